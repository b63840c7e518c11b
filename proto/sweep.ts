import type { SweepPlace } from '../common/place.js';
import type { Counts, SweepState } from '../common/states.js';
import type { SweepSource, SweepSpec } from './spec.js';

export const waitingCodes = ['paused', 'no-worker', 'nobody-can', 'some-cannot', 'at-rest'] as const;
/**
 * `no-worker`: none is there that would train it; `nobody-can`: those that would cannot; `some-cannot`: others can, or are
 * busy; `at-rest`: no coordinator runs.
 */
export type WaitingCode = (typeof waitingCodes)[number];

/** Why trials of a sweep wait, with what can be done, a sentence or two each. */
export interface Waiting {
  readonly code: WaitingCode;
  readonly message: string;
  readonly remedy: string;
}

/** A sweep in a line. */
export interface SweepSummary {
  readonly id: string;
  readonly name: string;
  readonly state: SweepState;
  readonly counts: Counts;
  readonly submittedMs: number;
  /** How often a trial has ended; one that is reopened ends more than once. Those taken over do not count. */
  readonly endings: number;
  /** How often results may have been looked at: 1, and 1 for each time that seeds were added after some were there. */
  readonly looks: number;
  /** Why nothing of it trains, as far as a coordinator knows of workers now; no log holds it. */
  readonly waiting?: Waiting | undefined;
}

/** A sweep as workers see it in the key-value bucket. */
export interface SweepRecord {
  readonly sweepId: string;
  readonly state: SweepState;
  /** Where its own files are, if it has any. */
  readonly place: SweepPlace | undefined;
}

export interface SubmitRequest {
  readonly spec: SweepSpec;
  readonly source: SweepSource | undefined;
  /** Whether finished trials of the same content are taken over from other sweeps. */
  readonly reuse: boolean;
  /** Only those that this engine trained; undefined: whatever engine. */
  readonly reuseEngine: string | undefined;
}

/** From where how many trials were taken over. */
export interface TakenOver {
  readonly sweepId: string;
  readonly trials: number;
}

/** `created` is false when the same sweep had been submitted before. */
export interface Submission {
  readonly sweep: SweepSummary;
  readonly created: boolean;
  readonly takenOver: readonly TakenOver[];
}
