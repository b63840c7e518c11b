import { jetstreamManager } from '@nats-io/jetstream';
import { describe, expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { EVENT_STREAM } from '../../proto/names.js';
import type { ReportBody } from '../../proto/report.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { planOf } from '../support/plans.js';
import { accuracy, finished, ReportClient, reportsOf, started } from '../support/report-client.js';
import { failuresOf, readEvents, readProjection } from '../support/results.js';
import { simulatedSpec, specOf, submissionOf } from '../support/sweeps.js';

const plan = planOf(simulatedSpec({ rates: [0.01, 0.02, 0.03, 0.04], seeds: 2 }));
const { id } = plan.spec;

const points = (count: number, metric = 'test_accuracy'): ReportBody => ({
  kind: 'points',
  points: Array.from({ length: count }, (_, index) => ({ metric, step: index + 1, value: index / count })),
});

describe('on a server that takes only small messages', () => {
  test('a report that is too large fails its trial, and says why; the log and all other trials go on', async () => {
    await using nats = await startTestNats();
    await nats.reconfigure('max_payload: 65536');
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(plan.spec));
    using worker = new ReportClient(coordinator);
    const send = (index: number, ...bodies: readonly ReportBody[]) =>
      worker.send(...reportsOf(id, plan.trial(index), 1, ...bodies));

    const tooLarge: readonly (readonly [ReportBody[], RegExp])[] = [
      // Legal, were the server as large as usual.
      [[started, points(5_000)], /A fact of \d+ bytes is more than the NATS server stores \(6\d{4}\)\./],
      [[started, points(5_001)], /5001 points are more than 5000\./],
      [[started, points(1, 'm'.repeat(101))], /There is no metric "m{100}" at step 1\./],
      [
        [started, { kind: 'failed', error: 'x'.repeat(130_000), logTail: [], permanent: false }],
        /longer than 128000 bytes/,
      ],
      [[{ ...started, engine: 'e'.repeat(2_000_000) } as ReportBody], /longer than 1000 bytes/],
    ];
    for (const [index, [bodies]] of tooLarge.entries()) {
      expect(await send(index, ...bodies)).toMatchObject([{ seq: bodies.length, directive: 'stop' }]);
      // Sent once more, as after a broken stream, it is answered and changes nothing.
      expect(await send(index, ...bodies)).toMatchObject([{ directive: 'stop' }]);
      // The next trial is taken as ever, on the same stream.
      expect(
        await send(7, started, ...Array.from({ length: index + 1 }, (_, step) => accuracy(step + 1, 0.5))),
      ).toMatchObject([{ directive: 'continue' }]);
    }
    const told = await client.get(id);
    expect(told.sweep.counts).toMatchObject({ failed: tooLarge.length, running: 1, queued: 2 });
    for (const [index, [, why]] of tooLarge.entries()) {
      const failure = failuresOf(told).find((each) => each.index === index)!;
      expect(failure.error).toMatch(/^The coordinator could not take a report of this trial: /);
      expect(failure.error).toMatch(why);
    }
    // What was answered is stored.
    const stored = (await readProjection(nats.url)).sweep(id)!;
    expect(stored.counts).toEqual(told.sweep.counts);
    expect(stored.trial(7)!.series.get('test_accuracy')!.steps).toEqual([1, 2, 3, 4, 5]);
  });

  test('reports that fit one by one are stored, however many come in one request', async () => {
    await using nats = await startTestNats();
    await nats.reconfigure('max_payload: 65536');
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(submissionOf(plan.spec));
    using worker = new ReportClient(coordinator);
    const bodies = [started, ...Array.from({ length: 8 }, () => points(1_500)), finished];
    const trials = [0, 1, 2, 3];
    const reports = trials.flatMap((index) => reportsOf(id, plan.trial(index), 1, ...bodies));
    const receipts = await worker.send(...reports);
    expect(receipts).toMatchObject(trials.map(() => ({ seq: bodies.length, directive: 'stop' })));
    const stored = await readEvents(nats.url);
    expect(stored.filter(({ body }) => body.kind === 'reported')).toHaveLength(reports.length);
    const connection = await connectNats(nats.url, 'test');
    const { state } = await (await jetstreamManager(connection)).streams.info(EVENT_STREAM);
    await connection.close();
    // Two of them do not fit into one message.
    expect(state.messages).toBeGreaterThan(trials.length * 8);
  });

  test('a sweep that is too large is refused and leaves no trace; a smaller one is taken', async () => {
    await using nats = await startTestNats();
    await nats.reconfigure('max_payload: 65536');
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    const settings = Array.from({ length: 700 }, (_, index) => ({ name: `Setting ${index}`, learningRate: index + 1 }));
    const large = specOf(
      JSON.stringify({ name: 'large', trainer: 'simulated', datasets: ['mnist'], seeds: 1, settings }),
    );
    expect(JSON.stringify(large).length).toBeGreaterThan(65_536);
    await expect(client.submit(submissionOf(large))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      remedy: expect.stringContaining('max_payload') as string,
    });
    expect(await client.list()).toEqual([]);
    expect(await readEvents(nats.url)).toEqual([]);
    expect(await client.submit(submissionOf(plan.spec))).toMatchObject({ created: true });
  });
});

describe('copies of what is stored', () => {
  test('that the server cannot keep are refused aloud, also where the streams are there already', async () => {
    await using nats = await startTestNats();
    const refusal = {
      code: 'INVALID_INPUT',
      message: expect.stringContaining('does not keep 3 copies') as string,
      remedy: expect.stringContaining('at least 3 servers') as string,
    };
    await expect(startTestCoordinator(nats.url, { replicas: 3 })).rejects.toMatchObject(refusal);
    {
      await using coordinator = await startTestCoordinator(nats.url, { replicas: 1 });
      using client = new SweepsClient(coordinator);
      await client.submit(submissionOf(plan.spec));
    }
    await expect(startTestCoordinator(nats.url, { replicas: 3 })).rejects.toMatchObject(refusal);
    // That has changed nothing.
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    expect(await client.list()).toMatchObject([{ id, state: 'running' }]);
  });
});

test('a coordinator that the server does not let in any more says that it cannot go on', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(submissionOf(plan.spec));
  await nats.reconfigure('authorization { user: "somebody", password: "else" }');
  await expect(coordinator.failed).rejects.toMatchObject({
    code: 'NATS_UNREACHABLE',
    message: expect.stringMatching(/was closed: .*authorization/i) as string,
    remedy: expect.stringContaining('login') as string,
  });
});

test('a coordinator whose server is killed and comes back goes on', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  let failure: unknown;
  coordinator.failed.catch((error: unknown) => (failure = error));
  await nats.reconfigure('# nothing new');
  expect(await client.submit(submissionOf(plan.spec))).toMatchObject({ created: true });
  expect(failure).toBeUndefined();
});
