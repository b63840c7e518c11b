import { groupBy } from '../common/group-by.js';
import type { Goal } from '../common/objective.js';
import { byDataset } from './by-dataset.js';
import type { LeaderboardRow } from './leaderboard.js';
import type { Ranking } from './ranking.js';

/** One setting on one dataset. */
export interface CompareCell<Row extends LeaderboardRow = LeaderboardRow> {
  readonly row: Row;
  /** Place on the dataset among the compared, from 1; equal means share the average. Undefined without a mean. */
  readonly rank: number | undefined;
  /** Whether it is the first of its dataset's compared rows. What is said of it against the board's first is `row.verdict`. */
  readonly best: boolean;
  /**
   * How far its mean is behind that of the dataset's first, in its own sample standard deviations; negative where its mean is
   * the better one. Undefined for the first, and without a deviation.
   */
  readonly gap: number | undefined;
}

export interface CompareSetting<Row extends LeaderboardRow = LeaderboardRow> {
  readonly settingId: string;
  readonly setting: string;
  /** By dataset. */
  readonly cells: ReadonlyMap<string, CompareCell<Row>>;
  /** Over all datasets, among the settings that have all of them; undefined for a setting that lacks one. */
  readonly averageRank: number | undefined;
  /** The compared datasets on which it has no mean yet. */
  readonly missing: readonly string[];
}

export interface CompareMatrix<Row extends LeaderboardRow = LeaderboardRow> {
  readonly datasets: readonly string[];
  /** The best average rank first, equals as in the plan; those without one last, the most complete first. */
  readonly settings: readonly CompareSetting<Row>[];
  /** Ranks of the settings that have all datasets, among these alone: a row a dataset, a column a setting as above. */
  readonly blocks: readonly (readonly number[])[];
}

/**
 * Settings × datasets of these rows, whose standings say which is better. Datasets come as in the plan. Average ranks are over
 * complete settings alone: ranks of datasets that others lack would be places among fewer.
 */
export function compareMatrix<Row extends LeaderboardRow>(
  rows: readonly Row[],
  { goal }: Pick<Ranking, 'goal'>,
): CompareMatrix<Row> {
  const inPlan = [...rows].sort((a, b) => a.entry - b.entry);
  const groups = byDataset(rows);
  const datasets = groups.map(([{ dataset }]) => dataset);
  const cells = new Map(groups.flatMap((group) => cellsOf(group, goal)));
  const bySetting = [...groupBy(inPlan, ({ settingId }) => settingId).values()];
  const measured = (own: readonly Row[]) => own.filter(({ mean }) => mean !== undefined);
  const complete = new Set(
    bySetting.filter((own) => measured(own).length === datasets.length).map(([first]) => first!.settingId),
  );
  const ranks = new Map(
    groups.flatMap((group) => [...ranksAmong(group.filter(({ settingId }) => complete.has(settingId)))]),
  );
  const settings = bySetting.map((own): CompareSetting<Row> => {
    const { settingId, setting } = own[0]!;
    const has = new Set(measured(own).map(({ dataset }) => dataset));
    const sum = own.reduce((total, { entry }) => total + (ranks.get(entry) ?? 0), 0);
    return {
      ...{ settingId, setting },
      cells: new Map(own.map((row) => [row.dataset, cells.get(row.entry)!])),
      averageRank: complete.has(settingId) ? sum / datasets.length : undefined,
      missing: datasets.filter((dataset) => !has.has(dataset)),
    };
  });
  // A place that none has.
  const last = settings.length + 1;
  settings.sort((a, b) => (a.averageRank ?? last) - (b.averageRank ?? last) || a.missing.length - b.missing.length);
  const ranked = settings.filter(({ averageRank }) => averageRank !== undefined);
  const blocks = datasets.map((dataset) => ranked.map((each) => ranks.get(each.cells.get(dataset)!.row.entry)!));
  return { datasets, settings, blocks: ranked.length === 0 ? [] : blocks };
}

/** The cells of one dataset's rows, by entry. */
function cellsOf<Row extends LeaderboardRow>(
  rows: readonly Row[],
  goal: Goal,
): readonly (readonly [number, CompareCell<Row>])[] {
  const ranks = ranksAmong(rows);
  const first = inOrder(rows)[0];
  return rows.map((row) => {
    const best = row === first;
    return [row.entry, { row, rank: ranks.get(row.entry), best, gap: best ? undefined : gapTo(first, row, goal) }];
  });
}

function gapTo(best: LeaderboardRow | undefined, { mean, std }: LeaderboardRow, goal: Goal): number | undefined {
  if (best?.mean === undefined || mean === undefined || !std) return undefined;
  return (goal === 'maximize' ? best.mean - mean : mean - best.mean) / std;
}

/** Those that have a mean, in the order of their standings. */
function inOrder<Row extends LeaderboardRow>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ mean }) => mean !== undefined).sort((a, b) => a.rank - b.rank);
}

/** Entry and rank of each of a dataset's rows that has a mean; neighbours of equal means share theirs. */
function ranksAmong(rows: readonly LeaderboardRow[]): ReadonlyMap<number, number> {
  const ordered = inOrder(rows);
  const ranks = new Map<number, number>();
  for (let from = 0; from < ordered.length;) {
    let to = from + 1;
    while (to < ordered.length && ordered[to]!.mean === ordered[from]!.mean) to++;
    // Places from + 1 to `to` are shared.
    for (const { entry } of ordered.slice(from, to)) ranks.set(entry, (from + 1 + to) / 2);
    from = to;
  }
  return ranks;
}
