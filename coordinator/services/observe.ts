import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Clock } from '../../common/clock.js';
import type { Observation } from '../../proto/observation.js';
import type { Ledger } from '../ledger.js';
import { SweepObserver } from '../observation/sweep-observer.js';
import type { SweepProjection } from '../projection/sweep-projection.js';

/** Watchers hear at most four times a second … */
const INTERVAL_MS = 250;
/** … and never cost more than this share of the coordinator's time. */
const MAX_SHARE = 0.1;

/**
 * Tells a watcher everything about a sweep and then its changes, until it leaves. Changes are collected meanwhile: a
 * watcher that reads slowly hears less often, never late, and nothing waits for it.
 */
export function observeSweep(
  call: ServerWritableStream<{ sweepId: string }, Observation>,
  sweep: SweepProjection,
  ledger: Ledger,
  clock: Clock,
): void {
  const observer = new SweepObserver(sweep);
  let timer: NodeJS.Timeout | undefined;
  let busy = true;
  let pending = false;
  let over = false;

  const unsubscribe = ledger.onRecord((id, body) => {
    if (id !== sweep.id) return;
    observer.note(body);
    pending = true;
    if (!busy && !over) timer ??= setTimeout(tell, INTERVAL_MS);
  });
  const finish = () => {
    over = true;
    unsubscribe();
    clearTimeout(timer);
    call.end();
  };
  const tell = () => {
    timer = undefined;
    busy = true;
    pending = false;
    // What a watcher has seen must still be so after a crash.
    ledger.durable().then(write, finish);
  };
  const write = () => {
    if (over) return;
    const startedMs = performance.now();
    const flowing = call.write(observer.observe(clock.now()));
    const pauseMs = Math.max(INTERVAL_MS, (performance.now() - startedMs) / MAX_SHARE);
    const rest = () => {
      timer = setTimeout(() => {
        timer = undefined;
        busy = false;
        if (pending) tell();
      }, pauseMs);
    };
    if (flowing) rest();
    else call.once('drain', rest);
  };
  call.on('cancelled', finish);
  tell();
}
