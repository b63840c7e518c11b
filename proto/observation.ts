import type { LeaderboardRow, Objective, Standing, SweepSummary, TrialState } from './snapshot.js';

/** One trial as the coordinator sees it now. */
export interface TrialStatus {
  readonly trialId: string;
  /** Place in the plan, from 0. */
  readonly index: number;
  /** Its (setting, dataset): setting index × number of datasets + dataset index. */
  readonly cell: number;
  readonly setting: string;
  readonly dataset: string;
  readonly seed: number;
  readonly state: TrialState;
  /** The latest one; 0 before the first. */
  readonly attempt: number;
  /** Who has or had it; empty before the first attempt. */
  readonly worker: string;
  readonly slot: number;
  readonly engine: string;
  /** The last epoch reported (0 before the first) of `epochs`. */
  readonly epoch: number;
  readonly epochs: number;
  /** Of the latest attempt, milliseconds since 1970; 0 before it began, before the trial ended. */
  readonly startedMs: number;
  readonly endedMs: number;
  /** The objective so far. */
  readonly value: number | undefined;
  readonly imagesPerSecond: number | undefined;
  /** The latest failure; empty when there is none. */
  readonly error: string;
  readonly logTail: readonly string[];
}

export const activityKinds = [
  'submitted',
  'started',
  'finished',
  'failed',
  'retried',
  'superseded',
  'released',
  'lost',
  'paused',
  'resumed',
  'cancelled',
  'reopened',
  'seedsAdded',
  'stopped',
] as const;
/**
 * `failed`: for good; `retried`: an attempt failed and another follows; `superseded`: a newer attempt took over from one
 * that had not ended; `released`: a worker handed the trial back; `reopened`: a person had failed trials tried again.
 */
export type ActivityKind = (typeof activityKinds)[number];

/** Something that happened, for people; texts that do not apply are empty. */
export interface Activity {
  /** Counts the sweep's activities from 1. */
  readonly number: number;
  readonly timeMs: number;
  readonly kind: ActivityKind;
  readonly setting: string;
  readonly dataset: string;
  readonly seed: number | undefined;
  /** 0: not about an attempt. */
  readonly attempt: number;
  readonly worker: string;
  /** The error, the figure reached, or how many trials are meant. */
  readonly detail: string;
}

/** A leaderboard row with its mean curve. */
export interface ObservedRow extends LeaderboardRow {
  /** The objective's mean over the seeds, by epoch, thinned out to at most 32 values. */
  readonly curve: readonly number[];
}

/** How fast trials end: `ended` of them since `sinceMs`. */
export interface Pace {
  readonly ended: number;
  readonly sinceMs: number;
}

/** What changed since the stream's last observation; the first of a stream holds everything. */
export interface Observation {
  readonly first: boolean;
  /** The coordinator's clock. */
  readonly nowMs: number;
  readonly sweep: SweepSummary;
  readonly objective: Objective;
  readonly rows: readonly ObservedRow[];
  /** Rows whose place changed, also when nothing else about them did. */
  readonly standings: readonly Standing[];
  readonly trials: readonly TrialStatus[];
  readonly activities: readonly Activity[];
  /** Undefined before two trials have ended. */
  readonly pace: Pace | undefined;
  /** When the last trial ended; undefined while the sweep has not. */
  readonly endedMs: number | undefined;
}

/** One metric of one trial, by epoch, thinned out to at most 512 epochs. */
export interface MetricSeries {
  readonly metric: string;
  readonly epochs: readonly number[];
  readonly values: readonly number[];
}

export interface SeedCurves {
  readonly seed: number;
  readonly state: TrialState;
  readonly series: readonly MetricSeries[];
}

/** The learning curves of one (setting, dataset), a seed each. */
export interface CellCurves {
  readonly cell: number;
  readonly seeds: readonly SeedCurves[];
}
