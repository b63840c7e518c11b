import type { Point, TrialKey } from './trial.js';

/**
 * What a report says. `started` is an attempt's first; `finished`, `failed` or `released` its last. When `started` comes
 * again, the attempt began again on its worker. It begins after step `resumeStep` (0: from the beginning): points of
 * later steps that were reported before do not count.
 * A `permanent` failure would happen again on every attempt, so none is made. `released`: the worker hands the trial back
 * unfinished; `killed` when somebody killed the process that trained it. `logTail`: the attempt's last lines, the oldest
 * first; absent when it said nothing.
 */
export type ReportBody =
  | {
      readonly kind: 'started';
      readonly worker: string;
      readonly slot: number;
      readonly engine: string;
      readonly resumeStep: number;
    }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'finished'; readonly logTail?: readonly string[] | undefined }
  | {
      readonly kind: 'failed';
      readonly error: string;
      readonly logTail: readonly string[];
      readonly permanent: boolean;
    }
  | { readonly kind: 'released'; readonly killed: boolean; readonly logTail?: readonly string[] | undefined };

/** One numbered statement of one attempt; `seq` counts 1, 2, 3 … within the attempt. */
export interface Report extends TrialKey {
  readonly trialIndex: number;
  readonly attempt: number;
  readonly seq: number;
  readonly body: ReportBody;
}

/**
 * What the coordinator answers to a report.
 * `continue`: the trial is open; go on, or after `failed` and `released` give its message back for another attempt.
 * `stop`: the trial is over; stop and acknowledge its message.
 * `pruned`: the trial is not wanted any more; as `stop`.
 * `superseded`: a newer attempt has taken over, or the trial is unknown here; stop, and leave the message alone.
 */
export const directives = ['continue', 'stop', 'superseded', 'pruned'] as const;
export type Directive = (typeof directives)[number];

/** Every report of this attempt up to and including `seq` is durable, or no longer wanted. */
export interface Receipt extends TrialKey {
  readonly attempt: number;
  readonly seq: number;
  readonly directive: Directive;
}
