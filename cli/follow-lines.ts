import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../common/clock.js';
import { formatSeconds } from '../common/format.js';
import type { SweepSummary } from '../proto/snapshot.js';
import type { SweepsClient } from '../proto/sweeps-client.js';
import { Progress } from './output/progress.js';
import { untilReachable } from './until-reachable.js';

const RECONNECT_MS = 200;

/**
 * Notes a line per finished trial, and one now and then while none finishes, until the sweep has ended; rejects when
 * `signal` aborts. `sweep`: as it is now; what ended before is not told.
 */
export async function followInLines(
  client: SweepsClient,
  sweep: SweepSummary,
  metric: string,
  note: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const startedMs = systemClock.now();
  let seen = sweep.endings;
  const progress = new Progress(endedTrials(sweep), metric, startedMs);
  const quiet = setInterval(() => {
    const line = progress.quiet(systemClock.now());
    if (line !== undefined) note(line);
  }, 1_000);
  let latest = sweep;
  try {
    while (!hasEnded(latest)) {
      await untilReachable(async () => {
        for await (const update of client.watch(sweep.id, seen, signal)) {
          latest = update.sweep;
          for (const line of progress.update(update, systemClock.now())) note(line);
          seen += update.ended.length;
        }
      }, signal);
      signal.throwIfAborted();
      // A watch that ends early does so because the coordinator is stopping.
      if (!hasEnded(latest)) await sleep(RECONNECT_MS);
    }
  } finally {
    clearInterval(quiet);
  }
}

/** Says how many trials ended in how long, and how many a second. */
export function paceText(trials: number, seconds: number): string {
  const pace = trials > 0 ? ` (${(trials / seconds).toPrecision(3)} trials/s)` : '';
  return `${trials} trials in ${formatSeconds(seconds)}${pace}`;
}

export function endedTrials({ counts }: SweepSummary): number {
  return counts.done + counts.failed;
}

export function hasEnded({ state }: SweepSummary): boolean {
  return state === 'done' || state === 'cancelled';
}
