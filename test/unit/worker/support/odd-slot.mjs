// A slot program that does what a trial's `config.steps` say, one after the other. See slot.test.ts.
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const send = (run, statement) => process.send([{ run, ...statement }]);
const deeds = {
  take: (run) => send(run, { kind: 'taken' }),
  start: (run) => send(run, { kind: 'started', engine: `process ${process.pid}` }),
  point: (run, step) => send(run, { kind: 'points', points: [{ metric: 'm', step, value: NaN }] }),
  finish: (run) => send(run, { kind: 'finished' }),
  fail: (run) => send(run, { kind: 'failed', error: 'it broke', permanent: false }),
  wait: (_run, ms) => sleep(ms),
  /** As native code does, without a turn of the event loop: what the worker sends meanwhile is never read. */
  crash: (_run, ms = 0) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    process.kill(process.pid, 'SIGSEGV');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
  exit: (_run, code) => process.exit(code),
  say: (_run, text) => new Promise((resolve) => process.stderr.write(`${text}\n`, resolve)),
  /** Ends this process once, as long as the file is there, with a word that says why. */
  exitOnce: async (_run, file) => {
    if (!existsSync(file)) return;
    rmSync(file);
    await deeds.say(0, 'out of memory');
    process.exit(7);
  },
};

process.on('message', async ({ kind, run, trial }) => {
  if (kind === 'stop') return send(run, { kind: 'stopped' });
  for (const [deed, argument] of trial.config.steps) await deeds[deed](run, argument);
});
process.on('disconnect', () => process.exit(0));
