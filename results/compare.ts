import type { ObservedRow } from '../proto/observation.js';
import { naturalKey, sortedBy } from '../dashboard/selectors/natural-order.js';

/** One setting on one dataset. */
export interface CompareCell {
  readonly row: ObservedRow;
  readonly mean: number | undefined;
  readonly std: number | undefined;
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
  /** The best average rank first, those without one last. */
  readonly settings: readonly CompareSetting[];
}

/** Settings × datasets of these rows, whose ranks say which mean is better. Datasets come as in the plan. */
export function compareMatrix(rows: readonly ObservedRow[]): CompareMatrix {
  const inPlan = [...rows].sort((a, b) => a.cell - b.cell);
  const byDataset = grouped(inPlan, ({ dataset }) => dataset);
  const ranks = new Map([...byDataset.values()].flatMap(ranksAmong));
  const datasets = [...byDataset.keys()];
  const settings = [...grouped(inPlan, ({ settingId }) => settingId)].map(([settingId, own]): CompareSetting => {
    const cells = new Map(
      own.map((row) => [row.dataset, { row, mean: row.mean, std: row.std, rank: ranks.get(row.cell) }]),
    );
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
  const named = sortedBy(settings, ({ setting }) => naturalKey(setting), false);
  return { datasets, settings: sortedBy(named, ({ averageRank }) => averageRank, false) };
}

/** Cell and rank of each of a dataset's rows that has a mean. */
function ranksAmong(rows: readonly ObservedRow[]): readonly (readonly [cell: number, rank: number])[] {
  const ordered = rows.filter(({ mean }) => mean !== undefined).sort((a, b) => a.rank - b.rank);
  const ranks: [number, number][] = [];
  for (let from = 0; from < ordered.length;) {
    let to = from + 1;
    while (to < ordered.length && ordered[to]!.mean === ordered[from]!.mean) to++;
    // Places from + 1 to `to` are shared.
    for (const { cell } of ordered.slice(from, to)) ranks.push([cell, (from + 1 + to) / 2]);
    from = to;
  }
  return ranks;
}

function grouped<Key>(rows: readonly ObservedRow[], key: (row: ObservedRow) => Key): Map<Key, ObservedRow[]> {
  const groups = new Map<Key, ObservedRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
