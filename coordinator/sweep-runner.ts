import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import { Dispatcher } from './dispatcher.js';
import type { Ledger } from './ledger.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import type { SweepRecords } from './sweep-records.js';
import type { TrialQueue } from './trial-queue.js';

export interface SweepRunnerOptions {
  /** Trials queued per sweep at a time; must exceed the slots of all workers together. */
  readonly window: number;
  /** A lease that its worker has not extended for this long goes to another worker. */
  readonly leaseMs: number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Carries every sweep from its submission to its end: queue open, window full, record up to date, queue closed. */
export class SweepRunner {
  private readonly dispatchers = new Map<string, Dispatcher>();
  private readonly published = new Map<string, string>();
  private chain: Promise<void> = Promise.resolve();

  constructor(
    private readonly ledger: Ledger,
    private readonly queue: TrialQueue,
    private readonly records: SweepRecords,
    private readonly options: SweepRunnerOptions,
  ) {
    ledger.onRecord((sweepId) => this.look(sweepId));
  }

  /** Takes up every sweep the log knows. */
  async resume(): Promise<void> {
    for (const sweep of this.ledger.projection.all()) await this.follow(sweep);
  }

  /** Begins with a sweep just submitted; resolves when workers can find it. */
  async begin(sweep: SweepProjection): Promise<void> {
    await this.ledger.durable();
    const followed = this.chain.then(() => this.follow(sweep));
    // One sweep at a time: two submissions of the same one must not both begin it.
    this.chain = followed.catch(() => undefined);
    await followed;
  }

  private look(sweepId: string): void {
    const sweep = this.ledger.projection.sweep(sweepId);
    if (!sweep || !this.published.has(sweepId)) return;
    this.dispatchers.get(sweepId)?.pump();
    if (this.published.get(sweepId) !== sweep.state) {
      this.chain = this.chain.then(() => this.insist(() => this.follow(sweep)));
    }
  }

  /** Makes queue, dispatcher and record agree with the sweep's state in the log. */
  private async follow(sweep: SweepProjection): Promise<void> {
    const { leaseMs } = this.options;
    // What workers are told must not run ahead of the log.
    await this.ledger.durable();
    const { state } = sweep;
    if (this.published.get(sweep.id) === state) return;
    if (!sweep.ended) {
      await this.queue.openSweep(sweep.id, sweep.plan.sweep.retry.attempts, leaseMs);
      if (!this.dispatchers.has(sweep.id)) {
        this.dispatchers.set(sweep.id, await Dispatcher.start(sweep, this.queue, this.options));
      }
      this.dispatchers.get(sweep.id)?.pump();
    }
    await this.records.put(sweep);
    this.published.set(sweep.id, state);
    if (sweep.ended) {
      await this.dispatchers.get(sweep.id)?.idle();
      this.dispatchers.delete(sweep.id);
      await this.queue.closeSweep(sweep.id);
    }
    // It may have changed on the way.
    if (sweep.state !== state) await this.follow(sweep);
  }

  private async insist(action: () => Promise<void>): Promise<void> {
    const { log, signal } = this.options;
    const backoff = new Backoff(100, 5_000);
    while (!signal.aborted) {
      try {
        await action();
        return;
      } catch (error) {
        logRetry(log, backoff.count, 'sweep state not written, trying again', { error: messageOf(error) });
        await backoff.wait(signal);
      }
    }
  }
}
