import type { Json } from '../common/ids.js';
import type { DatasetDescriptor } from '../common/trainer.js';

/** What a trial is known by: its own id is its content's, and the same in every sweep. */
export interface TrialKey {
  readonly sweepId: string;
  readonly trialId: string;
}

/** A key for maps; with an attempt, one for what is said of that attempt. */
export function trialKey({ sweepId, trialId }: TrialKey, attempt?: number): string {
  return attempt === undefined ? `${sweepId} ${trialId}` : `${sweepId} ${trialId} ${attempt}`;
}

/** One training run of a setting on a dataset with one seed, as handed to a worker over NATS. */
export interface TrialMessage extends TrialKey {
  /** Place in the sweep's plan, from 0. */
  readonly trialIndex: number;
  readonly setting: string;
  readonly dataset: DatasetDescriptor;
  readonly seed: number;
  readonly trainer: { readonly name: string; readonly version: string };
  /** A value for each of the trainer's parameters. */
  readonly config: Readonly<Record<string, Json>>;
  /** Attempts made before this message was queued; the attempt number is this plus JetStream's delivery count. */
  readonly priorAttempts: number;
  /** How often the trial had been reopened when this message was queued; older messages are void. */
  readonly round: number;
}

/** One measured value. `step` counts from 1; NaN and ±∞ are legal values and mark divergence. */
export interface Point {
  readonly metric: string;
  readonly step: number;
  readonly value: number;
}
