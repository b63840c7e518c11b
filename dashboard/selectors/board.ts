import type { ObservedRow, TrialStatus } from '../../proto/observation.js';
import type { LeaderboardRow } from '../../proto/snapshot.js';
import type { ObservedSweep } from '../data/dashboard-data.js';
import { type Scale, scaleOf } from '../drawing/scale.js';
import { type Filter, matchesRow, noFilter } from './filter.js';
import { naturalKey, sortedBy, type SortKey } from './natural-order.js';
import { paramText } from './params.js';

/** `key`: `rank`, `setting`, `n`, `mean`, `std`, `max`, `difference`, `progress`, or a parameter's name. */
export interface BoardSort {
  readonly key: string;
  readonly descending: boolean;
}

export interface BoardView {
  readonly filter?: Filter | undefined;
  readonly sort?: BoardSort | undefined;
}

/**
 * The rows that pass the filter. By `rank`, which is the default, each dataset's rows stay together, the datasets in the
 * plan's order; by anything else they are sorted across datasets, with those that lack the figure last.
 */
export function boardRows(sweep: ObservedSweep, { filter = noFilter, sort }: BoardView = {}): readonly ObservedRow[] {
  const inPlan = [...sweep.rows.values()].sort((a, b) => a.cell - b.cell);
  const datasets = new Map<string, ObservedRow[]>();
  for (const row of inPlan) {
    const rows = datasets.get(row.dataset);
    if (rows) rows.push(row);
    else datasets.set(row.dataset, [row]);
  }
  const downByRank = sort?.key === 'rank' && sort.descending;
  const ranked = [...datasets.values()].flatMap((rows) => sortedBy(rows, ({ rank }) => rank, downByRank));
  const shown = filter.terms.length === 0 ? ranked : ranked.filter((row) => matchesRow(filter, row));
  if (!sort || sort.key === 'rank') return shown;
  return sortedBy(shown, sortKey(sort.key, sweep), sort.descending);
}

function sortKey(key: string, sweep: ObservedSweep): (row: ObservedRow) => SortKey {
  switch (key) {
    case 'setting':
    case 'dataset':
      return (row) => naturalKey(row[key]);
    case 'n':
    case 'mean':
    case 'std':
    case 'max':
    case 'min':
      return (row) => row[key];
    case 'difference':
      return differenceToReference;
    case 'progress': {
      const parts = new Map<number, number>();
      for (const trial of sweep.trials.values()) {
        if (trial.state === 'running') parts.set(trial.cell, (parts.get(trial.cell) ?? 0) + partOf(trial));
      }
      return (row) => progressWith(row, parts.get(row.cell) ?? 0).fraction;
    }
    default:
      return ({ params }) => {
        const value = params[key];
        if (typeof value === 'number' || value === undefined) return value;
        return naturalKey(paramText(key, value));
      };
  }
}

/** The mean minus the published one, in the objective's unit; undefined without either. */
export function differenceToReference({ mean, reference }: LeaderboardRow): number | undefined {
  return mean === undefined || !reference ? undefined : mean - reference.mean;
}

/** The trials of each cell, by seed as far as the plan goes. */
export function trialsByCell({ trials }: ObservedSweep): ReadonlyMap<number, readonly TrialStatus[]> {
  const cells = new Map<number, TrialStatus[]>();
  for (const trial of trials.values()) {
    const ofCell = cells.get(trial.cell);
    if (ofCell) ofCell.push(trial);
    else cells.set(trial.cell, [trial]);
  }
  return cells;
}

/** How many of a row's seeds are how far. */
export interface RowProgress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly running: number;
  /** 0 to 1: seeds that have ended, however, and the epochs behind those that run. */
  readonly fraction: number;
}

/** `trials`: those of the row's cell. */
export function rowProgress(row: LeaderboardRow, trials: readonly TrialStatus[]): RowProgress {
  return progressWith(
    row,
    trials.reduce((sum, trial) => sum + partOf(trial), 0),
  );
}

/** The share of its epochs that a running trial has behind it; 0 of any other. */
function partOf({ state, epoch, epochs }: TrialStatus): number {
  return state === 'running' && epochs > 0 ? Math.min(1, epoch / epochs) : 0;
}

function progressWith({ seeds }: LeaderboardRow, parts: number): RowProgress {
  const counts = { done: 0, failed: 0, cancelled: 0, running: 0, queued: 0 };
  for (const { state } of seeds) counts[state]++;
  const { done, failed, running, cancelled } = counts;
  const total = seeds.length;
  const behind = done + failed + cancelled + Math.min(parts, running);
  return { done, total, failed, running, fraction: total === 0 ? 0 : behind / total };
}

/** For each dataset the scale that its rows' means, intervals and published means share. */
export function boardScale(rows: readonly LeaderboardRow[]): ReadonlyMap<string, Scale> {
  const datasets = new Map<string, (number | readonly [number, number] | undefined)[]>();
  for (const { dataset, mean, ci95, reference } of rows) {
    const values = datasets.get(dataset) ?? [];
    values.push(mean, ci95, mean === undefined ? undefined : reference?.mean);
    datasets.set(dataset, values);
  }
  return new Map([...datasets].map(([dataset, values]) => [dataset, scaleOf(values)]));
}
