import { SeedsweepError } from '../common/errors.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal for work that cleans up after itself: aborted at the first Ctrl-C, with an INTERRUPTED error that says
 * `message`. The second Ctrl-C ends the process at once.
 */
export function abortOnSignal(message: string): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new SeedsweepError('INTERRUPTED', message));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
