import { expect, test } from 'vitest';
import { workersTable } from '../../../../cli/output/workers-table.js';
import type { WorkerStatus } from '../../../../proto/worker-status.js';

const trial = { sweepId: 's', trialId: 't' };
const gpuWorker: WorkerStatus = {
  worker: 'w',
  host: 'h',
  state: 'alive',
  sinceMs: 0,
  heardMs: 0,
  draining: false,
  cannot: [],
  slots: [
    { index: 0, gpu: 0, engine: 'compiled-cuda', ...trial },
    { index: 1, gpu: 0, engine: 'compiled-cuda' },
    { index: 2, gpu: 1 },
    { index: 3, gpu: 1 },
  ],
  gpus: [{ index: 0, name: 'Tesla T4', memoryUsedMib: 900, memoryTotalMib: 15360, utilizationPercent: 97 }],
};

const cells = (line: string) => line.split('│').map((cell) => cell.trim());

test('a worker has a row per GPU, with its slots and the figures that are known', () => {
  const lines = workersTable([gpuWorker]).split('\n').map(cells);
  expect(lines).toContainEqual([
    ...['', 'w', 'h', 'alive', 'GPU 0 Tesla T4', '1 of 2', 'compiled-cuda', '900 of 15360', '97 %', ''],
  ]);
  expect(lines).toContainEqual(['', 'w', 'h', 'alive', 'GPU 1', '0 of 2', '—', '—', '—', '']);
});

test('a lost worker says since when', () => {
  const lost: WorkerStatus = { ...gpuWorker, state: 'lost', slots: [{ index: 0 }], gpus: [] };
  expect(workersTable([lost]).split('\n').map(cells)).toContainEqual([
    ...['', 'w', 'h', 'lost since 1970-01-01 00:00:00 UTC', 'CPU', '0 of 1', '—', '—', '—', ''],
  ]);
});

test('a worker that was asked to drain says so', () => {
  expect(workersTable([{ ...gpuWorker, draining: true }])).toContain('draining');
});

test('without workers it says how to start one', () => {
  expect(workersTable([])).toContain('seedsweep worker');
});
