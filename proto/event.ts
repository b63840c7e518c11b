import type { Report } from './report.js';

/**
 * The event log's format version. A reader refuses logs of a newer one. Since 2, a second `started` makes an attempt
 * begin again.
 */
export const LOG_FORMAT = 2;

export const controlActions = ['pause', 'resume', 'cancel'] as const;
export type ControlAction = (typeof controlActions)[number];

export type EventBody =
  | { readonly kind: 'submitted'; readonly document: string }
  | { readonly kind: 'controlled'; readonly action: ControlAction }
  | { readonly kind: 'reported'; readonly report: Report }
  | { readonly kind: 'lost'; readonly trialId: string; readonly trialIndex: number; readonly deliveries: number };

/** One fact of the event log. `timeMs`: when the coordinator learned it, milliseconds since 1970. */
export interface Event {
  readonly timeMs: number;
  readonly sweepId: string;
  readonly body: EventBody;
}
