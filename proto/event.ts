import type { Report } from './report.js';

/**
 * The event log's format version. A reader refuses logs of a newer one. Since 2, a second `started` makes an attempt
 * begin again; since 3, trials are retried, seeds added and cells stopped.
 */
export const LOG_FORMAT = 3;

export const controlActions = ['pause', 'resume', 'cancel'] as const;
export type ControlAction = (typeof controlActions)[number];

/** Replicates added to one cell, a (setting, dataset) of the plan: setting index × number of datasets + dataset index. */
export interface CellSeeds {
  readonly cell: number;
  readonly seeds: readonly number[];
}

/**
 * `retried`: failed trials, by index, were opened again with all their attempts before them. `seedsAdded`: the new trials
 * follow the plan's last, in the order given. `stopped`: what had not ended of these cells is cancelled.
 */
export type EventBody =
  | { readonly kind: 'submitted'; readonly document: string }
  | { readonly kind: 'controlled'; readonly action: ControlAction }
  | { readonly kind: 'reported'; readonly report: Report }
  | { readonly kind: 'lost'; readonly trialId: string; readonly trialIndex: number; readonly deliveries: number }
  | { readonly kind: 'retried'; readonly trialIndices: readonly number[] }
  | { readonly kind: 'seedsAdded'; readonly cells: readonly CellSeeds[] }
  | { readonly kind: 'stopped'; readonly cells: readonly number[] };

/** One fact of the event log. `timeMs`: when the coordinator learned it, milliseconds since 1970. */
export interface Event {
  readonly timeMs: number;
  readonly sweepId: string;
  readonly body: EventBody;
}
