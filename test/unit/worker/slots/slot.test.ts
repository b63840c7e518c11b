import { EventEmitter } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLog } from '../../../../common/log.js';
import type { Point } from '../../../../proto/trial.js';
import { Slot } from '../../../../worker/slots/slot.js';
import { TrialFolder } from '../../../../worker/outputs/trial-folder.js';
import { temporaryFolder } from '../../../support/nats.js';
import { trialMessage } from '../support/trial-message.js';

/** How the next forks fail; they work when there is nothing here. */
const forkFailures = vi.hoisted(() => [] as ('no handles left' | 'no memory left')[]);

vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>();
  const fork = (...args: Parameters<typeof real.fork>) => {
    const failure = forkFailures.shift();
    if (failure === undefined) return real.fork(...args);
    if (failure === 'no memory left') throw new Error('spawn ENOMEM');
    // As Node does it: no process id, no `send`, no streams, and then an error.
    const handle = Object.assign(new EventEmitter(), { pid: undefined, kill: () => false });
    process.nextTick(() => {
      handle.emit('error', new Error('spawn node EMFILE'));
      handle.emit('close', -24, null);
    });
    return handle;
  };
  return { ...real, fork };
});

const ODD_SLOT = fileURLToPath(new URL('../support/odd-slot.mjs', import.meta.url));
type Step = readonly [deed: string, argument?: string | number];

let slot: Slot;
beforeEach(() => {
  slot = new Slot({
    index: 0,
    program: ODD_SLOT,
    settings: { dataDir: '/nowhere', workDir: '/dev/null/nowhere', commands: false, device: 'cpu', threads: 1 },
    env: process.env,
    log: silentLog,
  });
});
afterEach(() => {
  slot.close();
  forkFailures.length = 0;
});

/** Runs a trial that does these steps; returns how it ended and what was heard of it. */
async function run(...steps: readonly Step[]) {
  const points: Point[] = [];
  const outcome = await slot.run(trialMessage({ config: { steps: steps as never } }), 1, {
    started: () => undefined,
    points: (more) => points.push(...more),
  });
  return { outcome, points };
}

const train: readonly Step[] = [['take'], ['start'], ['point', 1], ['finish']];

test('one process trains trial after trial, and NaN gets through', async () => {
  expect(await run(...train)).toEqual({
    outcome: { kind: 'finished' },
    points: [{ metric: 'm', step: 1, value: NaN }],
  });
  const first = slot.engine;
  await run(...train);
  expect(slot.engine).toBe(first);
});

test('a process that crashes after a trial has finished is not charged to the next trial', async () => {
  await run(...train.slice(0, -1), ['finish'], ['crash', 200]);
  const first = slot.engine;
  // Given to the process that is about to crash.
  expect((await run(...train)).outcome).toEqual({ kind: 'finished' });
  expect(slot.engine).not.toBe(first);
});

test('a process that ends before it takes a trial is replaced, and what it said is forgotten', async () => {
  await using folder = await temporaryFolder();
  const once = join(folder.path, 'once');
  await writeFile(once, '');
  const { outcome } = await run(['exitOnce', once], ['take'], ['say', 'hello'], ['exit', 3]);
  expect(outcome).toEqual({
    kind: 'failed',
    error: 'The slot process ended with exit code 3.',
    permanent: false,
    logTail: ['hello'],
  });
});

test('when process after process ends before it takes the trial, the trial is not begun here', async () => {
  const { outcome } = await run(['say', 'no such library'], ['exit', 5]);
  expect(outcome).toEqual({
    kind: 'unavailable',
    error: expect.stringMatching(/exit code 5\. It said: no such library$/) as string,
  });
  expect((await run(...train)).outcome).toEqual({ kind: 'finished' });
});

test('a crash in the middle of a trial is the trial’s own', async () => {
  expect((await run(['take'], ['start'], ['crash'])).outcome).toMatchObject({
    kind: 'failed',
    error: 'The slot process was killed by SIGSEGV.',
  });
});

test('what comes late of an earlier trial is dropped', async () => {
  const late: readonly Step[] = [['take'], ['finish'], ['wait', 50], ['point', 1], ['fail']];
  await run(...late);
  const { outcome, points } = await run(['take'], ['wait', 200], ['point', 2], ['finish']);
  expect(outcome).toEqual({ kind: 'finished' });
  expect(points.map(({ step }) => step)).toEqual([2]);
});

test('a trial is stopped when asked to, also while its process is starting', async () => {
  const running = run(['take'], ['wait', 60_000]);
  slot.stop();
  expect((await running).outcome).toEqual({ kind: 'stopped' });
});

test.each(['no handles left', 'no memory left'] as const)(
  'a process that cannot be started: %s. The trial is not begun, and the next one trains',
  async (failure) => {
    forkFailures.push(failure);
    const { outcome } = await run(...train);
    expect(outcome).toMatchObject({ kind: 'unavailable', error: expect.stringContaining('spawn') as string });
    expect((await run(...train)).outcome).toEqual({ kind: 'finished' });
  },
);

test.each(['no handles left', 'no memory left'] as const)(
  'a slot says that it has no process: %s; then that it has one',
  async (failure) => {
    forkFailures.push(failure);
    await expect(slot.ready()).rejects.toThrow('spawn');
    await slot.ready();
    await slot.recycle();
    await slot.ready();
    expect((await run(...train)).outcome).toEqual({ kind: 'finished' });
  },
);

test('a slot that is closed ends its trial and starts no other process', async () => {
  const running = run(['wait', 60_000]);
  await sleep(100);
  slot.close();
  expect((await running).outcome).toEqual({ kind: 'stopped' });
  expect((await run(...train)).outcome).toEqual({ kind: 'stopped' });
});

test('what is kept under the name of an attempt, of another store, is not mixed with what this one says', async () => {
  await using folder = await temporaryFolder();
  slot.close();
  slot = new Slot({
    ...{ index: 0, program: ODD_SLOT, env: process.env, log: silentLog },
    settings: { dataDir: '/nowhere', workDir: folder.path, commands: false, device: 'cpu', threads: 1 },
  });
  const kept = new TrialFolder(folder.path, trialMessage()).log(1);
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, 'of another store\n');
  await writeFile(`${kept}.1048576`, 'and more of it\n');
  const saying: readonly Step[] = [['take'], ['say', 'first'], ['wait', 100], ['finish']];
  expect((await run(...saying)).outcome).toMatchObject({ logTail: ['first'] });
  expect(await readdir(dirname(kept))).toEqual(['attempt-1.log']);
  // Begun again, as one is that ran out of memory beside others, it says more.
  await run(...saying);
  expect(await readFile(kept, 'utf8')).toBe('first\nfirst\n');
});
