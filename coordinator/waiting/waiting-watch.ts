import { EventEmitter } from 'node:events';
import type { Log } from '../../common/log.js';
import type { SweepSummary, Waiting } from '../../proto/sweep.js';
import type { Projection } from '../projection/projection.js';
import type { WorkerRegistry } from '../worker-registry.js';
import { waitingReason } from './waiting-reason.js';

/** How often it is looked whether workers have become silent. */
const EVERY_MS = 1_000;
/** How long after a start all workers have been heard of: they tell every five seconds. */
const SETTLED_MS = 7_000;

/** Knows why each sweep waits, as far as workers have told, and says so when that changes. */
export class WaitingWatch implements Disposable {
  private readonly known = new Map<string, Waiting>();
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly startedMs = performance.now();
  private readonly timer = setInterval(() => this.look(), EVERY_MS).unref();

  constructor(
    private readonly projection: Projection,
    private readonly registry: WorkerRegistry,
    private readonly log: Log,
  ) {}

  /** A sweep in a line, with why it waits. */
  summary({ summary }: { readonly summary: SweepSummary }): SweepSummary {
    const waiting = this.reason(summary);
    return waiting ? { ...summary, waiting } : summary;
  }

  /** Calls `listener` whenever the reason of a sweep is another; returns what ends that. */
  onChange(listener: (sweepId: string) => void): () => void {
    this.changes.on('change', listener);
    return () => this.changes.off('change', listener);
  }

  [Symbol.dispose](): void {
    clearInterval(this.timer);
  }

  private look(): void {
    for (const sweep of this.projection.all()) {
      if (sweep.ended && !this.known.has(sweep.id)) continue;
      const before = this.known.get(sweep.id);
      const waiting = this.reason(sweep.summary);
      if (waiting) this.known.set(sweep.id, waiting);
      else this.known.delete(sweep.id);
      if (before?.code === waiting?.code && before?.message === waiting?.message) continue;
      const facts = { sweep: sweep.id, ...waiting };
      if (waiting) this.log.warn(facts, 'sweep waits');
      else this.log.info(facts, 'sweep waits no more');
      this.changes.emit('change', sweep.id);
    }
  }

  private reason(summary: SweepSummary): Waiting | undefined {
    const { registry } = this;
    const settled = performance.now() - this.startedMs > SETTLED_MS;
    return waitingReason(summary, { workers: registry.list(), settled, left: registry.left });
  }
}
