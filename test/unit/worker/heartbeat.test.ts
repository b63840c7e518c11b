import { expect, test } from 'vitest';
import { silentLog } from '../../../common/log.js';
import type { Heartbeat } from '../../../proto/worker-status.js';
import { Heartbeats } from '../../../worker/heartbeat.js';
import { eventually } from '../../support/wait.js';

const describeWorker = () => ({ worker: 'w', host: 'h', slots: [] });

test('a driver that hangs delays no heartbeat for long, and the worker says when it ends', async () => {
  const beats: Heartbeat[] = [];
  const heartbeats = new Heartbeats({
    describe: describeWorker,
    readGpus: () => new Promise(() => undefined),
    send: (beat) => Promise.resolve(void beats.push(beat)),
    log: silentLog,
  });
  await eventually('a heartbeat', () => beats.length === 1, 4_000);
  await heartbeats.stop();
  expect(beats.map(({ gpus, leaving }) => ({ gpus, leaving }))).toEqual([
    { gpus: [], leaving: false },
    { gpus: [], leaving: true },
  ]);
});

test('neither nvidia-smi nor the coordinator can make a worker fail', async () => {
  let tries = 0;
  const heartbeats = new Heartbeats({
    describe: describeWorker,
    readGpus: () => Promise.reject(new Error('no driver')),
    send: () => {
      tries++;
      return Promise.reject(new Error('nobody there'));
    },
    log: silentLog,
  });
  await eventually('a heartbeat', () => tries === 1);
  await heartbeats.stop();
  expect(tries).toBe(2);
});
