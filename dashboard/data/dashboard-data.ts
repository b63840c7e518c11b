import type { Activity, EntryCurves, EntryView, Pace, SweepFacts, TrialView } from '../../proto/observation.js';
import type { SweepSummary } from '../../proto/sweep.js';
import type { WorkerStatus } from '../../proto/worker-status.js';
import type { LeaderboardRow } from '../../results/leaderboard.js';

/** How the dashboard stands with its coordinator. `lost`: since when, on our clock, and why. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  | { readonly state: 'lost'; readonly sinceMs: number; readonly reason: string };

/** An entry's results with its trials, in the plan's order, and the objective's mean over them, by step. */
export type BoardRow = LeaderboardRow<TrialView> & { readonly curve: readonly number[] };

/** A sweep as the coordinator told it, up to the latest observation, and what follows from that. */
export interface ObservedSweep {
  readonly summary: SweepSummary;
  readonly facts: SweepFacts;
  /** By number, in no order; an entry of which no trial has begun is not known. */
  readonly entries: ReadonlyMap<number, EntryView>;
  /** One for each entry that is known, by its number, in no order. */
  readonly rows: ReadonlyMap<number, BoardRow>;
  /** By place in the plan, in no order: all of the entries that are known, and of the others as many as were told. */
  readonly trials: ReadonlyMap<number, TrialView>;
  /** The newest last; the oldest are forgotten. */
  readonly activities: readonly Activity[];
  readonly pace: Pace | undefined;
  readonly endedMs: number | undefined;
  /** The coordinator's clock minus ours, in milliseconds. */
  readonly clockAheadMs: number;
}

/** The end of what a trial's latest attempt has said. */
export interface ShownOutput {
  /** The trial's place in the plan. */
  readonly trial: number;
  readonly attempt: number;
  /** The last ones, the oldest first. */
  readonly lines: readonly string[];
  /** Who keeps it, and which attempts; undefined: nobody who does answers, and the lines are the event log's. */
  readonly keptBy: { readonly worker: string; readonly attempts: readonly number[] } | undefined;
}

/** Everything the screens draw from; replaced, never mutated. */
export interface DashboardData {
  readonly connection: Connection;
  /** Undefined until the first observation. */
  readonly sweep: ObservedSweep | undefined;
  readonly workers: readonly WorkerStatus[];
  /** The curves of the entries that a screen has asked for, by entry. */
  readonly curves: ReadonlyMap<number, EntryCurves>;
  /** What the trial says that a screen has asked for. */
  readonly output: ShownOutput | undefined;
}

export const noData: DashboardData = {
  connection: { state: 'connecting' },
  sweep: undefined,
  workers: [],
  curves: new Map(),
  output: undefined,
};

/** What a person can have done from the dashboard. */
export type SteeringCommand =
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'extend'; readonly entries: readonly number[]; readonly count: number }
  | { readonly kind: 'prune'; readonly entries: readonly number[] }
  | { readonly kind: 'drain'; readonly worker: string; readonly host: string };

/** Does a command on the coordinator. Resolves with a sentence that says what was done; rejects with SeedsweepError. */
export type Steer = (command: SteeringCommand) => Promise<string>;
