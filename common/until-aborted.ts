/**
 * What `promise` gives, or undefined as soon as `signal` aborts; what becomes of the promise after that is nobody's
 * concern. It leaves nothing behind on a signal that outlives it, however often it is called.
 */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const aborted = () => resolve(undefined);
    if (signal.aborted) aborted();
    else signal.addEventListener('abort', aborted, { once: true });
    const over = () => signal.removeEventListener('abort', aborted);
    promise.then(resolve, reject).finally(over);
  });
}
