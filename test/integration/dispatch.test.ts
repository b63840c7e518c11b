import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { planOf } from '../support/plans.js';
import { trialMessageCodec } from '../../proto/codec/trial.js';
import { TRIAL_STREAM, trialConsumer } from '../../proto/names.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { finished, ReportClient, reportsOf, started } from '../support/report-client.js';
import { failuresOf } from '../support/results.js';
import { simulatedSweep, submissionOf } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

const DOCUMENT = simulatedSweep({ seeds: 10 });
const plan = planOf(DOCUMENT);
const id = plan.spec.id;

async function openQueue(natsUrl: string) {
  const connection = await connectNats(natsUrl, 'test');
  const manager = await jetstreamManager(connection);
  const consumer = () => jetstream(connection).consumers.get(TRIAL_STREAM, trialConsumer(id));
  return {
    size: async () => (await manager.streams.info(TRIAL_STREAM)).state.messages,
    /** Every trial index ever published. */
    published: async () => (await manager.streams.info(TRIAL_STREAM)).state.last_seq,
    consumer,
    async take() {
      const message = await (await consumer()).next({ expires: 2_000 });
      return message && { message, trial: trialMessageCodec.decode(message.data) };
    },
    [Symbol.asyncDispose]: () => connection.close(),
  };
}

test('the queue holds the window and no more; ended trials make room for the next, in the plan’s order', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url, { window: 5 });
  using client = new SweepsClient(coordinator);
  await client.submit(submissionOf(DOCUMENT));
  await using queue = await openQueue(nats.url);
  await eventually('a full window', async () => (await queue.size()) === 5);
  expect(await queue.published()).toBe(5);

  using worker = new ReportClient(coordinator);
  const taken: number[] = [];
  while (taken.length < plan.trialCount) {
    const next = (await queue.take())!;
    taken.push(next.trial.trialIndex);
    expect(next.trial).toMatchObject({
      sweepId: id,
      config: plan.trial(next.trial.trialIndex).setting.config,
      priorAttempts: 0,
    });
    await worker.send(...reportsOf(id, plan.trial(next.trial.trialIndex), 1, started, finished));
    await next.message.ackAck();
    expect(await queue.size()).toBeLessThanOrEqual(5);
  }
  expect(taken).toEqual(Array.from({ length: plan.trialCount }, (_, index) => index));
  expect((await client.get(id)).sweep.state).toBe('done');
});

test('a restarted coordinator publishes what is neither ended nor queued, and nothing twice', async () => {
  await using nats = await startTestNats();
  await using queue = await openQueue(nats.url);
  {
    await using coordinator = await startTestCoordinator(nats.url, { window: 5 });
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(DOCUMENT));
    await eventually('a full window', async () => (await queue.size()) === 5);
    const { message, trial } = (await queue.take())!;
    using worker = new ReportClient(coordinator);
    await worker.send(...reportsOf(id, plan.trial(trial.trialIndex), 1, started, finished));
    await message.ackAck();
    await eventually('the next trial', async () => (await queue.published()) === 6);
  }
  await using coordinator = await startTestCoordinator(nats.url, { window: 8 });
  await eventually('the larger window', async () => (await queue.size()) === 8);
  const indices: number[] = [];
  for (let count = 0; count < 8; count++) indices.push((await queue.take())!.trial.trialIndex);
  expect(indices.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(coordinator.address).toMatch(/^127\.0\.0\.1:\d+$/);
});

test('a trial whose workers die again and again is failed as lost, and leaves the queue', async () => {
  await using nats = await startTestNats();
  const document = simulatedSweep({ rates: [0.01], seeds: 1, attempts: 1 });
  const only = planOf(document);
  await using coordinator = await startTestCoordinator(nats.url, { leaseMs: 1_000 });
  using client = new SweepsClient(coordinator);
  await client.submit(submissionOf(document));
  const connection = await connectNats(nats.url, 'test');
  const consumer = await jetstream(connection).consumers.get(TRIAL_STREAM, trialConsumer(only.spec.id));
  // Every delivery there is: the last one's lease runs out, as that of a dead worker does.
  for (let delivery = 1; delivery <= 51; delivery++) {
    const message = (await consumer.next({ expires: 2_000 }))!;
    expect(message.info.deliveryCount).toBe(delivery);
    if (delivery < 51) message.nak();
  }
  // A redelivery beyond the last is tried, and so noticed, only when somebody asks for one.
  const pending = consumer.next({ expires: 10_000 }).catch(() => undefined);
  const given = await eventually('the trial to be given up', async () => {
    const snapshot = await client.get(only.spec.id);
    return snapshot.sweep.state === 'done' && snapshot;
  });
  expect(given.sweep.counts).toMatchObject({ expanded: 1, failed: 1 });
  expect(failuresOf(given)[0]!.error).toContain('handed out 51 times');
  const manager = await jetstreamManager(connection);
  await eventually('an empty queue', async () => (await manager.streams.info(TRIAL_STREAM)).state.messages === 0);
  await connection.close();
  await pending;
});
