import { groupBy } from '../../common/group-by.js';
import type { EntryView, Observation, TrialView } from '../../proto/observation.js';
import { byDataset } from '../../results/by-dataset.js';
import type { Ranking } from '../../results/ranking.js';
import { measureEntry } from '../../results/leaderboard.js';
import { type Standing, standingsOf } from '../../results/standings.js';
import type { BoardRow } from './dashboard-data.js';

type Rows = ReadonlyMap<number, BoardRow>;

/**
 * The rows after an observation; `before` itself when nothing of theirs was told. Only the entries told of are measured
 * again, and only where a finished seed came or went are a dataset's rows ranked again; all of them where `again` says so.
 */
export function updatedRows(
  before: Rows,
  { entries: told, trials, curves }: Pick<Observation, 'entries' | 'trials' | 'curves'>,
  entries: ReadonlyMap<number, EntryView>,
  { ranking, again }: { readonly ranking: Ranking; readonly again: boolean },
): Rows {
  if (told.length === 0 && trials.length === 0 && curves.length === 0 && !again) return before;
  const rows = new Map(before);
  const changed = groupBy(trials, ({ entry }) => entry);
  const unranked = new Set<string>();
  for (const number of new Set([...told.map(({ entry }) => entry), ...changed.keys()])) {
    const entry = entries.get(number);
    if (!entry) continue;
    const old = before.get(number);
    const row = {
      ...(old ?? unplaced),
      ...measureEntry(entry, merged(old?.seeds ?? [], changed.get(number) ?? []), ranking),
    };
    rows.set(number, row);
    if (!old || !sameResults(old, row)) unranked.add(row.dataset);
  }
  for (const { entry, values } of curves) {
    const row = rows.get(entry);
    if (row) rows.set(entry, { ...row, curve: values });
  }
  if (again) for (const { dataset } of rows.values()) unranked.add(dataset);
  if (unranked.size > 0) rank(rows, unranked, ranking);
  return rows;
}

const unplaced: Omit<Standing, 'entry'> & Pick<BoardRow, 'curve'> = {
  ...{ rank: 0, verdict: 'untested', estimate: undefined, difference: undefined, moreSeeds: undefined },
  curve: [],
};

/** Trials in the plan's order, those told now instead of what they were. */
function merged(before: readonly TrialView[], told: readonly TrialView[]): readonly TrialView[] {
  const now = new Map(told.map((trial) => [trial.index, trial]));
  const known = before.map((trial) => {
    const changed = now.get(trial.index);
    now.delete(trial.index);
    return changed ?? trial;
  });
  return now.size === 0 ? known : [...known, ...now.values()].sort((a, b) => a.index - b.index);
}

/** Whether two rows of an entry have the same seeds, in what ranks look at. */
function sameResults({ seeds: old }: BoardRow, { seeds }: BoardRow): boolean {
  return (
    old.length === seeds.length &&
    seeds.every((seed, place) => {
      const other = old[place]!;
      return (
        seed.state === other.state &&
        seed.diverged === other.diverged &&
        (seed.state !== 'done' || Object.is(seed.value, other.value))
      );
    })
  );
}

/** Whether a row reads the same with this standing. */
function sameStanding(row: BoardRow, { rank, verdict, estimate, difference, moreSeeds }: Standing): boolean {
  return (
    row.rank === rank &&
    row.verdict === verdict &&
    row.estimate === estimate &&
    row.moreSeeds === moreSeeds &&
    row.difference?.estimate === difference?.estimate &&
    row.difference?.low === difference?.low
  );
}

/** Gives the rows of these datasets the places they have now. */
function rank(rows: Map<number, BoardRow>, datasets: ReadonlySet<string>, ranking: Ranking): void {
  const concerned = [...rows.values()].filter(({ dataset }) => datasets.has(dataset));
  for (const own of byDataset(concerned)) {
    for (const standing of standingsOf(own, ranking)) {
      const row = rows.get(standing.entry)!;
      if (!sameStanding(row, standing)) rows.set(standing.entry, { ...row, ...standing });
    }
  }
}
