import { setTimeout as sleep } from 'node:timers/promises';
import { SeedsweepError } from '../common/errors.js';
import type { SweepsClient } from '../proto/sweeps-client.js';
import { untilReachable } from './until-reachable.js';

const EVERY_MS = 1_000;
/** How long nothing may train before it is given up: a worker that was killed is back by then. */
const PATIENCE_MS = 15_000;

/** Rejects with NO_WORKER when no worker is there that can train what is left of a sweep; quietly stops with `signal`. */
export async function untilHopeless(client: SweepsClient, sweepId: string, signal: AbortSignal): Promise<never> {
  let sinceMs: number | undefined;
  while (!signal.aborted) {
    await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
    const sweeps = await untilReachable(() => client.list(), signal).catch(() => []);
    const waiting = sweeps.find(({ id }) => id === sweepId)?.waiting;
    const hopeless = waiting?.code === 'no-worker' || waiting?.code === 'nobody-can';
    if (!hopeless) sinceMs = undefined;
    else if (performance.now() - (sinceMs ??= performance.now()) >= PATIENCE_MS) {
      throw new SeedsweepError('NO_WORKER', waiting.message, {
        remedy: `What is done is kept. When it is mended: seedsweep run ${sweepId}`,
      });
    }
  }
  return new Promise(() => undefined);
}
