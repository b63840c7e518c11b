import type { TrialState } from '../common/states.js';

/** What must be known of a trial; whatever else is known of it stays with it. */
export interface SeedResult {
  readonly seed: number;
  readonly state: TrialState;
  /** The objective so far, absent before its first point. */
  readonly value: number | undefined;
  /** Whether some metric is no finite number any more. */
  readonly diverged: boolean;
}

/** Whether a seed has a result to count. */
export function counts<Seed extends Pick<SeedResult, 'state' | 'value'>>(
  seed: Seed,
): seed is Seed & { readonly value: number } {
  return seed.state === 'done' && seed.value !== undefined && Number.isFinite(seed.value);
}

/** Whether a seed ended in numbers that are none. */
export function divergedSeed({ state, value, diverged }: SeedResult): boolean {
  if (state === 'failed') return diverged;
  return state === 'done' && value !== undefined && !Number.isFinite(value);
}
