import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/nats.js';
import { childrenOf, findProcesses } from '../support/processes.js';
import { seedsweep, start } from '../support/programs.js';
import { simulatedSweep } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

interface SweepJson {
  id: string;
  state: string;
  counts: Record<string, number>;
  trials: number;
}

async function place(folder: string, sweep: string) {
  const file = join(folder, 'sweep.yaml');
  await writeFile(file, sweep);
  const flags = ['--state-dir', join(folder, 'state')];
  return {
    file,
    flags,
    /** Runs a command that must succeed; resolves with its JSON. */
    json: async (...args: readonly string[]): Promise<SweepJson> => {
      const { code, stdout, stderr } = await seedsweep([...args, ...flags, '--json']);
      expect(code, stderr).toBe(0);
      return JSON.parse(stdout) as SweepJson;
    },
  };
}

/** How many trials a run says it has trained. */
const trained = (stderr: string) => Number(/^(\d+) trials in/m.exec(stderr)?.[1]);

test('with nothing running: retry, seeds, stop and cancel work on what is there, and run goes on with just that', async () => {
  await using folder = await temporaryFolder();
  const { file, flags, json } = await place(folder.path, simulatedSweep({ seeds: 4, failureRate: 0.5, attempts: 1 }));
  const first = await seedsweep(['run', file, ...flags]);
  expect(first.code).toBe(1);
  const failed = first.stderr.split('\n').filter((line) => line.includes('FAILED')).length;
  expect(failed).toBeGreaterThan(0);

  const retried = await seedsweep(['retry', ...flags]);
  expect(retried).toMatchObject({ code: 0, stdout: expect.stringContaining(`${failed} failed trial`) as string });
  const id = /seedsweep run (test-[0-9a-f]{8})$/m.exec(retried.stderr)?.[1];
  expect(id, retried.stderr).toBeDefined();
  expect(trained((await seedsweep(['run', id!, ...flags])).stderr)).toBe(failed);

  expect(await json('seeds', 'test', '+3', '--setting', 'lr 0.02')).toMatchObject({
    trials: 3,
    state: 'running',
    counts: { expanded: 11, queued: 3 },
  });
  expect(trained((await seedsweep(['run', file, ...flags])).stderr)).toBe(3);

  await json('seeds', 'test', '2');
  expect(await json('stop', 'test', '--setting', 'lr 0.01')).toMatchObject({
    trials: 2,
    counts: { cancelled: 2, queued: 2 },
  });
  expect(await json('pause')).toMatchObject({ state: 'paused', trials: 2 });
  expect(await json('resume', 'test')).toMatchObject({ state: 'running' });
  const unsure = await seedsweep(['cancel', ...flags]);
  expect(unsure.code).toBe(2);
  expect(unsure.stderr).toContain('--yes');
  expect(await json('cancel', '--yes')).toMatchObject({ state: 'cancelled', trials: 2, counts: { cancelled: 4 } });

  for (const args of [
    ['retry', 'nobody'],
    ['seeds', 'test', 'many'],
    ['seeds', 'test', '+1'],
    ['stop', 'test'],
  ]) {
    const { code, stderr } = await seedsweep([...args, ...flags]);
    expect(code).toBe(2);
    expect(stderr).not.toContain('    at ');
  }
  const left = () => findProcesses(({ command }) => command.includes(folder.path));
  await eventually('every program to end', async () => (await left()).length === 0);
}, 120_000);

test('while a sweep runs: pause holds it, and a drained worker ends and is not started again', async () => {
  await using folder = await temporaryFolder();
  const { file, flags, json } = await place(folder.path, simulatedSweep({ seeds: 8, epochs: 4, epochMs: 250 }));
  await using run = start(['run', file, ...flags, '--workers', '2', '--slots', '1', '--json']);
  await eventually('a finished trial', () => run.stderr().includes('/16]'));
  expect(await json('pause')).toMatchObject({ state: 'paused' });
  const workers = async () => {
    const { stdout } = await seedsweep(['workers', ...flags, '--json']);
    return (JSON.parse(stdout) as { worker: string; draining: boolean }[]).map(({ worker }) => worker);
  };
  await eventually('two workers', async () => (await workers()).length === 2);
  const processes = async () =>
    (await childrenOf(run.pid)).filter(({ command }) => command.includes('--name worker-2 '));
  expect(await processes()).toHaveLength(1);
  const drained = await seedsweep(['drain', 'worker-2', ...flags]);
  expect(drained).toMatchObject({ code: 0, stdout: expect.stringContaining('worker-2 on') as string });
  await eventually('the worker to leave', async () => (await workers()).join() === 'worker-1');
  await eventually('its program to end', async () => (await processes()).length === 0);
  await json('resume');
  expect(await processes()).toEqual([]);
  expect(await run.exited, run.stderr()).toBe(0);
  expect((JSON.parse(run.stdout()) as SweepJson).counts).toMatchObject({ expanded: 16, done: 16 });
  expect(await seedsweep(['drain', 'worker-2', ...flags, '--coordinator', '127.0.0.1:1'])).toMatchObject({ code: 3 });
}, 120_000);
