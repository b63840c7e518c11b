import { groupBy } from '../../common/group-by.js';
import type { TrialView } from '../../proto/observation.js';
import type { BoardRow, ObservedSweep } from '../data/dashboard-data.js';
import { byDataset } from '../../results/by-dataset.js';
import { type Scale, scaleOf } from '../drawing/scale.js';
import { type Filter, matchesRow, noFilter } from './filter.js';
import { naturalKey, sortedBy, type SortKey } from './natural-order.js';

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
export function boardRows({ rows }: ObservedSweep, { filter = noFilter, sort }: BoardView = {}): readonly BoardRow[] {
  const downByRank = sort?.key === 'rank' && sort.descending;
  const ranked = byDataset(rows.values()).flatMap((own) => sortedBy(own, ({ rank }) => rank, downByRank));
  const shown = filter.terms.length === 0 ? ranked : ranked.filter((row) => matchesRow(filter, row));
  if (!sort || sort.key === 'rank') return shown;
  return sortedBy(shown, sortKey(sort.key), sort.descending);
}

function sortKey(key: string): (row: BoardRow) => SortKey {
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
    case 'progress':
      return (row) => rowProgress(row).fraction;
    default:
      return ({ params }) => {
        const param = params[key];
        if (param === undefined) return undefined;
        return typeof param.value === 'number' ? param.value : naturalKey(param.text);
      };
  }
}

/** The mean minus the published one, in the objective's unit; undefined without either. */
export function differenceToReference({ mean, reference }: BoardRow): number | undefined {
  return mean === undefined || !reference ? undefined : mean - reference.mean;
}

/** How many of a row's seeds are how far. */
export interface RowProgress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly running: number;
  /** 0 to 1: seeds that have ended, however, and the steps behind those that run. */
  readonly fraction: number;
}

export function rowProgress({ seeds }: BoardRow): RowProgress {
  const counts = { done: 0, failed: 0, cancelled: 0, running: 0, queued: 0 };
  let behind = 0;
  for (const seed of seeds) {
    counts[seed.state]++;
    behind += partOf(seed);
  }
  const { done, failed, running } = counts;
  return { done, total: seeds.length, failed, running, fraction: seeds.length === 0 ? 0 : behind / seeds.length };
}

/** The share of a trial that is behind it. */
function partOf({ state, step, steps }: TrialView): number {
  switch (state) {
    case 'queued':
      return 0;
    case 'running':
      return steps > 0 ? Math.min(1, step / steps) : 0;
    case 'done':
    case 'failed':
    case 'cancelled':
      return 1;
  }
}

/** For each dataset the scale that its rows' means, intervals and published means share. */
export function boardScale(rows: readonly BoardRow[]): ReadonlyMap<string, Scale> {
  const datasets = groupBy(rows, ({ dataset }) => dataset);
  return new Map(
    [...datasets].map(([dataset, own]) => [
      dataset,
      scaleOf(own.flatMap(({ mean, ci95, reference }) => (mean === undefined ? [] : [mean, ci95, reference?.mean]))),
    ]),
  );
}
