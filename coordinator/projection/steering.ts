/** What of a steering event makes sense for a sweep as it is now; the rest changes nothing. */
import { maxSeed, maxTrials } from '../../common/limits.js';
import type { EntrySeeds } from '../../proto/event.js';
import type { Plan } from '../plan/plan.js';
import type { TrialProjection } from './trial-projection.js';

/** What steering must know of a sweep. */
export interface SteeredSweep {
  readonly plan: Plan;
  trial(index: number): TrialProjection | undefined;
  /** Whether trials of the entry may still run. */
  isOpenEntry(entry: number): boolean;
  /** Whether the trial may still run. */
  isOpen(index: number, entry: number): boolean;
}

/** The trials, by place, that have failed and may be tried again: none that was pruned. Each is given once. */
export function reopenableTrials(sweep: SteeredSweep, indices: readonly number[]): readonly TrialProjection[] {
  const trials = indices.flatMap((index) => sweep.trial(index) ?? []);
  return [...new Set(trials)].filter(
    ({ state, trial }) => state === 'failed' && sweep.isOpen(trial.index, trial.entry),
  );
}

/** Seeds new to entries that exist and are not pruned, as long as the sweep does not become too large. */
export function addableSeeds(sweep: SteeredSweep, additions: readonly EntrySeeds[]): readonly EntrySeeds[] {
  const { plan } = sweep;
  const known = new Map<number, Set<number>>();
  const addable = additions.flatMap(({ entry, seeds }) => {
    if (!isEntry(sweep, entry) || !sweep.isOpenEntry(entry)) return [];
    const taken = known.get(entry) ?? new Set(plan.seedsOf(entry));
    known.set(entry, taken);
    // Adding a seed to a set as it is looked at: a second one of the same number is no longer new.
    const fresh = seeds.filter((seed) => seed <= maxSeed && !taken.has(seed) && taken.add(seed));
    return fresh.length > 0 ? [{ entry, seeds: fresh }] : [];
  });
  const count = addable.reduce((sum, { seeds }) => sum + seeds.length, 0);
  return plan.trialCount + count <= maxTrials ? addable : [];
}

/** Those of the entries that are not pruned and have trials that have not ended. Each is given once. */
export function prunableEntries(sweep: SteeredSweep, entries: readonly number[]): readonly number[] {
  return [...new Set(entries)].filter(
    (entry) => isEntry(sweep, entry) && sweep.isOpenEntry(entry) && unfinishedTrials(sweep, entry).length > 0,
  );
}

/** Those of the trials, by place, that may be pruned one by one. Each is given once. */
export function prunableTrials(sweep: SteeredSweep, indices: readonly number[]): readonly number[] {
  return [...new Set(indices)].filter(
    (index) =>
      index < sweep.plan.trialCount &&
      sweep.isOpen(index, sweep.plan.place(index).entry) &&
      !(sweep.trial(index)?.ended ?? false),
  );
}

/** The trials of an entry, by place, that have neither ended nor been pruned. */
export function unfinishedTrials(sweep: SteeredSweep, entry: number): readonly number[] {
  return sweep.plan
    .trialsOf(entry)
    .filter((index) => sweep.isOpen(index, entry) && !(sweep.trial(index)?.ended ?? false));
}

function isEntry({ plan }: SteeredSweep, entry: number): boolean {
  return Number.isInteger(entry) && entry >= 0 && entry < plan.entryCount;
}
