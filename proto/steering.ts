import type { SweepSummary } from './snapshot.js';

/** Which cells are meant: those numbered, or else those of the settings and datasets named; no name means all. */
export interface CellSelection {
  readonly cells: readonly number[];
  readonly settings: readonly string[];
  readonly datasets: readonly string[];
}

export interface AddSeedsRequest {
  readonly sweepId: string;
  /** Replicates to add to each cell; they get the seeds that follow its largest. */
  readonly count: number;
  readonly selection: CellSelection;
}

export interface StopRequest {
  readonly sweepId: string;
  readonly selection: CellSelection;
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
