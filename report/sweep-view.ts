import type { Objective } from '../common/objective.js';
import type { TrainerDescriptor } from '../common/trainer.js';
import type { EntryCurves, Observation, TrialView } from '../proto/observation.js';
import type { SweepSummary } from '../proto/sweep.js';
import { byDataset } from '../results/by-dataset.js';
import { leaderboard, type LeaderboardRow } from '../results/leaderboard.js';
import { rankingOf, type Ranking } from '../results/ranking.js';
import type { SweepReport } from './report-data.js';

export type Row = LeaderboardRow<TrialView>;

/** One dataset's part of a sweep; the rows in the order of rank. */
export interface DatasetView {
  readonly label: string;
  /** Its place among those shown, from 0. */
  readonly index: number;
  readonly rows: readonly Row[];
  /** Curves by entry. */
  readonly curves: ReadonlyMap<number, EntryCurves>;
}

/** A sweep with everything worked out that its report shows. */
export interface SweepView {
  readonly summary: SweepSummary;
  readonly trainer: TrainerDescriptor;
  readonly objective: Objective;
  readonly ranking: Ranking;
  readonly datasets: readonly DatasetView[];
  readonly rows: readonly Row[];
  readonly trials: readonly TrialView[];
  readonly base: SweepReport['base'];
  /** The same setting has the same place among the colours in every figure. */
  readonly colourOf: ReadonlyMap<string, number>;
}

/** Settings of a dataset whose curves are drawn, the best first: more colours nobody tells apart. */
export const MOST_CURVES = 8;

/** Works out what the report of a sweep shows. */
export function sweepView({ observation, curves, base }: SweepReport): SweepView {
  const { facts, sweep: summary, trials } = observation;
  const { rows, ranking } = rowsOf(observation);
  const curvesByEntry = new Map(curves.map((each) => [each.entry, each]));
  const datasets = datasetsOf(rows).map((own, index) => ({
    ...{ label: own[0]!.dataset, index, rows: own },
    curves: new Map(own.flatMap(({ entry }) => (curvesByEntry.has(entry) ? [[entry, curvesByEntry.get(entry)!]] : []))),
  }));
  const drawn = [...datasets.flatMap((dataset) => dataset.rows.slice(0, MOST_CURVES)), ...rows];
  const names = [...new Set(drawn.map(({ settingId }) => settingId))];
  return {
    ...{ summary, trainer: facts!.trainer, objective: facts!.objective, ranking, datasets, rows, trials, base },
    colourOf: new Map(names.map((id, index) => [id, index])),
  };
}

/** The entries whose curves a report draws. */
export function curveEntries(observation: Observation): readonly number[] {
  const datasets = datasetsOf(rowsOf(observation).rows);
  return datasets.flatMap((rows) => rows.slice(0, MOST_CURVES).map(({ entry }) => entry));
}

function rowsOf({ facts, sweep, entries, trials }: Observation): { rows: readonly Row[]; ranking: Ranking } {
  const ranking = rankingOf(facts!.trainer, facts!.objective, sweep.looks);
  return { rows: leaderboard(entries, trials, ranking), ranking };
}

function datasetsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  return byDataset(rows).map((own) => [...own].sort((a, b) => a.rank - b.rank));
}
