import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Clock } from '../../common/clock.js';
import type { Observation } from '../../proto/observation.js';
import type { Ledger } from '../ledger.js';
import { SweepObserver } from '../observation/sweep-observer.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import type { WaitingWatch } from '../waiting/waiting-watch.js';

/** Watchers hear at most four times a second … */
const INTERVAL_MS = 250;
/** … and never cost more than this share of the coordinator's time. */
const MAX_SHARE = 0.1;

/**
 * Tells a watcher everything about a sweep and then its changes, until it leaves. Changes are collected meanwhile: a
 * watcher that reads slowly hears less often, never late, and nothing waits for it. A sweep's end is told at once.
 */
export function observeSweep(
  call: ServerWritableStream<{ sweepId: string }, Observation>,
  sweep: SweepProjection,
  ledger: Ledger,
  waiting: WaitingWatch,
  clock: Clock,
): void {
  const observer = new SweepObserver(sweep);
  let timer: NodeJS.Timeout | undefined;
  let state: 'idle' | 'telling' | 'resting' = 'telling';
  let pending = false;
  let over = false;

  const unsubscribe = ledger.onRecord((id, body) => {
    if (id !== sweep.id || over) return;
    observer.note(body);
    pending = true;
    if (sweep.ended && state !== 'telling') {
      clearTimeout(timer);
      state = 'telling';
      timer = setTimeout(tell, 0);
    } else if (state === 'idle') {
      timer ??= setTimeout(tell, INTERVAL_MS);
    }
  });
  const unwatch = waiting.onChange((id) => {
    if (id !== sweep.id || over) return;
    pending = true;
    if (state === 'idle') timer ??= setTimeout(tell, 0);
  });
  const finish = () => {
    over = true;
    unsubscribe();
    unwatch();
    clearTimeout(timer);
    call.end();
  };
  const tell = () => {
    timer = undefined;
    state = 'telling';
    pending = false;
    const startedMs = performance.now();
    const observation = { ...observer.observe(clock.now()), sweep: waiting.summary(sweep) };
    const tookMs = performance.now() - startedMs;
    // What a watcher sees must still be so after a crash: it was looked at first, and is told when all of it is stored.
    ledger.durable().then(() => write(observation, tookMs), finish);
  };
  const write = (observation: Observation, tookMs: number) => {
    if (over) return;
    const flowing = call.write(observation);
    const pauseMs = Math.max(INTERVAL_MS, tookMs / MAX_SHARE);
    const rest = () => {
      if (over) return;
      if (pending && sweep.ended) {
        tell();
        return;
      }
      state = 'resting';
      timer = setTimeout(() => {
        timer = undefined;
        state = 'idle';
        if (pending) tell();
      }, pauseMs);
    };
    if (flowing) rest();
    else call.once('drain', rest);
  };
  call.on('cancelled', finish);
  tell();
}
