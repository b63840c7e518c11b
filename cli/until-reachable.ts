import { setTimeout as sleep } from 'node:timers/promises';
import { SeedsweepError } from '../common/errors.js';

const RECONNECT_MS = 200;

/**
 * Tries again while the coordinator is out of reach: it may have died, and is being started again at the same address.
 * When it cannot be, the command fails for that reason.
 */
export async function untilReachable<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (signal.aborted || !(error instanceof SeedsweepError && error.retryable)) throw error;
      await sleep(RECONNECT_MS);
    }
  }
}
