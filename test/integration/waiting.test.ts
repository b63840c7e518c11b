import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import type { SweepSpec } from '../../proto/spec.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { drainWorker, listWorkers } from '../../proto/workers-client.js';
import { startWorker, type Worker } from '../../worker/worker.js';
import { compileCommandSweep } from '../support/commands.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { SLOT_PROGRAM } from '../support/programs.js';
import { eventually } from '../support/wait.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waiting-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sweepFile = `name: waits
trainer: { command: [./train.sh, "\${seed}"], metrics: { acc: maximize }, directory: code }
seeds: 3
`;

async function writeCode(): Promise<void> {
  const program = join(folder, 'code', 'train.sh');
  await mkdir(join(folder, 'code'));
  await writeFile(program, '#!/bin/sh\necho "epoch 1 acc=0.$1"\n');
  await chmod(program, 0o755);
}

async function start(natsUrl: string, address: string, commands: boolean): Promise<Worker> {
  return await startWorker({
    ...{ natsUrl, coordinator: { address }, name: 'w', host: 'here', slots: [{}], env: process.env },
    ...{ slotProgram: SLOT_PROGRAM, log: silentLog },
    slotSettings: { dataDir: folder, workDir: join(folder, 'work'), commands, device: 'cpu' },
  });
}

test('a sweep that no worker can train says why, and is trained without a restart once the worker has what it lacked', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  const { address } = coordinator;
  using client = new SweepsClient({ address });
  await writeCode();
  const spec = await compileCommandSweep(sweepFile, folder);
  // It was compiled where the code was, and the worker does not have it.
  await rm(join(folder, 'code'), { recursive: true });
  const worker = await start(nats.url, address, true);
  try {
    const { sweep } = await client.submit({ spec, source: undefined, reuse: true, reuseEngine: undefined });
    const waiting = await eventually('a reason', async () => (await client.list())[0]?.waiting);
    expect(waiting).toMatchObject({ code: 'nobody-can', message: expect.stringContaining('(here)') as string });
    expect((await listWorkers({ address }))[0]!.cannot).toMatchObject([{ sweepId: sweep.id }]);
    for await (const observation of client.observe(sweep.id)) {
      expect(observation.sweep.waiting).toEqual(waiting);
      break;
    }
    await writeCode();
    const done = await eventually('its trials to be done', async () => {
      const [summary] = await client.list();
      return summary?.state === 'done' && summary;
    });
    expect(done).toMatchObject({ counts: { done: 3, failed: 0 } });
    expect(done.waiting).toBeUndefined();
  } finally {
    await worker.drain(0);
  }
});

test('a worker that may run no programs leaves the sweep to others, and says so; a drained one is told of', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  const { address } = coordinator;
  using client = new SweepsClient({ address });
  const spec = await compileCommandSweep(sweepFile.replace('code', '.'), folder);
  const worker = await start(nats.url, address, false);
  try {
    await client.submit({ spec, source: undefined, reuse: true, reuseEngine: undefined });
    const waiting = await eventually('a reason', async () => (await client.list())[0]?.waiting);
    expect(waiting.message).toContain('may not run train.sh for sweeps. Start it with --allow-commands');
    await drainWorker({ address }, { worker: 'w', host: '' });
    const drained = await eventually('another reason', async () => {
      const now = (await client.list())[0]?.waiting;
      return now?.code === 'no-worker' && now;
    });
    expect(drained.message).toBe('3 trials wait: the last worker, w on here, was drained.');
  } finally {
    await worker.drain(0);
  }
});

test('a sweep whose folder has moved goes on where it is, once it is submitted again', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  const { address } = coordinator;
  using client = new SweepsClient({ address });
  await writeCode();
  const submit = (spec: SweepSpec) => client.submit({ spec, source: undefined, reuse: true, reuseEngine: undefined });
  const before = await compileCommandSweep(sweepFile, folder);
  const moved = join(folder, 'moved');
  await mkdir(moved);
  await rename(join(folder, 'code'), join(moved, 'code'));
  await submit(before);
  const worker = await start(nats.url, address, true);
  try {
    const waiting = await eventually('a reason', async () => (await client.list())[0]?.waiting);
    expect(waiting.message).toContain('there is no folder');
    const after = await compileCommandSweep(sweepFile, moved);
    expect(after.id).toBe(before.id);
    expect(await submit(after)).toMatchObject({ created: false });
    await eventually('its trials to be done', async () => (await client.list())[0]?.state === 'done');
  } finally {
    await worker.drain(0);
  }
});
