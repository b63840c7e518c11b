import { describe, expect, it } from 'vitest';
import { workerLines } from '../../../../dashboard/selectors/workers.js';
import type { WorkerStatus } from '../../../../proto/worker-status.js';
import { observedSweep, sampleNowMs } from '../../../support/observed-sweep.js';

const sweep = observedSweep({ stateOf: () => 'running', clockAheadMs: 1_000 });
const sweepId = sweep.summary.id;
const engine = 'compiled (cuda)';
const worker: WorkerStatus = {
  worker: 'w1',
  host: 'node-1',
  state: 'alive',
  sinceMs: 0,
  heardMs: sampleNowMs - 3_000,
  draining: false,
  cannot: [],
  slots: [
    { index: 0, gpu: 0, sweepId, trialId: 'trial-0', engine },
    { index: 1, gpu: 0, sweepId, trialId: 'trial-1', engine },
    { index: 2, gpu: 1, engine },
    { index: 3, gpu: 1, sweepId: 'other', trialId: 'trial-0', engine: 'wasm' },
  ],
  gpus: [
    { index: 1, name: 'GPU B' },
    { index: 0, name: 'GPU A', memoryUsedMib: 100, memoryTotalMib: 1_000, utilizationPercent: 70 },
  ],
};

describe('workerLines', () => {
  it('has a line for each device, with what its slots do', () => {
    const [first, second, ...more] = workerLines([worker], sweep, sampleNowMs - 1_000);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      worker: 'w1',
      host: 'node-1',
      device: 'GPU 0',
      gpu: { name: 'GPU A', memoryUsedMib: 100, utilizationPercent: 70 },
      slots: 2,
      busy: 2,
      engines: [engine],
      speed: 20_000,
      trials: [
        { trialId: 'trial-0', text: 'Setting 1 · mnist · seed 0' },
        { trialId: 'trial-1', text: 'Setting 1 · mnist · seed 1' },
      ],
      heardAgoMs: 3_000,
      state: 'alive',
      draining: false,
    });
    expect(second).toMatchObject({
      device: 'GPU 1',
      slots: 2,
      busy: 1,
      engines: [engine, 'wasm'],
      speed: undefined,
    });
    expect(second!.trials).toEqual([{ trialId: 'trial-0', text: 'a trial of another sweep' }]);
  });

  it('has one line for the CPU of a worker without GPUs, also before it has a slot', () => {
    const cpu = { ...worker, gpus: [], slots: [{ index: 0 }, { index: 1, sweepId, trialId: 'unknown' }] };
    expect(workerLines([cpu], sweep, sampleNowMs)).toMatchObject([
      { device: 'CPU', gpu: undefined, slots: 2, busy: 1, trials: [{ text: 'unknown' }], speed: undefined },
    ]);
    expect(workerLines([{ ...cpu, slots: [] }], undefined, 0)).toMatchObject([
      { device: 'CPU', slots: 0, heardAgoMs: 0 },
    ]);
  });

  it('sorts the living first, then by host and worker as people count; keys differ', () => {
    const named = (host: string, name: string, state: WorkerStatus['state'] = 'alive') => ({
      ...worker,
      host,
      worker: name,
      state,
    });
    const lines = workerLines(
      [named('b', 'w1'), named('a', 'w10'), named('a', 'w2'), named('a', 'w1', 'lost')],
      sweep,
      0,
    );
    expect(lines.filter(({ device }) => device === 'GPU 0').map((line) => `${line.host} ${line.worker}`)).toEqual([
      'a w2',
      'a w10',
      'b w1',
      'a w1',
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(8);
  });
});
