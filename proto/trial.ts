import type { DatasetAxisValue } from '../worker/datasets/facts.js';
import type { TrainerName } from './train-config.js';

/** One training run of a setting on a dataset with one seed, as handed to a worker over NATS. */
export interface TrialMessage {
  readonly sweepId: string;
  /** Deterministic: a hash of setting, dataset and seed. */
  readonly trialId: string;
  /** Place in the sweep's plan, from 0. */
  readonly trialIndex: number;
  readonly settingName: string;
  readonly dataset: DatasetAxisValue;
  readonly seed: number;
  readonly trainer: TrainerName;
  /** The trainer's complete configuration, validated by the trainer's schema on both sides. */
  readonly config: unknown;
  /** Attempts made before this message was queued; the attempt number is this plus JetStream's delivery count. */
  readonly priorAttempts: number;
  /** How often the trial had been reopened (retried by a person) when this message was queued; older messages are void. */
  readonly round: number;
}

/** One measured value. `epoch` counts from 1; NaN and ±∞ are legal values and mark divergence. */
export interface Point {
  readonly metric: string;
  readonly epoch: number;
  readonly value: number;
}
