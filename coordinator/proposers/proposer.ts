import type { Proposal } from '../../proto/event.js';
import type { SweepProjection } from '../projection/sweep-projection.js';

/** What a proposer wants of a sweep as it is now. */
export interface Wishes {
  readonly proposals: readonly Proposal[];
  /** Trials, by place, that are not worth going on with. */
  readonly prunings: readonly number[];
}

/**
 * Decides what a sweep tries next. Pure: the same projection gives the same wishes, and once they are facts of it, no more
 * of them. Asked when a sweep is submitted and when a coordinator takes it up.
 */
export type Proposer = (sweep: Pick<SweepProjection, 'plan' | 'spec' | 'endedFrom' | 'trial'>) => Wishes;
