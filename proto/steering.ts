import type { ControlAction } from './event.js';
import type { SweepSummary } from './sweep.js';

/** Which entries are meant: those numbered, or else those of the settings and datasets named; no name means all. */
export interface EntrySelection {
  readonly entries: readonly number[];
  readonly settings: readonly string[];
  readonly datasets: readonly string[];
}

export interface ControlRequest {
  readonly sweepId: string;
  readonly action: ControlAction;
}

export interface ExtendRequest {
  readonly sweepId: string;
  /** Replicates to add to each entry; they get the seeds that follow its largest. */
  readonly count: number;
  readonly selection: EntrySelection;
}

export interface PruneRequest {
  readonly sweepId: string;
  readonly selection: EntrySelection;
}

/** What steering did: the sweep now, and how many trials were reopened, added or cancelled. */
export interface Steered {
  readonly sweep: SweepSummary;
  readonly trials: number;
}

/** `host` may be empty where only one host has a worker of that name. */
export interface DrainRequest {
  readonly worker: string;
  readonly host: string;
}
