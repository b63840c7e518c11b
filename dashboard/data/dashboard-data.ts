import type { Activity, CellCurves, ObservedRow, Pace, TrialStatus } from '../../proto/observation.js';
import type { Objective, SweepSummary } from '../../proto/snapshot.js';
import type { WorkerStatus } from '../../proto/worker-status.js';

/** How the dashboard stands with its coordinator. `lost`: since when, on our clock, and why. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  | { readonly state: 'lost'; readonly sinceMs: number; readonly reason: string };

/** A sweep as the coordinator told it, up to the latest observation. */
export interface ObservedSweep {
  readonly summary: SweepSummary;
  readonly objective: Objective;
  /** By cell, in no order; a (setting, dataset) of which no trial has begun has none. */
  readonly rows: ReadonlyMap<number, ObservedRow>;
  /** By trial id, in the plan's order as far as it was told at once. */
  readonly trials: ReadonlyMap<string, TrialStatus>;
  /** The newest last; the oldest are forgotten. */
  readonly activities: readonly Activity[];
  readonly pace: Pace | undefined;
  readonly endedMs: number | undefined;
  /** The coordinator's clock minus ours, in milliseconds. */
  readonly clockAheadMs: number;
}

/** Everything the screens draw from; replaced, never mutated. */
export interface DashboardData {
  readonly connection: Connection;
  /** Undefined until the first observation. */
  readonly sweep: ObservedSweep | undefined;
  readonly workers: readonly WorkerStatus[];
  /** The curves of the cells that a screen has asked for, by cell. */
  readonly curves: ReadonlyMap<number, CellCurves>;
}

export const noData: DashboardData = {
  connection: { state: 'connecting' },
  sweep: undefined,
  workers: [],
  curves: new Map(),
};

/** What a person can have done from the dashboard. `cells` are (setting, dataset) rows. */
export type SteeringCommand =
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'addSeeds'; readonly cells: readonly number[]; readonly count: number }
  | { readonly kind: 'stop'; readonly cells: readonly number[] }
  | { readonly kind: 'drain'; readonly worker: string; readonly host: string };

/** Does a command on the coordinator. Resolves with a sentence that says what was done; rejects with SeedsweepError. */
export type Steer = (command: SteeringCommand) => Promise<string>;
