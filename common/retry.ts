import { messageOf } from './errors.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.js';

/** Waits that double from `firstMs` up to `maxMs`. */
export class Backoff {
  private failures = 0;

  constructor(
    private readonly firstMs: number,
    private readonly maxMs: number,
  ) {}

  /** Failures since the last success. */
  get count(): number {
    return this.failures;
  }

  reset(): void {
    this.failures = 0;
  }

  /** Waits before the next try; returns early, quietly, when `signal` aborts. */
  async wait(signal?: AbortSignal): Promise<void> {
    const ms = Math.min(this.maxMs, this.firstMs * 2 ** this.failures++);
    await sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}

/** Logs a failure that is being retried: quiet at first, a warning when it repeats, an error when it goes on. */
export function logRetry(log: Log, failures: number, message: string, details: object): void {
  const level = failures < 3 ? 'debug' : failures < 10 ? 'warn' : 'error';
  log[level](details, message);
}

/** Does `action` until it succeeds, with pauses that grow to `longestMs`; gives up quietly when `signal` aborts. */
export async function insist(
  action: () => Promise<unknown>,
  message: string,
  log: Log,
  signal: AbortSignal,
  longestMs = 2_000,
): Promise<void> {
  const backoff = new Backoff(50, longestMs);
  while (!signal.aborted) {
    try {
      await action();
      return;
    } catch (error) {
      if (signal.aborted) return;
      logRetry(log, backoff.count, message, { error: messageOf(error) });
      await backoff.wait(signal);
    }
  }
}
