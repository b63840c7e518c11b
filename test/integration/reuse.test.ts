import { jetstreamManager } from '@nats-io/jetstream';
import { describe, expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { TrialQueue } from '../../coordinator/trial-queue.js';
import type { ReportBody } from '../../proto/report.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { planOf } from '../support/plans.js';
import { accuracy, finished, ReportClient, reportsOf, started } from '../support/report-client.js';
import { comparableRows, expectExactlyOnce, readEvents, readProjection } from '../support/results.js';
import { simulatedSpec, simulatedSubmission, submissionOf } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';
import { startTestWorker } from '../support/worker.js';

const original = planOf(simulatedSpec({ rates: [0.01, 0.02], seeds: 2 }));
/** The same sweep file, edited: a seed and a setting more. Its trials 0, 1, 3 and 4 are the original's 0 to 3. */
const edited = planOf(simulatedSpec({ rates: [0.01, 0.02, 0.03], seeds: 3 }));
const reuse = { reuse: true };

const by = (engine: string): ReportBody => ({ ...started, engine }) as ReportBody;
const value = (index: number) => 0.5 + index / 10;

/** Reports trials of a sweep as trained, each by an engine. */
async function train(address: string, plan: typeof original, engines: Readonly<Record<number, string>>): Promise<void> {
  using worker = new ReportClient({ address });
  for (const [place, engine] of Object.entries(engines)) {
    const index = Number(place);
    const told = reportsOf(plan.spec.id, plan.trial(index), 1, by(engine), accuracy(1, value(index)), finished);
    expect(await worker.send(...told)).toMatchObject([{ directive: 'stop' }]);
  }
}

/** The places of a sweep's trials that are queued. */
async function queuedTrials(natsUrl: string, sweepId: string): Promise<readonly number[]> {
  const connection = await connectNats(natsUrl, 'test');
  try {
    const queued = await new TrialQueue(connection, await jetstreamManager(connection)).queued(sweepId);
    return queued.map(({ message }) => message.trialIndex);
  } finally {
    await connection.close();
  }
}

function queuedAre(natsUrl: string, sweepId: string, ...indices: readonly number[]) {
  const wanted = JSON.stringify(indices);
  return eventually(wanted, async () => JSON.stringify(await queuedTrials(natsUrl, sweepId)) === wanted);
}

const adoptions = async (natsUrl: string) => (await readEvents(natsUrl)).filter(({ body }) => body.kind === 'adopted');

describe('a sweep that is submitted after an edit', () => {
  test('takes over what has been trained, says from where, and queues only the rest', async () => {
    await using nats = await startTestNats();
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(original.spec));
    await train(coordinator.address, original, { 0: 'wasm', 1: 'wasm', 3: 'wasm' });

    const submission = await client.submit(submissionOf(edited.spec, reuse));
    expect(submission).toMatchObject({
      created: true,
      takenOver: [{ sweepId: original.spec.id, trials: 3 }],
      sweep: { id: edited.spec.id, counts: { expanded: 9, done: 3, queued: 6 }, endings: 0 },
    });
    const trials = [
      { trialIndex: 0, fromIndex: 0 },
      { trialIndex: 1, fromIndex: 1 },
      { trialIndex: 4, fromIndex: 3 },
    ];
    expect(await adoptions(nats.url)).toMatchObject([
      { sweepId: edited.spec.id, body: { kind: 'adopted', fromSweepId: original.spec.id, trials } },
    ]);
    await queuedAre(nats.url, edited.spec.id, 2, 3, 5, 6, 7, 8);
    const shown = (await client.get(edited.spec.id)).trials.filter(({ state }) => state === 'done');
    expect(shown.map(({ index, value: told, takenFrom }) => [index, told, takenFrom])).toEqual([
      [0, value(0), original.spec.id],
      [1, value(1), original.spec.id],
      [4, value(3), original.spec.id],
    ]);
    // The sweep that they are from goes on by itself.
    await queuedAre(nats.url, original.spec.id, 0, 1, 2, 3);
    expect((await client.get(original.spec.id)).sweep.counts).toMatchObject({ done: 3, queued: 1 });
  });

  test('trains everything itself when it is told to', async () => {
    await using nats = await startTestNats();
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(original.spec));
    await train(coordinator.address, original, { 0: 'wasm', 1: 'wasm' });
    const submission = await client.submit(submissionOf(edited.spec, { reuse: false }));
    expect(submission).toMatchObject({ created: true, takenOver: [], sweep: { counts: { done: 0, queued: 9 } } });
    expect(await adoptions(nats.url)).toEqual([]);
    await queuedAre(nats.url, edited.spec.id, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    // Submitted again without being told to, it takes over what is still to be trained; that leaves the queue.
    const again = await client.submit(submissionOf(edited.spec, reuse));
    expect(again).toMatchObject({ created: false, takenOver: [{ sweepId: original.spec.id, trials: 2 }] });
    await queuedAre(nats.url, edited.spec.id, 2, 3, 4, 5, 6, 7, 8);
  });

  test('takes over only what the engine that is asked for has trained', async () => {
    await using nats = await startTestNats();
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(original.spec));
    // An engine's first word is its name; the rest says where it ran.
    await train(coordinator.address, original, { 0: 'compiled cpu', 1: 'wasm', 2: 'compiled', 3: 'compiledtoo' });
    const submission = await client.submit(submissionOf(edited.spec, { reuse: true, reuseEngine: 'compiled' }));
    expect(submission.takenOver).toEqual([{ sweepId: original.spec.id, trials: 2 }]);
    await queuedAre(nats.url, edited.spec.id, 1, 2, 4, 5, 6, 7, 8);
  });

  test('takes nothing twice, also after a restart of the coordinator, which shows the same board', async () => {
    await using nats = await startTestNats();
    let before;
    {
      await using coordinator = await startTestCoordinator(nats.url);
      using client = new SweepsClient(coordinator);
      await client.submit(submissionOf(original.spec));
      await train(coordinator.address, original, { 0: 'wasm', 3: 'wasm' });
      await client.submit(submissionOf(edited.spec, reuse));
      const again = await client.submit(submissionOf(edited.spec, reuse));
      expect(again).toMatchObject({ created: false, takenOver: [], sweep: { counts: { done: 2 } } });
      before = await client.get(edited.spec.id);
    }
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    const again = await client.submit(submissionOf(edited.spec, reuse));
    expect(again).toMatchObject({ created: false, takenOver: [], sweep: { counts: { done: 2, queued: 7 } } });
    expect(await adoptions(nats.url)).toHaveLength(1);
    const { trials, entries, sweep } = await client.get(edited.spec.id);
    expect({ trials, entries, sweep }).toEqual({
      ...{ trials: before.trials, entries: before.entries, sweep: before.sweep },
    });
    await queuedAre(nats.url, edited.spec.id, 1, 2, 3, 5, 6, 7, 8);
  });

  test('is done at once when all of it has been trained', async () => {
    await using nats = await startTestNats();
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(original.spec));
    await train(coordinator.address, original, { 0: 'wasm', 1: 'wasm' });
    const part = simulatedSpec({ name: 'part', rates: [0.01], seeds: 2 });
    const { sweep } = await client.submit(submissionOf(part, reuse));
    expect(sweep).toMatchObject({ state: 'done', counts: { expanded: 2, done: 2 } });
    expect(await queuedTrials(nats.url, part.id)).toEqual([]);
    const rows = comparableRows((await readProjection(nats.url)).sweep(part.id)!);
    expect(rows).toMatchObject([{ n: 2, mean: (value(0) + value(1)) / 2 }]);
  });

  test('names the sweep that trained a trial, through however many sweeps it went', async () => {
    await using nats = await startTestNats();
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(original.spec));
    await train(coordinator.address, original, { 0: 'wasm', 1: 'wasm' });
    await client.submit(submissionOf(edited.spec, reuse));
    await train(coordinator.address, edited, { 2: 'wasm' });
    const third = simulatedSpec({ name: 'third', rates: [0.01], seeds: 4 });
    const { takenOver } = await client.submit(submissionOf(third, reuse));
    expect(takenOver).toEqual([
      { sweepId: original.spec.id, trials: 2 },
      { sweepId: edited.spec.id, trials: 1 },
    ]);
    const { trials } = await client.get(third.id);
    const from = [original.spec.id, original.spec.id, edited.spec.id, ''];
    expect(trials.map(({ takenFrom }) => takenFrom)).toEqual(from);
  });
});

test('two sweeps that share trials, trained by one worker at the same time, both come to their end', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const common = { rates: [0.01], epochs: 5, epochMs: 60 };
  const first = await client.submit(simulatedSubmission({ ...common, seeds: 2 }));
  const second = await client.submit(simulatedSubmission({ ...common, seeds: 3 }));
  const ids = [first.sweep.id, second.sweep.id];
  const worker = await startTestWorker(nats.url, coordinator.address, 4);
  await eventually('trials of both at a time', async () =>
    (await client.list()).every(({ counts }) => counts.running + counts.done > 0),
  );
  await eventually('two ends', async () => (await client.list()).every(({ state }) => state === 'done'));
  await worker.drain(0);
  const projection = await readProjection(nats.url);
  for (const id of ids) {
    expectExactlyOnce(projection.sweep(id)!, 5);
    for (const trial of projection.sweep(id)!.touched()) expect(trial).toMatchObject({ attempt: 1, takenFrom: '' });
  }
  const curve = (id: string, index: number) => projection.sweep(id)!.trial(index)!.series.get('test_accuracy')!.values;
  for (const index of [0, 1]) expect(curve(ids[0]!, index)).toEqual(curve(ids[1]!, index));
});
