import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import type { Coordinator, CoordinatorOptions } from '../../coordinator/coordinator.js';
import { trialMessageCodec } from '../../proto/codec/trial.js';
import { TRIAL_STREAM, trialConsumer } from '../../proto/names.js';
import type { Directive, ReportBody } from '../../proto/report.js';
import type { EntrySelection } from '../../proto/steering.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import type { TrialMessage } from '../../proto/trial.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { accuracy, finished, ReportClient, started } from '../support/report-client.js';
import { readProjection } from '../support/results.js';
import { simulatedSweep, specOf, submissionOf } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

const DOCUMENT = simulatedSweep({ rates: [0.01, 0.02], seeds: 3, attempts: 1 });
const id = specOf(DOCUMENT).id;
const broken: ReportBody = { kind: 'failed', error: 'it broke', logTail: [], permanent: true };
const all: EntrySelection = { entries: [], settings: [], datasets: [] };
const entry = (...entries: number[]): EntrySelection => ({ ...all, entries });

/** A server, a coordinator that can be started again, and a worker by hand. */
async function setUp(options: Partial<CoordinatorOptions> = {}) {
  const nats = await startTestNats();
  const connection = await connectNats(nats.url, 'test');
  const manager = await jetstreamManager(connection);
  let coordinator: Coordinator = await startTestCoordinator(nats.url, options);
  let client = new SweepsClient(coordinator);
  let worker = new ReportClient(coordinator);
  await client.submit(submissionOf(DOCUMENT));
  const stop = async () => {
    client[Symbol.dispose]();
    worker[Symbol.dispose]();
    await coordinator.close();
  };

  const table = {
    nats,
    get client() {
      return client;
    },
    counts: async () => (await client.get(id)).sweep.counts,
    state: async () => (await client.get(id)).sweep.state,
    queueSize: async () => (await manager.streams.info(TRIAL_STREAM)).state.messages,
    async restart() {
      await stop();
      coordinator = await startTestCoordinator(nats.url, options);
      client = new SweepsClient(coordinator);
      worker = new ReportClient(coordinator);
    },
    /** Leases the next trial. */
    async take() {
      return eventually('a trial', async () => {
        const consumer = await jetstream(connection)
          .consumers.get(TRIAL_STREAM, trialConsumer(id))
          .catch(() => undefined);
        const message = await consumer?.next({ expires: 1_000 }).catch(() => undefined);
        if (!message) return undefined;
        const trial = trialMessageCodec.decode(message.data);
        return { message, trial, attempt: trial.priorAttempts + message.info.deliveryCount };
      });
    },
    async report(trial: TrialMessage, attempt: number, seq: number, ...bodies: ReportBody[]): Promise<Directive> {
      const { sweepId, trialId, trialIndex } = trial;
      const facts = { sweepId, trialId, trialIndex, attempt };
      const receipts = await worker.send(...bodies.map((body, place) => ({ ...facts, seq: seq + place, body })));
      return receipts[0]!.directive;
    },
    /** Leases the next trial and takes it to its end; resolves with it. */
    async train(ending: (trial: TrialMessage) => ReportBody = () => finished) {
      const { message, trial, attempt } = await table.take();
      const directive = await table.report(trial, attempt, 1, started, accuracy(1, 0.5), ending(trial));
      expect(directive).toBe('stop');
      await message.ackAck();
      return { trial, attempt };
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await connection.close();
      await nats[Symbol.asyncDispose]();
    },
  };
  return table;
}

test('retry queues the failed trials again, at once after they failed, and nothing else', async () => {
  await using table = await setUp();
  for (let count = 0; count < 6; count++) {
    await table.train(({ trialIndex }) => (trialIndex % 2 === 0 ? broken : finished));
  }
  expect(await table.counts()).toMatchObject({ done: 3, failed: 3 });
  expect(await table.client.reopen(id)).toMatchObject({
    trials: 3,
    sweep: { state: 'running', counts: { queued: 3 } },
  });
  const again = [await table.train(), await table.train(), await table.train(() => broken)];
  expect(again.map(({ trial, attempt }) => [trial.trialIndex, trial.round, attempt])).toEqual([
    [0, 1, 2],
    [2, 1, 2],
    [4, 1, 2],
  ]);
  expect(await table.client.reopen(id)).toMatchObject({ trials: 1 });
  await table.restart();
  expect(await table.train()).toMatchObject({ trial: { trialIndex: 4, round: 2 }, attempt: 3 });
  await eventually('the end', async () => (await table.state()) === 'done');
  await expect(table.client.reopen(id)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await eventually('an empty queue', async () => (await table.queueSize()) === 0);
});

test('a retry that overtakes the worker’s acknowledgement makes the old message void', async () => {
  await using table = await setUp();
  const { message, trial, attempt } = await table.take();
  expect(await table.report(trial, attempt, 1, started, broken)).toBe('stop');
  await table.client.reopen(id);
  // The worker asks again, as it would after a broken stream: the new round is none of its business.
  expect(await table.report(trial, attempt, 1, started, broken)).toBe('stop');
  message.ack();
  const seen = [];
  for (let count = 0; count < 6; count++) seen.push(await table.train());
  const second = seen.find((each) => each.trial.trialId === trial.trialId)!;
  expect(second.trial.round).toBe(1);
  expect(second.attempt).toBeGreaterThan(attempt);
  expect(await table.state()).toBe('done');
});

test('seeds added to a done sweep are trained, again and again, whenever the sweep has just ended', async () => {
  await using table = await setUp();
  for (let count = 0; count < 6; count++) await table.train();
  for (let round = 0; round < 8; round++) {
    // At different moments of the sweep's being closed.
    if (round % 2 === 1) await new Promise((resolve) => setTimeout(resolve, round));
    expect(await table.client.extend({ sweepId: id, count: 1, selection: all })).toMatchObject({ trials: 2 });
    const trained = [await table.train(), await table.train()];
    expect(trained.map(({ trial }) => [trial.trialIndex, trial.seed])).toEqual([
      [6 + 2 * round, 3 + round],
      [7 + 2 * round, 3 + round],
    ]);
    expect(await table.state()).toBe('done');
  }
  await table.client.extend({ sweepId: id, count: 2, selection: { ...all, settings: ['lr 0.02'] } });
  await table.restart();
  expect((await table.train()).trial).toMatchObject({ seed: 11, setting: 'lr 0.02' });
  expect((await table.train()).trial).toMatchObject({ seed: 12, setting: 'lr 0.02' });
  expect(await table.counts()).toMatchObject({ expanded: 24, done: 24 });
  await eventually('an empty queue', async () => (await table.queueSize()) === 0);
  const stored = (await readProjection(table.nats.url)).sweep(id)!;
  expect(stored.plan.seedsOf(1)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('a stopped setting leaves the queue, its running trial is told to stop, and the window goes to the others', async () => {
  await using table = await setUp({ window: 2 });
  const { message, trial, attempt } = await table.take();
  expect(trial.trialIndex).toBe(0);
  expect(await table.report(trial, attempt, 1, started)).toBe('continue');
  const steered = await table.client.prune({ sweepId: id, selection: { ...all, settings: ['lr 0.01'] } });
  expect(steered).toMatchObject({ trials: 3, sweep: { counts: { cancelled: 3, running: 0, queued: 3 } } });
  expect(await table.report(trial, attempt, 2, accuracy(1, 0.5))).toBe('pruned');
  message.ack();
  await table.restart();
  for (const index of [3, 4, 5]) expect((await table.train()).trial.trialIndex).toBe(index);
  expect(await table.client.get(id)).toMatchObject({ sweep: { state: 'done', counts: { done: 3, cancelled: 3 } } });
  await eventually('an empty queue', async () => (await table.queueSize()) === 0);
});

test('a paused sweep stays paused, whatever is added to it', async () => {
  await using table = await setUp();
  await table.train(() => broken);
  await table.client.control(id, 'pause');
  await table.client.reopen(id);
  await table.client.prune({ sweepId: id, selection: entry(1) });
  expect(await table.client.extend({ sweepId: id, count: 1, selection: all })).toMatchObject({
    trials: 1,
    sweep: { state: 'paused', counts: { expanded: 7, queued: 4, cancelled: 3 } },
  });
  await table.restart();
  expect(await table.state()).toBe('paused');
  await table.client.control(id, 'resume');
  const trained = [];
  for (let count = 0; count < 4; count++) trained.push((await table.train()).trial.trialIndex);
  expect(trained.sort()).toEqual([0, 1, 2, 6]);
  expect(await table.state()).toBe('done');
});

test('steering that makes no sense is refused with what to do instead, and leaves no trace', async () => {
  await using table = await setUp();
  const { client } = table;
  const seeds = (count: number, selection = all) => client.extend({ sweepId: id, count, selection });
  await expect(client.reopen(id)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(client.reopen('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const count of [0, 1_001]) await expect(seeds(count)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(seeds(1, entry(2))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(seeds(1, { ...all, settings: ['Setting 9'] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    remedy: 'Known: lr 0.01; lr 0.02.',
  });
  await expect(seeds(1, { ...all, datasets: ['cifar10'] })).rejects.toMatchObject({ remedy: 'Known: mnist.' });
  await expect(client.prune({ sweepId: id, selection: all })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(await table.counts()).toMatchObject({ expanded: 6, queued: 6 });

  await client.prune({ sweepId: id, selection: entry(0) });
  await expect(client.prune({ sweepId: id, selection: entry(0) })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(seeds(1, entry(0, 1))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(await seeds(1)).toMatchObject({ trials: 1 });
  await client.control(id, 'cancel');
  for (const call of [client.reopen(id), seeds(1), client.prune({ sweepId: id, selection: entry(1) })]) {
    await expect(call).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('cancelled') as string,
    });
  }
});
