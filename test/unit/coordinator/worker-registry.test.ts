import { expect, test } from 'vitest';
import { WorkerRegistry } from '../../../coordinator/worker-registry.js';
import type { Heartbeat } from '../../../proto/worker-status.js';

function setUp() {
  let nowMs = 0;
  const registry = new WorkerRegistry({ now: () => nowMs });
  return { registry, at: (ms: number) => (nowMs = ms) };
}

const beat = (worker: string, rest: Partial<Heartbeat> = {}): Heartbeat => ({
  cannot: [],
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

test('the last worker that ended is remembered, and whether it had been asked to', () => {
  const { registry, at } = setUp();
  registry.hear(beat('w'));
  expect(registry.left).toBeUndefined();
  at(1_000);
  registry.hear(beat('w', { leaving: true }));
  expect(registry.left).toMatchObject({ worker: 'w', host: 'here', atMs: 1_000, drained: false });
  registry.hear(beat('v'));
  registry.drain('v', '');
  registry.hear(beat('v', { leaving: true }));
  expect(registry.left).toMatchObject({ worker: 'v', drained: true });
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

test('a worker asked to drain is told so at its next heartbeats, until it leaves', () => {
  const { registry } = setUp();
  expect(registry.hear(beat('w'))).toBe(false);
  expect(registry.drain('w', '')).toMatchObject({ worker: 'w', draining: true });
  expect(registry.list()).toMatchObject([{ draining: true }]);
  expect([registry.hear(beat('w')), registry.hear(beat('w'))]).toEqual([true, true]);
  registry.hear(beat('w', { leaving: true }));
  expect(registry.hear(beat('w'))).toBe(false);
});

test('a worker that comes back after it was lost was not asked to drain', () => {
  const { registry, at } = setUp();
  registry.hear(beat('w'));
  registry.drain('w', '');
  at(15_001);
  expect(registry.hear(beat('w'))).toBe(false);
  expect(registry.list()).toMatchObject([{ state: 'alive', draining: false }]);
});

test('who shall drain must be known, heard of and one', () => {
  const { registry, at } = setUp();
  expect(() => registry.drain('w', '')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  registry.hear(beat('w'));
  registry.hear(beat('w', { host: 'there' }));
  expect(() => registry.drain('v', '')).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND', remedy: 'Known: w on here, w on there.' }),
  );
  expect(() => registry.drain('w', '')).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', remedy: 'Say which one is meant: --host here.' }),
  );
  expect(registry.drain('w', 'there')).toMatchObject({ host: 'there', draining: true });
  at(15_001);
  expect(() => registry.drain('w', 'here')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
});
