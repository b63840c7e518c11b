/**
 * Resolves at the first SIGINT or SIGTERM, or when the process that started us is gone. A second signal ends the
 * process at once.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(130);
      asked = true;
      // An open channel to the process that started us would keep this one alive.
      if (process.connected) process.disconnect();
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('disconnect', () => asked || stop());
  });
}
