import type { SweepPlace } from '../common/place.js';
import type { Report } from './report.js';
import type { ListedSetting, SweepSource, SweepSpec } from './spec.js';

/**
 * The event log's format version. A reader refuses logs of a newer one. Since 2, a second `started` makes an attempt
 * begin again; since 3, trials are reopened, seeds added and entries pruned; since 4, a sweep is stored as a spec, and
 * what is tried is proposed; since 5, specs have trainers of one's own, and say where their files are.
 */
export const LOG_FORMAT = 5;

export const controlActions = ['pause', 'resume', 'cancel'] as const;
export type ControlAction = (typeof controlActions)[number];

/** Seeds of one entry, a setting on a dataset: setting index × number of datasets + dataset index. */
export interface EntrySeeds {
  readonly entry: number;
  readonly seeds: readonly number[];
}

/** Entries `firstEntry` to `firstEntry` + `entries` − 1 are to be trained with each of these seeds. */
export interface Proposal {
  /** Settings that the spec does not enumerate; they follow all settings known before. */
  readonly settings: readonly ListedSetting[];
  readonly firstEntry: number;
  readonly entries: number;
  readonly seeds: readonly number[];
}

/** A trial of this sweep, by place, that has the same content as a finished one of another. */
export interface Adoption {
  readonly trialIndex: number;
  readonly fromIndex: number;
}

/**
 * `placed`: the sweep was submitted again, and its own files are there now. `proposed`: its trials follow the plan's last, seeds varying fastest. `extended`: so do these, in the order given.
 * `pruned`: what has not ended of these entries, and of these trials, is cancelled; `by`: whose decision that was, empty
 * for a person's. `adopted`: the results of finished trials of another sweep of this log hold here too.
 * `reopened`: failed trials, by place, were opened again with all their attempts before them.
 * `checkpointed`: an attempt can be resumed after `step` from an object of the checkpoint bucket.
 */
export type EventBody =
  | { readonly kind: 'submitted'; readonly spec: SweepSpec; readonly source: SweepSource | undefined }
  /** Formats 1 to 3: a complete sweep file of that time, which was proposed as a whole. */
  | { readonly kind: 'submittedDocument'; readonly document: string }
  | { readonly kind: 'placed'; readonly place: SweepPlace }
  | { readonly kind: 'proposed'; readonly proposal: Proposal }
  | { readonly kind: 'extended'; readonly entries: readonly EntrySeeds[] }
  | {
      readonly kind: 'pruned';
      readonly entries: readonly number[];
      readonly trialIndices: readonly number[];
      readonly by: string;
    }
  | { readonly kind: 'adopted'; readonly fromSweepId: string; readonly trials: readonly Adoption[] }
  | { readonly kind: 'controlled'; readonly action: ControlAction }
  | { readonly kind: 'reported'; readonly report: Report }
  | { readonly kind: 'lost'; readonly trialId: string; readonly trialIndex: number; readonly deliveries: number }
  | { readonly kind: 'reopened'; readonly trialIndices: readonly number[] }
  | {
      readonly kind: 'checkpointed';
      readonly trialIndex: number;
      readonly attempt: number;
      readonly step: number;
      readonly object: string;
    };

/** One fact of the event log. `timeMs`: when the coordinator learned it, milliseconds since 1970. */
export interface Event {
  readonly timeMs: number;
  readonly sweepId: string;
  readonly body: EventBody;
}
