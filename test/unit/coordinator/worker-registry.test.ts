import { expect, test } from 'vitest';
import { WorkerRegistry } from '../../../coordinator/worker-registry.js';
import type { Heartbeat } from '../../../proto/worker-status.js';

function setUp() {
  let nowMs = 0;
  const registry = new WorkerRegistry({ now: () => nowMs });
  return { registry, at: (ms: number) => (nowMs = ms) };
}

const beat = (worker: string, rest: Partial<Heartbeat> = {}): Heartbeat => ({
  worker,
  host: 'here',
  slots: [],
  gpus: [],
  leaving: false,
  ...rest,
});

test('a worker that is silent for 15 seconds is lost since its last heartbeat, until it is heard of again', () => {
  const { registry, at } = setUp();
  at(1_000);
  registry.hear(beat('w'));
  at(6_000);
  registry.hear(beat('w'));
  at(21_000);
  expect(registry.list()).toMatchObject([{ worker: 'w', state: 'alive', sinceMs: 1_000 }]);
  at(21_001);
  expect(registry.list()).toMatchObject([{ worker: 'w', state: 'lost', sinceMs: 6_000 }]);
  registry.hear(beat('w'));
  expect(registry.list()).toMatchObject([{ worker: 'w', state: 'alive', sinceMs: 1_000 }]);
});

test('a worker that says that it ends is gone; one lost for a day is forgotten', () => {
  const { registry, at } = setUp();
  registry.hear(beat('a'));
  registry.hear(beat('b'));
  registry.hear(beat('a', { leaving: true }));
  expect(registry.list().map(({ worker }) => worker)).toEqual(['b']);
  at(24 * 3_600_000 + 1);
  expect(registry.list()).toEqual([]);
});

test('workers of one name on two hosts are two, and each is known by its latest heartbeat', () => {
  const { registry } = setUp();
  const slots = [{ index: 0, trialId: 't' }];
  registry.hear(beat('w', { host: 'there' }));
  registry.hear(beat('w'));
  registry.hear(beat('w', { slots }));
  expect(registry.list()).toMatchObject([
    { host: 'here', slots },
    { host: 'there', slots: [] },
  ]);
});
