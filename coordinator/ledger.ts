import type { Clock } from '../common/clock.js';
import type { EventBody } from '../proto/event.js';
import type { EventLog } from './event-log.js';
import type { Projection } from './projection/projection.js';

/** Called with the id of a sweep and what has just been recorded about it. */
export type LedgerListener = (sweepId: string, body: EventBody) => void;

/**
 * The only way a fact comes to be: it is applied to the projection and appended to the log, in the same order.
 * The projection may be ahead of the disk by what is in flight; answers to the outside wait for `durable`.
 */
export class Ledger {
  private readonly listeners = new Set<LedgerListener>();

  constructor(
    readonly projection: Projection,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  record(sweepId: string, body: EventBody): void {
    const event = { timeMs: this.clock.now(), sweepId, body };
    this.projection.apply(event);
    this.log.append(event);
    for (const listener of this.listeners) listener(sweepId, body);
  }

  /** Resolves when everything recorded so far is stored; rejects as `EventLog.durable` does. */
  durable(): Promise<void> {
    return this.log.durable();
  }

  /** Calls `listener` after each record until the returned function is called. */
  onRecord(listener: LedgerListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
