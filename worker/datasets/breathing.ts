import { setImmediate } from 'node:timers/promises';

/** Called often by long work: lets the event loop run now and then. Throws the signal's reason once it is aborted. */
export type Breathe = () => Promise<void>;

/** How long work may keep the event loop waiting. */
export const STEP_MS = 50;

/** Lets the event loop run when it has waited for {@link STEP_MS}, so that Ctrl-C is heard. */
export function breathing(signal: AbortSignal | undefined): Breathe {
  let sinceMs = performance.now();
  return async () => {
    if (performance.now() - sinceMs < STEP_MS) return;
    await setImmediate();
    sinceMs = performance.now();
    signal?.throwIfAborted();
  };
}
