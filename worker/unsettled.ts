import { EventEmitter, once } from 'node:events';
import type { Lease } from './lease.js';

/** The leases of a worker that are not settled: their trials train, or the receipt for their last report is awaited. */
export class Unsettled {
  private readonly training = new Set<Lease>();
  private readonly ended = new Set<Lease>();
  private readonly changes = new EventEmitter().setMaxListeners(0);

  /** @param limit how many trials may wait for their last receipt while others train on */
  constructor(private readonly limit: number) {}

  begin(lease: Lease): void {
    this.training.add(lease);
  }

  /** The lease's trial trains no more; `settled` resolves when its message has been dealt with. */
  end(lease: Lease, settled: Promise<void>): void {
    this.training.delete(lease);
    this.ended.add(lease);
    void settled.finally(() => {
      this.ended.delete(lease);
      this.changes.emit('change');
    });
  }

  /** Resolves when another trial may begin; quietly when `signal` aborts. */
  async room(signal: AbortSignal): Promise<void> {
    await this.until(() => this.ended.size < this.limit, signal);
  }

  /** Resolves when nothing trains and no receipt is awaited; quietly when `signal` aborts. */
  async none(signal: AbortSignal): Promise<void> {
    await this.until(() => this.ended.size + this.training.size === 0, signal);
  }

  /** Gives all of them back: nobody knows how their trials ended, so another attempt will tell. */
  giveBack(): void {
    for (const lease of [...this.training, ...this.ended]) lease.giveBack();
  }

  private async until(condition: () => boolean, signal: AbortSignal): Promise<void> {
    while (!condition() && !signal.aborted) {
      await once(this.changes, 'change', { signal }).catch(() => undefined);
    }
  }
}
