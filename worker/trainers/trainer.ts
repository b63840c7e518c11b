import type { Clock } from '../../common/clock.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { Point, TrialMessage } from '../../proto/trial.js';
import type { EngineName } from '../engines/engines.js';

/** What a trainer gets for one attempt of one trial, and what it reports to. */
export interface TrainingContext {
  readonly trial: TrialMessage;
  /** 1, 2, … */
  readonly attempt: number;
  /** The folder where datasets lie. */
  readonly dataDir: string;
  /** The worker's own folder: outputs, logs and checkpoints of attempts, shipped code. */
  readonly workDir: string;
  /** Which programs the worker runs as trainers: all, none, or these. */
  readonly commands: boolean | readonly string[];
  /** Where the code of a trainer of one's own is on this machine; undefined: where it was compiled. */
  readonly codeDirectory?: string | undefined;
  /** The environment of this process, for programs that it starts. */
  readonly env: NodeJS.ProcessEnv;
  /** How many CPU cores the trial may use. */
  readonly threads: number;
  /** The engine to use; undefined: the fastest that works. */
  readonly engine: EngineName | undefined;
  /** What the slot computes on, when no engine is named. */
  readonly device: 'cpu' | 'gpu';
  /**
   * Aborted when the trial must stop. Trainers look at it at least once per batch or step, and let the event loop turn
   * in between, so that the message that aborts it can arrive.
   */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** Called once, before the first step: names what runs the training and its versions, such as `wasm (tfjs 4.22.0)`. */
  readonly started: (engine: string) => void;
  /** Called with the id of a process group that must not outlive the slot. */
  readonly spawned: (group: number) => void;
  /**
   * Called with what was measured, steps in order; NaN and ±∞ are legal values. Throws INVALID_INPUT for points that no
   * coordinator would take.
   */
  readonly report: (points: readonly Point[]) => void;
}

/** The program that trains wants the trial to be tried again, or somebody has killed it: no fault of the trial. */
export class HandedBack extends Error {
  constructor(
    message: string,
    /** Whether it was killed. */
    readonly killed: boolean,
  ) {
    super(message);
  }
}

/**
 * Runs one attempt of a trial to its end. The same trial gives the same points on the same engine, whatever ran before
 * it in the process; what is measured of the machine, such as speed, differs.
 *
 * Rejects with the signal's reason when aborted, and otherwise with a SeedsweepError: INVALID_INPUT (the configuration,
 * the dataset or what is reported is wrong), TRAINER_UNAVAILABLE, DATASET_MISSING, DATASET_CORRUPT, ENGINE_UNAVAILABLE,
 * DIVERGED (after reporting the step in which training stopped making sense), TRIAL_UNFIT or TRIAL_FAILED; or with
 * {@link HandedBack}.
 */
export type Trainer = (context: TrainingContext) => Promise<void>;

/** A trainer that can train: what sweep files know of it, and what is done with a configuration that it accepts. */
export interface RunnableTrainer {
  readonly definition: TrainerDefinition;
  /** As {@link Trainer}; `config` is complete and keeps the definition's rules. */
  readonly train: (config: never, context: TrainingContext) => Promise<void>;
  /** Measures, on this machine, the milliseconds of training on one example. Rejects when no engine can do it. */
  readonly msPerExample?: (engine: EngineName | undefined, clock: Clock) => Promise<number>;
}
