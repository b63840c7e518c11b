import type { Clock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import type { Heartbeat, WorkerStatus } from '../proto/worker-status.js';

/** Three heartbeats missed. */
const LOST_AFTER_MS = 15_000;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;
/** Workers named in a message. */
const NAMED = 10;

/** A worker that has said that it ends. */
export interface LeftWorker extends Pick<Heartbeat, 'worker' | 'host' | 'onlySweep'> {
  readonly atMs: number;
  /** Whether it had been asked to. */
  readonly drained: boolean;
}

interface Entry {
  readonly beat: Heartbeat;
  readonly joinedMs: number;
  readonly heardMs: number;
  readonly draining: boolean;
}

/**
 * The latest heartbeat of each worker, and which of them shall drain. Kept in memory alone: after a restart the workers
 * say it all again. A worker that has heard that it shall drain needs no second telling.
 */
export class WorkerRegistry {
  private readonly entries = new Map<string, Entry>();
  /** The last one that has ended. */
  private lastLeft: LeftWorker | undefined;

  constructor(private readonly clock: Clock) {}

  /** Takes in a heartbeat; true when the worker shall drain. */
  hear(beat: Heartbeat): boolean {
    const key = keyOf(beat);
    const nowMs = this.clock.now();
    const entry = this.entries.get(key);
    const lost = entry !== undefined && nowMs - entry.heardMs > LOST_AFTER_MS;
    // One that was lost may have been started again under its name: that one was not asked to drain.
    const draining = entry !== undefined && entry.draining && !lost;
    if (beat.leaving) {
      this.entries.delete(key);
      const { worker, host, onlySweep } = beat;
      this.lastLeft = { worker, host, onlySweep, atMs: nowMs, drained: draining };
    } else {
      this.entries.set(key, { beat, heardMs: nowMs, joinedMs: entry?.joinedMs ?? nowMs, draining });
    }
    return draining;
  }

  /** The last worker that has ended; undefined: none has. */
  get left(): LeftWorker | undefined {
    return this.lastLeft;
  }

  /**
   * Asks a worker to drain. `host` may be empty where only one host has a worker of that name. Throws NOT_FOUND when
   * there is none that is heard of, INVALID_INPUT when there are several.
   */
  drain(worker: string, host: string): WorkerStatus {
    const alive = this.list().filter(({ state }) => state === 'alive');
    const meant = alive.filter((each) => each.worker === worker && (host === '' || each.host === host));
    const [found] = meant;
    if (!found) {
      const known = alive.slice(0, NAMED).map((each) => `${each.worker} on ${each.host}`);
      const where = host === '' ? '' : ` on ${host}`;
      throw new SeedsweepError('NOT_FOUND', `There is no worker "${worker}"${where}.`, {
        remedy: known.length > 0 ? `Known: ${known.join(', ')}.` : 'No worker is heard of now.',
      });
    }
    if (meant.length > 1) {
      const hosts = meant.slice(0, NAMED).map((each) => each.host);
      throw new SeedsweepError('INVALID_INPUT', `Workers named "${worker}" are on ${hosts.join(', ')}.`, {
        remedy: `Say which one is meant: --host ${hosts[0]}.`,
      });
    }
    this.entries.set(keyOf(found), { ...this.entries.get(keyOf(found))!, draining: true });
    return { ...found, draining: true };
  }

  /** All workers, by host and name; those that were lost a day ago are left out. */
  list(): readonly WorkerStatus[] {
    const nowMs = this.clock.now();
    for (const [key, { heardMs }] of this.entries) {
      if (nowMs - heardMs > FORGOTTEN_AFTER_MS) this.entries.delete(key);
    }
    return [...this.entries.values()]
      .map(({ beat: { leaving: _, ...beat }, joinedMs, heardMs, draining }): WorkerStatus => {
        const lost = nowMs - heardMs > LOST_AFTER_MS;
        return { ...beat, state: lost ? 'lost' : 'alive', sinceMs: lost ? heardMs : joinedMs, heardMs, draining };
      })
      .sort((a, b) => a.host.localeCompare(b.host) || a.worker.localeCompare(b.worker));
  }
}

function keyOf({ host, worker }: Pick<Heartbeat, 'host' | 'worker'>): string {
  return JSON.stringify([host, worker]);
}
