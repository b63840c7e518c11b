/** What of a steering event makes sense for a sweep as it is now; the rest changes nothing. */
import type { CellSeeds } from '../../proto/event.js';
import { maxSeed, maxTrials } from '../sweep-file/limits.js';
import type { Plan } from '../plan/plan.js';
import type { TrialProjection } from './trial-projection.js';

/** What steering must know of a sweep. */
export interface SteeredSweep {
  readonly plan: Plan;
  trial(trialId: string): TrialProjection | undefined;
  touchedOf(cell: number): readonly TrialProjection[];
  /** Whether trials of the cell may still run. */
  isOpen(cell: number): boolean;
}

/** The trials, by index, that have failed and may be tried again: none of a stopped cell. Each is given once. */
export function reopenableTrials(sweep: SteeredSweep, indices: readonly number[]): readonly TrialProjection[] {
  const trials = indices
    .filter((index) => index < sweep.plan.trialCount)
    .flatMap((index) => sweep.trial(sweep.plan.trial(index).id) ?? []);
  return [...new Set(trials)].filter(({ state, trial }) => state === 'failed' && sweep.isOpen(trial.cell));
}

/** Seeds new to cells that exist and are not stopped, as long as the sweep does not become too large. */
export function addableSeeds(sweep: SteeredSweep, additions: readonly CellSeeds[]): readonly CellSeeds[] {
  const { plan } = sweep;
  const known = new Map<number, Set<number>>();
  const addable = additions.flatMap(({ cell, seeds }) => {
    if (!isCell(sweep, cell) || !sweep.isOpen(cell)) return [];
    const taken = known.get(cell) ?? new Set(plan.seedsOf(cell));
    known.set(cell, taken);
    // Adding a seed to a set as it is looked at: a second one of the same number is no longer new.
    const fresh = seeds.filter((seed) => seed <= maxSeed && !taken.has(seed) && taken.add(seed));
    return fresh.length > 0 ? [{ cell, seeds: fresh }] : [];
  });
  const count = addable.reduce((sum, { seeds }) => sum + seeds.length, 0);
  return plan.trialCount + count <= maxTrials ? addable : [];
}

/** Those of the cells that are not stopped and have trials that have not ended. Each is given once. */
export function stoppableCells(sweep: SteeredSweep, cells: readonly number[]): readonly number[] {
  return [...new Set(cells)].filter(
    (cell) => isCell(sweep, cell) && sweep.isOpen(cell) && unfinishedTrials(sweep, cell) > 0,
  );
}

/** How many trials of a cell have not ended. */
export function unfinishedTrials(sweep: SteeredSweep, cell: number): number {
  return sweep.plan.seedsOf(cell).length - sweep.touchedOf(cell).filter(({ ended }) => ended).length;
}

function isCell({ plan }: SteeredSweep, cell: number): boolean {
  return Number.isInteger(cell) && cell >= 0 && cell < plan.cellCount;
}
