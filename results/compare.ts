import { groupBy } from '../common/group-by.js';
import { byDataset } from './by-dataset.js';
import type { LeaderboardRow } from './leaderboard.js';

/** One setting on one dataset. */
export interface CompareCell {
  readonly row: LeaderboardRow;
  /** Place on the dataset among the compared, from 1; equal means share the average. Undefined without a mean. */
  readonly rank: number | undefined;
}

export interface CompareSetting {
  readonly settingId: string;
  readonly setting: string;
  /** By dataset. */
  readonly cells: ReadonlyMap<string, CompareCell>;
  /** Over the datasets where it has one. */
  readonly averageRank: number | undefined;
  /** The compared datasets on which it has no mean yet. */
  readonly missing: readonly string[];
}

export interface CompareMatrix {
  readonly datasets: readonly string[];
  /** The best average rank first, equals as in the plan, those without one last. */
  readonly settings: readonly CompareSetting[];
}

/** Settings × datasets of these rows, whose ranks say which mean is better. Datasets come as in the plan. */
export function compareMatrix(rows: readonly LeaderboardRow[]): CompareMatrix {
  const inPlan = [...rows].sort((a, b) => a.entry - b.entry);
  const groups = byDataset(rows);
  const ranks = new Map(groups.flatMap(ranksAmong));
  const datasets = groups.map(([{ dataset }]) => dataset);
  const settings = [...groupBy(inPlan, ({ settingId }) => settingId)].map(([settingId, own]): CompareSetting => {
    const cells = new Map(own.map((row) => [row.dataset, { row, rank: ranks.get(row.entry) }]));
    const places = datasets.flatMap((dataset) => cells.get(dataset)?.rank ?? []);
    const sum = places.reduce((total, rank) => total + rank, 0);
    return {
      settingId,
      setting: own[0]!.setting,
      cells,
      averageRank: places.length > 0 ? sum / places.length : undefined,
      missing: datasets.filter((dataset) => cells.get(dataset)?.rank === undefined),
    };
  });
  // A place that none has.
  const last = settings.length + 1;
  return { datasets, settings: settings.sort((a, b) => (a.averageRank ?? last) - (b.averageRank ?? last)) };
}

/** Entry and rank of each of a dataset's rows that has a mean. */
function ranksAmong(rows: readonly LeaderboardRow[]): readonly (readonly [entry: number, rank: number])[] {
  const ordered = rows.filter(({ mean }) => mean !== undefined).sort((a, b) => a.rank - b.rank);
  const ranks: [number, number][] = [];
  for (let from = 0; from < ordered.length;) {
    let to = from + 1;
    while (to < ordered.length && ordered[to]!.mean === ordered[from]!.mean) to++;
    // Places from + 1 to `to` are shared.
    for (const { entry } of ordered.slice(from, to)) ranks.push([entry, (from + 1 + to) / 2]);
    from = to;
  }
  return ranks;
}
