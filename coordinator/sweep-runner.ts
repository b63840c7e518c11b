import { insist } from '../common/retry.js';
import type { EventBody } from '../proto/event.js';
import { Dispatcher, type DispatcherOptions } from './dispatcher.js';
import type { Ledger } from './ledger.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import { propose } from './proposers/propose.js';
import type { SweepRecords } from './sweep-records.js';
import type { TrialQueue } from './trial-queue.js';

export interface SweepRunnerOptions extends DispatcherOptions {
  /** A lease that its worker has not extended for this long goes to another worker. */
  readonly leaseMs: number;
}

/**
 * Carries every sweep from its submission to its end: trials proposed, queue open, window full, record up to date, queue
 * closed. A sweep that is done is taken up again when trials are reopened or added.
 */
export class SweepRunner {
  private readonly dispatchers = new Map<string, Dispatcher>();
  /** What workers were told of each sweep. */
  private readonly published = new Map<string, Told>();
  private chain: Promise<void> = Promise.resolve();

  constructor(
    private readonly ledger: Ledger,
    private readonly queue: TrialQueue,
    private readonly records: SweepRecords,
    private readonly options: SweepRunnerOptions,
  ) {
    ledger.onRecord((sweepId, body) => this.note(sweepId, body));
  }

  /** Takes up every sweep the log knows. */
  async resume(): Promise<void> {
    for (const sweep of this.ledger.projection.all()) {
      // It may have been submitted and not proposed when its coordinator died.
      propose(this.ledger, sweep);
      await this.follow(sweep);
    }
  }

  /** Makes everything agree with the log again, after the server may have lost what it was about to write. */
  recheck(): void {
    for (const sweep of this.ledger.projection.all()) {
      if (sweep.ended) continue;
      this.published.delete(sweep.id);
      this.insistOn(async () => {
        await this.follow(sweep);
        this.dispatchers.get(sweep.id)?.recheck();
      });
    }
  }

  /** Begins with a sweep just submitted; resolves when workers can find it. */
  async begin(sweep: SweepProjection): Promise<void> {
    await this.ledger.durable();
    const followed = this.chain.then(() => this.follow(sweep));
    // One sweep at a time: two submissions of the same one must not both begin it.
    this.chain = followed.catch(() => undefined);
    await followed;
  }

  private note(sweepId: string, body: EventBody): void {
    const sweep = this.ledger.projection.sweep(sweepId);
    if (!sweep) return;
    this.dispatchers.get(sweepId)?.note(body);
    const told = this.published.get(sweepId);
    if (told && !isTold(told, sweep)) {
      this.insistOn(() => this.follow(sweep));
    }
  }

  private insistOn(action: () => Promise<void>): void {
    const { log, signal } = this.options;
    this.chain = this.chain.then(() => insist(action, 'sweep state not written, trying again', log, signal, 5_000));
  }

  /** Makes queue, dispatcher and record agree with the sweep's state in the log. */
  private async follow(sweep: SweepProjection): Promise<void> {
    const { leaseMs } = this.options;
    // What workers are told must not run ahead of the log.
    await this.ledger.durable();
    const { state, place } = sweep;
    const before = this.published.get(sweep.id);
    if (before && isTold(before, sweep)) return;
    if (!sweep.ended) {
      await this.queue.openSweep(sweep.id, sweep.spec.retry.attempts, leaseMs);
      let dispatcher = this.dispatchers.get(sweep.id);
      if (!dispatcher) this.dispatchers.set(sweep.id, (dispatcher = new Dispatcher(sweep, this.queue, this.options)));
      dispatcher.pump();
    }
    await this.records.put(sweep);
    if (sweep.ended) {
      // From here on it publishes nothing, also when the sweep goes on at once: what it had published would be removed.
      const closed = this.dispatchers.get(sweep.id)?.close();
      this.dispatchers.delete(sweep.id);
      await closed;
      await this.queue.closeSweep(sweep.id);
    }
    this.published.set(sweep.id, { state, place });
    // It may have changed on the way.
    if (!isTold({ state, place }, sweep)) await this.follow(sweep);
  }
}

type Told = Pick<SweepProjection, 'state' | 'place'>;

function isTold(told: Told, { state, place }: Told): boolean {
  return told.state === state && told.place === place;
}
