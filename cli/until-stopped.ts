/** A program that cannot finish what it is doing, because nothing answers any more, ends all the same. */
const PATIENCE_MS = 60_000;

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when the process that started us is gone. A second signal ends
 * the process at once. Call it before anything is started: what happens before the call is missed.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(130);
      asked = true;
      // An open channel to the process that started us would keep this one alive.
      if (process.connected) process.disconnect();
      setTimeout(() => process.exit(130), PATIENCE_MS).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.on('disconnect', () => asked || stop());
  });
}
