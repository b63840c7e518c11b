import type { Clock } from '../../common/clock.js';
import type { Point, TrialMessage } from '../../proto/trial.js';
import type { EngineName } from '../engines/engines.js';

/** What a trainer gets for one attempt of one trial, and what it reports to. */
export interface TrainingContext {
  readonly trial: TrialMessage;
  /** 1, 2, … */
  readonly attempt: number;
  /** The folder where datasets lie. */
  readonly dataDir: string;
  /** The engine to use; undefined: the fastest that works. */
  readonly engine: EngineName | undefined;
  /** What the slot computes on, when no engine is named. */
  readonly device: 'cpu' | 'gpu';
  /**
   * Aborted when the trial must stop. Trainers look at it at least once per batch or epoch, and let the event loop turn
   * in between, so that the message that aborts it can arrive.
   */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** Called once, before the first epoch: names what runs the training and its versions, such as `wasm (tfjs 4.22.0)`. */
  started(engine: string): void;
  /** Called after each epoch, in order, with all its points; NaN and ±∞ are legal values. */
  epoch(points: readonly Point[]): void;
}

/**
 * Runs one attempt of a trial to its end. The same trial gives the same points on the same engine, whatever ran before
 * it in the process; `images_per_second` is the one metric that is measured and therefore differs.
 *
 * Rejects with the signal's reason when aborted, and otherwise with a SeedsweepError: INVALID_INPUT (the
 * configuration or the dataset's name is wrong), DATASET_MISSING, DATASET_CORRUPT, ENGINE_UNAVAILABLE, DIVERGED (after
 * reporting the epoch in which the loss stopped being a finite number) or TRIAL_FAILED.
 */
export type Trainer = (context: TrainingContext) => Promise<void>;
