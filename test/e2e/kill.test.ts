import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import { start, startCoordinatorProgram, seedsweep } from '../support/programs.js';
import { startTestNats, type TestNats } from '../support/nats.js';
import { comparableRows, expectExactlyOnce, readProjection } from '../support/results.js';
import { simulatedSweep } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

const EPOCHS = 10;
const SWEEP = simulatedSweep({ rates: [0.005, 0.01, 0.02], seeds: 4, epochs: EPOCHS, epochMs: 100 });
const LEASE = ['--lease-seconds', '2'];

function startWorker(nats: TestNats, address: string, name: string) {
  return start(['worker', '--nats', nats.url, '--coordinator', address, '--slots', '2', '--name', name]);
}

async function submit(nats: TestNats, address: string): Promise<void> {
  const file = join(nats.stateDir.path, 'sweep.yaml');
  await writeFile(file, SWEEP);
  const { code, stderr } = await seedsweep(['submit', file, '--coordinator', address]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
}

async function theSweep(nats: TestNats): Promise<SweepProjection> {
  return (await readProjection(nats.url)).all()[0]!;
}

const untilDone = (nats: TestNats) =>
  eventually('the sweep to be done', async () => {
    const sweep = await theSweep(nats);
    const { expanded, done, running, queued, failed, cancelled } = sweep.counts;
    expect(done + running + queued + failed + cancelled).toBe(expanded);
    return sweep.state === 'done' && sweep;
  });

/** Waits until some trial is in the middle of training: its first points are in the log, its last are not. */
const untilMidTrial = (nats: TestNats) =>
  eventually('a trial to be under way', async () =>
    [...(await theSweep(nats)).touched()].find(
      (trial) => trial.state === 'running' && (trial.series.get('test_accuracy')?.values.length ?? 0) >= 2,
    ),
  );

let undisturbed: ReturnType<typeof comparableRows> | undefined;
async function undisturbedRows() {
  if (undisturbed) return undisturbed;
  await using nats = await startTestNats();
  const { program, address } = await startCoordinatorProgram(nats.url);
  await using _coordinator = program;
  await using _worker = startWorker(nats, address, 'alone');
  await submit(nats, address);
  return (undisturbed = comparableRows(await untilDone(nats)));
}

describe('separate programs on one NATS server', () => {
  test('a worker killed -9 in mid-trial: another attempt finishes the trial, nothing lost, nothing doubled', async () => {
    await using nats = await startTestNats();
    const { program, address } = await startCoordinatorProgram(nats.url, ...LEASE);
    await using _coordinator = program;
    await using victim = startWorker(nats, address, 'victim');
    await submit(nats, address);
    const hit = await untilMidTrial(nats);
    victim.kill('SIGKILL');
    await victim.exited;
    await using _heir = startWorker(nats, address, 'heir');

    const sweep = await untilDone(nats);
    expectExactlyOnce(sweep, EPOCHS);
    const finished = sweep.trial(hit.trial.index)!;
    expect(finished.attempt).toBeGreaterThan(hit.attempt);
    expect(finished.worker).toBe('heir');
    expect(comparableRows(sweep)).toEqual(await undisturbedRows());
  });

  test('a coordinator killed -9 in mid-sweep and started again: the attempts under way go on, results are equal', async () => {
    await using nats = await startTestNats();
    const first = await startCoordinatorProgram(nats.url, ...LEASE);
    await using _first = first.program;
    await using _worker = startWorker(nats, first.address, 'steady');
    await submit(nats, first.address);
    const hit = await untilMidTrial(nats);
    first.program.kill('SIGKILL');
    await first.program.exited;
    const second = await startCoordinatorProgram(nats.url, ...LEASE, '--listen', first.address);
    await using _second = second.program;

    const sweep = await untilDone(nats);
    expectExactlyOnce(sweep, EPOCHS);
    // The worker kept what had not been receipted and sent it again: no attempt was wasted.
    expect(sweep.trial(hit.trial.index)!.attempt).toBe(1);
    expect(comparableRows(sweep)).toEqual(await undisturbedRows());
  });

  test('the NATS server killed -9 in mid-sweep and started again: everybody reconnects, results are equal', async () => {
    await using nats = await startTestNats();
    const { program, address } = await startCoordinatorProgram(nats.url, ...LEASE);
    await using _coordinator = program;
    await using _worker = startWorker(nats, address, 'steady');
    await submit(nats, address);
    await untilMidTrial(nats);
    const pid = await nats.pid();
    process.kill(pid, 'SIGKILL');
    await eventually('another nats-server', async () => (await nats.pid()) !== pid && nats.answers());

    const sweep = await untilDone(nats);
    expectExactlyOnce(sweep, EPOCHS);
    expect(comparableRows(sweep)).toEqual(await undisturbedRows());
  });
});
