import type { Clock } from '../common/clock.js';
import type { Heartbeat, WorkerStatus } from '../proto/worker-status.js';

/** Three heartbeats missed. */
const LOST_AFTER_MS = 15_000;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

interface Entry {
  readonly beat: Heartbeat;
  readonly joinedMs: number;
  readonly heardMs: number;
}

/** The latest heartbeat of each worker. Kept in memory alone: after a restart the workers say it all again. */
export class WorkerRegistry {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly clock: Clock) {}

  hear(beat: Heartbeat): void {
    const key = JSON.stringify([beat.host, beat.worker]);
    const known = this.entries.get(key);
    const heardMs = this.clock.now();
    if (beat.leaving) this.entries.delete(key);
    else this.entries.set(key, { beat, heardMs, joinedMs: known?.joinedMs ?? heardMs });
  }

  /** All workers, by host and name; those that were lost a day ago are left out. */
  list(): readonly WorkerStatus[] {
    const nowMs = this.clock.now();
    for (const [key, { heardMs }] of this.entries) {
      if (nowMs - heardMs > FORGOTTEN_AFTER_MS) this.entries.delete(key);
    }
    return [...this.entries.values()]
      .map(({ beat: { leaving: _, ...beat }, joinedMs, heardMs }): WorkerStatus => {
        const lost = nowMs - heardMs > LOST_AFTER_MS;
        return { ...beat, state: lost ? 'lost' : 'alive', sinceMs: lost ? heardMs : joinedMs };
      })
      .sort((a, b) => a.host.localeCompare(b.host) || a.worker.localeCompare(b.worker));
  }
}
