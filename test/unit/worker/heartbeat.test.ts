import { expect, test } from 'vitest';
import { silentLog } from '../../../common/log.js';
import type { Heartbeat } from '../../../proto/worker-status.js';
import { Heartbeats } from '../../../worker/heartbeat.js';
import { eventually } from '../../support/wait.js';

const describeWorker = () => ({ worker: 'w', host: 'h', slots: [], cannot: [] });

test('a driver that hangs delays no heartbeat for long, and the worker says when it ends', async () => {
  const beats: Heartbeat[] = [];
  const heartbeats = new Heartbeats({
    describe: describeWorker,
    readGpus: () => new Promise(() => undefined),
    send: (beat) => {
      beats.push(beat);
      return Promise.resolve({ drain: false });
    },
    onDrain: () => undefined,
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
    onDrain: () => undefined,
    log: silentLog,
  });
  await eventually('a heartbeat', () => tries === 1);
  await heartbeats.stop();
  expect(tries).toBe(2);
});

test('a worker that shall drain is told, and goes on saying that it is there', async () => {
  let asked = 0;
  const beats: Heartbeat[] = [];
  const heartbeats = new Heartbeats({
    describe: describeWorker,
    readGpus: () => Promise.resolve([]),
    send: (beat) => {
      beats.push(beat);
      return Promise.resolve({ drain: true });
    },
    onDrain: () => asked++,
    log: silentLog,
  });
  await eventually('two heartbeats', () => asked === 2, 10_000);
  await heartbeats.stop();
  expect(beats.map(({ leaving }) => leaving)).toEqual([false, false, true]);
});
