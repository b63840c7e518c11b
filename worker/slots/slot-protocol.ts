import type { Point, TrialMessage } from '../../proto/trial.js';

/**
 * What the worker tells a slot process. `run` numbers what a slot trains: 1, 2, 3 … over all its processes, and the same
 * again when a process ended before it took a run.
 */
export type SlotCommand =
  | {
      /** `check`: everything up to the first step, and no further: whether the trial could be trained here. */
      readonly kind: 'train' | 'check';
      readonly run: number;
      readonly trial: TrialMessage;
      readonly attempt: number;
      /** The folder that has the sweep's code, where it has any. */
      readonly codeDirectory?: string | undefined;
    }
  | { readonly kind: 'stop'; readonly run: number };

/** What a slot process says of a run. `taken` comes first, before anything is done for it; one of the last five last. */
export type SlotStatement =
  | { readonly kind: 'taken' }
  | { readonly kind: 'started'; readonly engine: string }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' }
  /** A process group that must not outlive the slot. */
  | { readonly kind: 'spawned'; readonly group: number }
  | { readonly kind: 'handedBack'; readonly why: string; readonly killed: boolean }
  | { readonly kind: 'unsuitable'; readonly error: string }
  | { readonly kind: 'failed'; readonly error: string; readonly permanent: boolean };

/** A slot process sends lists of these. */
export type SlotMessage = SlotStatement & { readonly run: number };

/** Settings of a slot process, passed as its one argument, JSON. */
export interface SlotSettings {
  readonly dataDir: string;
  readonly workDir: string;
  /** Which programs may be run as trainers: all, none, or these. */
  readonly commands: boolean | readonly string[];
  readonly engine?: string | undefined;
  readonly device: 'cpu' | 'gpu';
  /** How many CPU cores a trial may use. */
  readonly threads: number;
}
