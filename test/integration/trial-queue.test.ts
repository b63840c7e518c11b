import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { ensureStreams } from '../../coordinator/streams.js';
import { TrialQueue } from '../../coordinator/trial-queue.js';
import { TRIAL_STREAM, trialConsumer } from '../../proto/names.js';
import type { TrialMessage } from '../../proto/trial.js';
import { startTestNats } from '../support/nats.js';
import { planOf } from '../support/plans.js';
import { simulatedSpec } from '../support/sweeps.js';

const plan = planOf(simulatedSpec({ seeds: 3 }));
const { id: sweepId, trainer } = plan.spec;

function messageOf(index: number, round = 0): TrialMessage {
  const { id: trialId, setting, dataset, seed } = plan.trial(index);
  return {
    ...{ sweepId, trialId, trialIndex: index, setting: setting.name, dataset, seed, trainer },
    ...{ config: setting.config, priorAttempts: 0, round },
  };
}

async function openQueue(url: string) {
  const connection = await connectNats(url, 'test');
  const manager = await jetstreamManager(connection);
  await ensureStreams(manager, undefined);
  const queue = new TrialQueue(connection, manager);
  await queue.openSweep(sweepId, 3, 60_000);
  const consumer = await jetstream(connection).consumers.get(TRIAL_STREAM, trialConsumer(sweepId));
  return {
    queue,
    indices: async () => (await queue.queued(sweepId)).map(({ seq, message }) => [seq, message.trialIndex]),
    /** Leases the next trial, as a worker does. */
    lease: async () => (await consumer.next({ expires: 5_000 }))!,
    [Symbol.asyncDispose]: () => connection.close(),
  };
}

test('a message that was acknowledged or removed is gone, wherever it was; removing it is no error', async () => {
  await using nats = await startTestNats();
  await using opened = await openQueue(nats.url);
  const { queue, lease } = opened;
  for (const index of [0, 1, 2, 3, 4]) expect(await queue.publish(messageOf(index), 'p')).toBe(index + 1);
  const leased = [await lease(), await lease(), await lease()];
  // Its worker acknowledged it: amid others, then as the first of the stream.
  await leased[1]!.ackAck();
  expect(await queue.remove(2)).toBe(false);
  await leased[0]!.ackAck();
  expect(await queue.remove(1)).toBe(false);
  expect(await queue.message(1)).toBeUndefined();

  expect(await queue.message(3)).toMatchObject({ trialIndex: 2 });
  // Leased or not, what is there goes.
  expect(await queue.remove(3)).toBe(true);
  expect(await queue.remove(3)).toBe(false);
  expect(await queue.remove(5)).toBe(true);
  expect(await queue.remove(5)).toBe(false);
  expect(await queue.remove(99)).toBe(false);
  expect(await opened.indices()).toEqual([[4, 3]]);
  expect(await queue.remove(4)).toBe(true);
  expect(await opened.indices()).toEqual([]);
  expect(await queue.remove(4)).toBe(false);
  // Whoever had leased it acknowledges it in vain, and is not disturbed.
  expect(await leased[2]!.ackAck()).toBeTypeOf('boolean');
});

test('a message that cannot be removed for another reason is an error', async () => {
  await using nats = await startTestNats();
  await using opened = await openQueue(nats.url);
  const { queue } = opened;
  await queue.publish(messageOf(0), 'p');
  const connection = await connectNats(nats.url, 'test');
  const manager = await jetstreamManager(connection);
  await manager.streams.delete(TRIAL_STREAM);
  await expect(queue.remove(1)).rejects.toThrow(/stream not found/);
  await connection.close();
});

test('the same trial published again by the same publisher is stored once; another’s, or of another round, is its own', async () => {
  await using nats = await startTestNats();
  await using opened = await openQueue(nats.url);
  const { queue } = opened;
  expect(await queue.publish(messageOf(0), 'p')).toBe(1);
  expect(await queue.publish(messageOf(0), 'p')).toBe(1);
  expect(await queue.publish(messageOf(0), 'another')).toBe(2);
  expect(await queue.publish(messageOf(0, 1), 'p')).toBe(3);
  expect(await opened.indices()).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
  expect((await queue.queued(sweepId))[2]!.message).toEqual({
    ...messageOf(0, 1),
    trainer: expect.anything() as unknown,
  });
  await queue.closeSweep(sweepId);
  expect(await opened.indices()).toEqual([]);
});
