import type { Json } from '../common/ids.js';
import type { SweepFacts, TrialView } from './observation.js';
import type { TrialKey } from './trial.js';

/** Most bytes of one answer. */
export const MOST_OUTPUT_BYTES = 256 * 1024;

/**
 * Which trials are meant: those whose id begins so, those of a setting, dataset and seed, or all. `sweep`: an id or a name
 * (then the latest of it); undefined: the latest sweep, or any that has a trial whose id begins so.
 */
export interface TrialQuery {
  readonly sweep?: string | undefined;
  readonly trial?: string | undefined;
  readonly setting?: string | undefined;
  readonly dataset?: string | undefined;
  readonly seed?: number | undefined;
}

/** A trial and what has to be known of its sweep to tell of it. */
export interface FoundTrial {
  readonly sweepId: string;
  readonly trial: TrialView;
  /** A value for each of the trainer's parameters. */
  readonly config: Readonly<Record<string, Json>>;
  readonly facts: SweepFacts;
  /** Attempts that a trial may have in all. */
  readonly mostAttempts: number;
  /** The latest attempt's last log lines, the oldest first. */
  readonly logTail: readonly string[];
}

/** The first of those that were found, and how many there are. */
export interface FoundTrials {
  readonly trials: readonly FoundTrial[];
  readonly found: number;
}

/** A file of a trial's output folder; its path is relative to that, with forward slashes. */
export interface TrialFile {
  readonly path: string;
  readonly bytes: number;
}

/** What is wanted of an attempt's output. */
export interface OutputPart {
  /** Undefined: the latest one. */
  readonly attempt?: number | undefined;
  /** Where to read from, in bytes from the beginning; undefined: the last part. */
  readonly offset?: number | undefined;
  /** Whether the files of the output folder are wanted. */
  readonly files: boolean;
}

/** Asked of all workers over NATS; one that has the trial's folder answers. */
export interface KeptOutputRequest extends TrialKey, OutputPart {}

/** A part of what an attempt said, as the worker that trained it keeps it. */
export interface KeptOutput {
  readonly worker: string;
  /** The trial's folder on that worker's machine. */
  readonly folder: string;
  readonly attempt: number;
  /** Those whose output is kept there, in order. */
  readonly attempts: readonly number[];
  /** How many bytes the attempt has said in all. */
  readonly size: number;
  /** Where `bytes` begin: later than asked for where something was left out. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly files: readonly TrialFile[];
}

export interface OutputRequest extends OutputPart {
  readonly sweepId: string;
  /** Place in the plan, from 0. */
  readonly trialIndex: number;
}

/** A part of what an attempt said, and how things stand with it. */
export interface Output {
  /** 0: none has begun. */
  readonly attempt: number;
  /** The trial's latest one. */
  readonly latestAttempt: number;
  /** Whether the attempt goes on; when not, `kept.size` is all that it will ever have said. */
  readonly running: boolean;
  /** No other attempt follows, unless the trial is reopened. */
  readonly trialEnded: boolean;
  /** Who has or had the attempt; empty where that is not known. */
  readonly worker: string;
  /** Undefined: nobody who has it answers. */
  readonly kept: KeptOutput | undefined;
  /** Where `kept` is undefined: the attempt's last lines as the event log has them. */
  readonly logTail: readonly string[];
}
