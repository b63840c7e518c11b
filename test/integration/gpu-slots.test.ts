import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { listWorkers } from '../../proto/workers-client.js';
import { startWorker } from '../../worker/worker.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats, temporaryFolder } from '../support/nats.js';
import { standInNvidiaSmi } from '../support/nvidia-smi.js';
import { childrenOf, findProcesses } from '../support/processes.js';
import { seedsweep, start, startCoordinatorProgram } from '../support/programs.js';
import { expectExactlyOnce, readEvents, readProjection } from '../support/results.js';
import { simulatedSubmission, simulatedSweep } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

const HUNGRY_SLOT = fileURLToPath(new URL('../support/memory-hungry-slot.mjs', import.meta.url));
const GPUS = ['0, Test GPU A, 1024, 8192, 37', '1, Test GPU B, [N/A], 16384, [N/A]'];

interface Entry {
  readonly what: 'starts' | 'begins' | 'dies' | 'finishes';
  readonly gpu: string;
  readonly pid: number;
  readonly seed?: number;
  readonly trial?: string;
}

async function readDiary(file: string): Promise<Entry[]> {
  const text = await readFile(file, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);
}

/** Runs a sweep of 2 settings × `seeds` seeds on 2 GPUs with 2 slots each; trials of seed 0 need a GPU alone. */
async function runHungrySweep(death: 'message' | 'process' | 'always', attempts: number) {
  await using folder = await temporaryFolder();
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const diary = join(folder.path, 'diary');
  const worker = await startWorker({
    natsUrl: nats.url,
    coordinator,
    name: 'gpu worker',
    host: 'test host',
    slots: [{ gpu: 0 }, { gpu: 0 }, { gpu: 1 }, { gpu: 1 }],
    env: { ...process.env, ...(await standInNvidiaSmi(folder.path, GPUS)), DIARY: diary, MEMORY_DEATH: death },
    slotProgram: HUNGRY_SLOT,
    slotSettings: { dataDir: '/nonexistent', workDir: '/nonexistent', commands: false, device: 'gpu' },
    log: silentLog,
  });
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 6, epochs: 5, attempts }));
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await worker.drain(0);
  const result = (await readProjection(nats.url)).sweep(sweep.id)!;
  return { result, diary: await readDiary(diary), events: await readEvents(nats.url) };
}

describe('a trial that runs out of memory beside another on its GPU', () => {
  test.each(['message', 'process'] as const)(
    'is trained again alone in the same attempt, and counts once (death by %s)',
    async (death) => {
      const { result, diary, events } = await runHungrySweep(death, 1);
      const deaths = diary.filter(({ what }) => what === 'dies');
      expect(deaths.length).toBeGreaterThan(0);
      // One attempt allowed: a failure reported would have ended the trial.
      expectExactlyOnce(result, 5);
      for (const trial of result.touched()) expect(trial.failures).toBe(0);
      expect(new Set(diary.map(({ gpu }) => gpu))).toEqual(new Set(['0', '1']));

      for (const { trial, gpu } of deaths) {
        // What was reported of the run that died is in the log, and no longer counts.
        const reports = events.flatMap(({ body }) =>
          body.kind === 'reported' && body.report.trialId === trial ? [body.report.body.kind] : [],
        );
        expect(reports.filter((kind) => kind === 'started')).toHaveLength(2);
        expect(reports.lastIndexOf('started')).toBeGreaterThan(reports.indexOf('points'));

        const onGpu = diary.filter((entry) => entry.gpu === gpu && entry.what !== 'starts');
        const again = onGpu.findLastIndex((entry) => entry.trial === trial && entry.what === 'begins');
        expect(onGpu[again + 1]).toMatchObject({ what: 'finishes', trial });
        // Everything that trained there before had ended.
        const ended = onGpu.slice(0, again).filter(({ what }) => what !== 'begins').length;
        expect(ended).toBe(again / 2);
      }
    },
  );

  test('fails, and says that it was alone, when it runs out of memory again', async () => {
    const { result, diary } = await runHungrySweep('always', 1);
    const failed = [...result.touched()].filter(({ state }) => state === 'failed');
    expect(failed.map(({ trial }) => trial.seed)).toEqual([0, 0]);
    for (const { error, trial } of failed) {
      expect(error).toMatch(/^Alone on its GPU, .*CUDA_ERROR_OUT_OF_MEMORY/);
      expect(diary.filter((entry) => entry.trial === trial.id && entry.what === 'dies')).toHaveLength(2);
    }
    expect(result.counts).toMatchObject({ done: 10, failed: 2 });
  });
});

test('worker --gpus all --slots-per-gpu 2: each slot process sees its GPU alone, and heartbeats carry the figures', async () => {
  await using folder = await temporaryFolder();
  const env = await standInNvidiaSmi(folder.path, GPUS);
  await using nats = await startTestNats();
  const { program, address } = await startCoordinatorProgram(nats.url);
  await using _coordinator = program;
  using client = new SweepsClient({ address });
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 3, epochs: 1_000, epochMs: 50 }));
  await using worker = start(
    [
      ...['worker', '--nats', nats.url, '--coordinator', address, '--name', 'gpu worker'],
      ...['--gpus', 'all', '--slots-per-gpu', '2', '--drain-seconds', '0'],
    ],
    env,
  );
  const slots = await eventually('four slot processes', async () => {
    const children = await childrenOf(worker.pid);
    const found = children.filter(({ command }) => command.includes('slot-main'));
    return found.length === 4 && found;
  });
  const sees = async (gpu: number) => {
    const seeing = await findProcesses(
      ({ parent, command, environment }) =>
        parent === worker.pid &&
        command.includes('slot-main') &&
        environment.split('\0').includes(`CUDA_VISIBLE_DEVICES=${gpu}`),
    );
    return seeing.map(({ pid }) => pid);
  };
  const [first, second] = [await sees(0), await sees(1)];
  expect([first.length, second.length]).toEqual([2, 2]);
  expect(new Set([...first, ...second])).toEqual(new Set(slots.map(({ pid }) => pid)));

  const busy = await eventually('a heartbeat with four trials', async () => {
    const [status] = await listWorkers({ address });
    return status?.slots.every(({ trialId }) => trialId !== undefined) && status;
  });
  expect(busy).toMatchObject({ worker: 'gpu worker', state: 'alive' });
  expect(busy.slots.map(({ index, gpu, sweepId, engine }) => ({ index, gpu, sweepId, engine }))).toEqual(
    [0, 0, 1, 1].map((gpu, index) => ({ index, gpu, sweepId: sweep.id, engine: 'simulated' })),
  );
  expect(new Set(busy.slots.map(({ trialId }) => trialId)).size).toBe(4);
  expect(busy.gpus).toEqual([
    { index: 0, name: 'Test GPU A', memoryUsedMib: 1024, memoryTotalMib: 8192, utilizationPercent: 37 },
    { index: 1, name: 'Test GPU B', memoryTotalMib: 16384 },
  ]);
  const { stdout } = await seedsweep(['workers', '--json', '--coordinator', address]);
  expect(JSON.parse(stdout)).toMatchObject([{ worker: 'gpu worker', gpus: [{ name: 'Test GPU A' }, {}] }]);

  worker.kill('SIGTERM');
  await worker.exited;
  // It has said goodbye: it is gone, not lost.
  expect(await listWorkers({ address })).toEqual([]);
});

test('run --gpus 1 --slots-per-gpu 2: "workers" finds its coordinator in the state directory', async () => {
  await using folder = await temporaryFolder();
  const env = await standInNvidiaSmi(folder.path, GPUS);
  const file = join(folder.path, 'sweep.yaml');
  const place = ['--state-dir', join(folder.path, 'state')];
  await writeFile(file, simulatedSweep({ seeds: 2, epochs: 10, epochMs: 400 }));
  await using run = start(['run', file, ...place, '--gpus', '1', '--slots-per-gpu', '2'], env);
  const worker = await eventually('its worker', async () => {
    const { code, stdout } = await seedsweep(['workers', '--json', ...place]);
    return code === 0 && (JSON.parse(stdout) as object[])[0];
  });
  expect(worker).toMatchObject({
    worker: 'worker',
    state: 'alive',
    slots: [{ gpu: 1 }, { gpu: 1 }],
    gpus: [{ index: 1, name: 'Test GPU B', memoryUsedMib: null, memoryTotalMib: 16384, utilizationPercent: null }],
  });
  expect(await run.exited).toBe(0);
});

test('flags that cannot be meant are refused, with what to do', async () => {
  await using folder = await temporaryFolder();
  const env = await standInNvidiaSmi(folder.path, GPUS);
  const refusal = async (...flags: readonly string[]) => {
    const { code, stderr } = await seedsweep(['worker', ...flags], env);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await refusal('--gpus', '0,7')).toMatch(/no GPU 7.*\n.*0 \(Test GPU A\), 1 \(Test GPU B\)/);
  expect(await refusal('--gpus', '0,0')).toContain('--slots-per-gpu 2');
  expect(await refusal('--slots-per-gpu', '2')).toContain('--gpus all');
  expect(await refusal('--gpus', 'all', '--slots', '2', '--slots-per-gpu', '2')).toContain('contradict');
});
