import type { Clock } from '../common/clock.js';
import type { EventBody } from '../proto/event.js';
import type { EventLog } from './event-log.js';
import type { Projection } from './projection/projection.js';

/** Called with the id of a sweep and what has just been recorded about it. */
export type LedgerListener = (sweepId: string, body: EventBody) => void;

/**
 * The only way a fact comes to be: it is applied to the projection and appended to the log, in the same order.
 * The projection may be ahead of the disk by what is in flight; answers to the outside go through `durably`.
 */
export class Ledger {
  private readonly listeners = new Set<LedgerListener>();

  constructor(
    readonly projection: Projection,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  /** The largest fact there can be, in bytes. */
  get maxFactBytes(): number {
    return this.log.maxEventBytes;
  }

  /** Throws INVALID_INPUT, and changes nothing, when the fact is too large to be stored. */
  record(sweepId: string, body: EventBody): void {
    const event = { timeMs: this.clock.now(), sweepId, body };
    const encoded = this.log.encode(event);
    this.projection.apply(event);
    this.log.append(encoded);
    for (const listener of this.listeners) listener(sweepId, body);
  }

  /** Resolves when everything recorded so far is stored; rejects as `EventLog.durable` does. */
  durable(): Promise<void> {
    return this.log.durable();
  }

  /** What `look` sees now, once all that it can have seen is stored: nobody is shown a fact that may be gone later. */
  async durably<T>(look: () => T): Promise<T> {
    const seen = look();
    await this.log.durable();
    return seen;
  }

  /** Calls `listener` after each record until the returned function is called. */
  onRecord(listener: LedgerListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
