import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../common/clock.js';
import { formatSeconds } from '../common/format.js';
import { plural } from '../common/words.js';
import type { SweepSummary } from '../proto/sweep.js';
import type { SweepsClient } from '../proto/sweeps-client.js';
import { Progress } from './output/progress.js';
import { untilReachable } from './until-reachable.js';

const RECONNECT_MS = 200;

/**
 * Notes a line per trial that ends, and one now and then while none does, until the sweep has ended; rejects when
 * `signal` aborts. What had ended before `sinceMs`, on the coordinator's clock, is not told.
 */
export async function followInLines(
  client: SweepsClient,
  sweepId: string,
  sinceMs: number,
  note: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const progress = new Progress(systemClock.now(), sinceMs);
  const quiet = setInterval(() => {
    const line = progress.quiet(systemClock.now());
    if (line !== undefined) note(line);
  }, 1_000);
  let ended = false;
  try {
    while (!ended) {
      await untilReachable(async () => {
        for await (const observation of client.observe(sweepId, signal)) {
          for (const line of progress.update(observation, systemClock.now())) note(line);
          ended = hasEnded(observation.sweep);
          if (ended) break;
        }
      }, signal);
      signal.throwIfAborted();
      // A stream that ends early does so because the coordinator is stopping.
      if (!ended) await sleep(RECONNECT_MS);
    }
  } finally {
    clearInterval(quiet);
  }
}

/** Says how many trials ended in how long, and how many a second. */
export function paceText(trials: number, seconds: number): string {
  const pace = trials > 0 ? ` (${(trials / seconds).toPrecision(3)} trials/s)` : '';
  return `${trials} ${plural(trials, 'trial')} in ${formatSeconds(seconds)}${pace}`;
}

export function hasEnded({ state }: Pick<SweepSummary, 'state'>): boolean {
  return state === 'done' || state === 'cancelled';
}
