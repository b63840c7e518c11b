import { loadSync } from '@grpc/proto-loader';
import {
  credentials,
  loadPackageDefinition,
  type ChannelCredentials,
  type Client,
  type ClientDuplexStream,
} from '@grpc/grpc-js';
import { service as healthService } from 'grpc-health-check';
import { jetstream } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { encodeEvent, encodeEventBatch } from '../../proto/codec/event.js';
import { LOG_FORMAT } from '../../proto/event.js';
import { eventSubject } from '../../proto/names.js';
import { serviceNames } from '../../proto/services.js';
import type { Observation } from '../../proto/observation.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { accuracy, failed, finished, ReportClient, reportsOf, started } from '../support/report-client.js';
import { planOf } from '../support/plans.js';
import { comparableRows, failuresOf, readEvents, readProjection, rowsOf } from '../support/results.js';
import { simulatedSpec, simulatedSweep, submissionOf } from '../support/sweeps.js';

const DOCUMENT = simulatedSweep({ attempts: 2 });
const plan = planOf(DOCUMENT);
const id = plan.spec.id;
const SUBMISSION = submissionOf(DOCUMENT);

test('a submitted sweep is listed, got and created only once', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  expect(await client.submit(SUBMISSION)).toMatchObject({ created: true, sweep: { id, state: 'running' } });
  expect(await client.submit(SUBMISSION)).toMatchObject({ created: false });
  const counts = { expanded: 4, done: 0, running: 0, queued: 4, failed: 0, cancelled: 0 };
  expect(await client.list()).toMatchObject([{ id, counts }]);
  expect(await client.get(id)).toMatchObject({
    sweep: { counts },
    entries: [],
    facts: { objective: { metric: 'test_accuracy' }, trainer: { name: 'simulated', progress: { unit: 'epoch' } } },
  });
});

test('faulty sweeps and unknown names are refused with our own error codes, and nothing is stored', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const { spec } = SUBMISSION;
  for (const forged of [
    { ...spec, version: 2 },
    { ...spec, id: 'test-00000000' },
    { ...spec, extra: 1 },
    { ...spec, seeds: [0, 0] },
    { ...spec, base: {} },
    { ...spec, name: 'a.b' },
  ]) {
    await expect(client.submit(submissionOf(forged))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  }
  await expect(client.get('nobody')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    remedy: expect.stringContaining('submit') as string,
  });
  await expect(client.control('nobody', 'pause')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.observe('nobody').next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await readEvents(nats.url)).toEqual([]);
});

test('a receipt comes only when the log holds the report', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(SUBMISSION);
  using worker = new ReportClient(coordinator);
  const trial = plan.trial(1);
  const receipts = await worker.send(...reportsOf(id, trial, 1, started, accuracy(1, 0.5)));
  expect(receipts).toEqual([{ sweepId: id, trialId: trial.id, attempt: 1, seq: 2, directive: 'continue' }]);
  const stored = (await readProjection(nats.url)).sweep(id)!.trial(trial.index)!;
  expect(stored).toMatchObject({ state: 'running', attempt: 1, lastSeq: 2, worker: 'w', engine: 'test' });
  expect(stored.series.get('test_accuracy')).toMatchObject({ steps: [1], values: [0.5] });
});

test('reports sent twice, by an old attempt, or after the end change nothing; each is answered', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(SUBMISSION);
  using worker = new ReportClient(coordinator);
  const trial = plan.trial(0);
  const old = reportsOf(id, trial, 1, started, accuracy(1, 0.1), accuracy(2, 0.2));
  await worker.send(...old);
  expect(await worker.send(...old)).toMatchObject([{ seq: 3, directive: 'continue' }]);

  const next = reportsOf(id, trial, 2, started, accuracy(1, 0.7), finished);
  await worker.send(next[0]!, next[1]!);
  expect(await worker.send(...reportsOf(id, trial, 1, started, accuracy(1, 0.1)))).toMatchObject([
    { directive: 'superseded' },
  ]);
  expect(await worker.send(...next)).toMatchObject([{ seq: 3, directive: 'stop' }]);
  const late = [...reportsOf(id, trial, 3, started, accuracy(1, 0.9)), ...next];
  expect(await worker.send(...late)).toMatchObject([{ directive: 'stop' }, { directive: 'stop' }]);

  const now = await client.get(id);
  const rows = rowsOf(now);
  expect(now.sweep.counts).toMatchObject({ done: 1, queued: 3 });
  expect(rows[0]).toMatchObject({
    n: 1,
    mean: 0.7,
    std: undefined,
    seeds: [
      { seed: 0, value: 0.7, attempt: 2 },
      { seed: 1, state: 'queued' },
    ],
  });
  // Six reports of two attempts were new; everything else left no trace.
  expect((await readEvents(nats.url)).filter(({ body }) => body.kind === 'reported')).toHaveLength(6);
});

test('a failed attempt is tried again until the attempts of the sweep are used up', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(SUBMISSION);
  using worker = new ReportClient(coordinator);
  const trial = plan.trial(2);
  expect(await worker.send(...reportsOf(id, trial, 1, started, failed))).toMatchObject([{ directive: 'continue' }]);
  expect((await client.get(id)).sweep.counts).toMatchObject({ queued: 4, failed: 0 });
  expect(await worker.send(...reportsOf(id, trial, 2, started, failed))).toMatchObject([{ directive: 'stop' }]);
  const now = await client.get(id);
  expect(now.sweep.counts).toMatchObject({ queued: 3, failed: 1 });
  expect(failuresOf(now)).toMatchObject([{ trialId: trial.id, attempt: 2, error: 'it broke', logTail: ['a', 'b'] }]);
});

test('pause, resume and cancel are stored, and a cancelled sweep stops its workers', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(SUBMISSION);
  using worker = new ReportClient(coordinator);
  await worker.send(...reportsOf(id, plan.trial(0), 1, started, finished));
  expect(await client.control(id, 'pause')).toMatchObject({ state: 'paused' });
  expect(await client.control(id, 'resume')).toMatchObject({ state: 'running' });
  await worker.send(...reportsOf(id, plan.trial(1), 1, started));
  const counts = { expanded: 4, done: 1, running: 0, queued: 0, failed: 0, cancelled: 3 };
  expect(await client.control(id, 'cancel')).toMatchObject({ state: 'cancelled', counts });
  expect(await worker.send(...reportsOf(id, plan.trial(1), 1, started, accuracy(1, 0.5)))).toMatchObject([
    { directive: 'stop' },
  ]);
  await expect(client.control(id, 'resume')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(client.submit(SUBMISSION)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('a watcher hears of every ending, also across a restart of the coordinator, and only of what is stored', async () => {
  await using nats = await startTestNats();
  const end = (value: number) => [started, accuracy(1, value), finished];
  const doneIn = ({ trials }: Observation) =>
    trials.filter(({ state }) => state === 'done').map(({ index, value }) => [index, value]);
  {
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(SUBMISSION);
    using worker = new ReportClient(coordinator);
    const watch = client.observe(id);
    const first = (await watch.next()).value as Observation;
    expect(first.trials.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued', 'queued']);
    await worker.send(...reportsOf(id, plan.trial(0), 1, ...end(0.5)));
    const second = (await watch.next()).value as Observation;
    expect(second.facts).toBeUndefined();
    expect(doneIn(second)).toEqual([[0, 0.5]]);
    // What was told is stored.
    expect((await readProjection(nats.url)).sweep(id)!.counts).toMatchObject({ done: 1 });
    await watch.return(undefined);
    await worker.send(...reportsOf(id, plan.trial(3), 1, ...end(0.6)));
  }
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  using worker = new ReportClient(coordinator);
  await worker.send(...[1, 2].flatMap((index) => reportsOf(id, plan.trial(index), 1, ...end(0.7))));
  for await (const all of client.observe(id)) {
    expect(all.sweep).toMatchObject({ state: 'done', endings: 4 });
    expect(doneIn(all)).toEqual([
      [0, 0.5],
      [1, 0.7],
      [2, 0.7],
      [3, 0.6],
    ]);
    break;
  }
});

test('a coordinator started on an old log shows what the last one showed', async () => {
  await using nats = await startTestNats();
  let before;
  {
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(SUBMISSION);
    using worker = new ReportClient(coordinator);
    await worker.send(
      ...reportsOf(id, plan.trial(0), 1, started, accuracy(1, 0.5), accuracy(2, NaN), finished),
      ...reportsOf(id, plan.trial(1), 1, started, accuracy(1, 0.5), failed),
    );
    before = { ...(await client.get(id)), nowMs: 0 };
  }
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  expect({ ...(await client.get(id)), nowMs: 0 }).toEqual(before);
  expect(comparableRows((await readProjection(nats.url)).sweep(id)!)).toHaveLength(1);
});

test('a log written in a newer format is refused, not misread', async () => {
  await using nats = await startTestNats();
  {
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(SUBMISSION);
  }
  const connection = await connectNats(nats.url, 'test');
  // Events of a future format need not be anything that this version can read.
  const [control] = [encodeEvent({ timeMs: 0, sweepId: id, body: { kind: 'controlled', action: 'pause' } })];
  const newer = encodeEventBatch(LOG_FORMAT + 1, [control, Uint8Array.of(255, 255, 255)]);
  await jetstream(connection).publish(eventSubject(id), newer);
  await connection.close();
  await expect(startTestCoordinator(nats.url)).rejects.toMatchObject({
    code: 'LOG_FORMAT',
    message: expect.stringContaining(`format ${LOG_FORMAT + 1}`) as string,
  });
});

test('of two coordinators on one log, the one that writes on old knowledge is fenced off', async () => {
  await using nats = await startTestNats();
  await using first = await startTestCoordinator(nats.url);
  await using second = await startTestCoordinator(nats.url);
  using toSecond = new SweepsClient(second);
  await toSecond.submit(SUBMISSION);
  using toFirst = new SweepsClient(first);
  await expect(toFirst.submit(submissionOf(simulatedSpec({ name: 'other' })))).rejects.toThrow(/Another coordinator/);
  await expect(first.failed).rejects.toMatchObject({ code: 'LOG_FENCED' });
  expect((await readEvents(nats.url)).map(({ body }) => body.kind)).toEqual(['submitted', 'proposed']);
});

test('beyond loopback a token is required, to listen and to call', async () => {
  await using nats = await startTestNats();
  await expect(startTestCoordinator(nats.url, { listen: '0.0.0.0:0' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  await using coordinator = await startTestCoordinator(nats.url, { token: 'secret' });
  for (const token of [undefined, 'wrong!', 'longer than the secret']) {
    using stranger = new SweepsClient({ ...coordinator, token });
    await expect(stranger.list()).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      remedy: expect.stringContaining('SEEDSWEEP_TOKEN') as string,
    });
  }
  using friend = new SweepsClient({ ...coordinator, token: 'secret' });
  expect(await friend.list()).toEqual([]);
  using worker = new ReportClient({ ...coordinator, token: 'secret' });
  const report = reportsOf('nobody', plan.trial(0), 1, started);
  // Stop would make a worker take the message off a queue that may be another coordinator's.
  expect(await worker.send(...report)).toMatchObject([{ directive: 'superseded' }]);
});

test('health and reflection answer in the standard way', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  interface Health extends Client {
    check(request: { service: string }, answer: (error: Error | null, reply: { status: string }) => void): void;
  }
  const { Health } = loadPackageDefinition({ Health: healthService }) as unknown as { Health: ClientOf<Health> };
  const health = new Health(coordinator.address, credentials.createInsecure());
  const status = await new Promise((resolve, reject) => {
    health.check({ service: serviceNames[0] }, (error, reply) => (error ? reject(error) : resolve(reply.status)));
  });
  expect(status).toBe('SERVING');
  health.close();
  expect(await reflectedServices(coordinator.address)).toEqual(expect.arrayContaining([...serviceNames]));
});

type ClientOf<Service> = new (address: string, credentials: ChannelCredentials) => Service;

/** Service names as the reflection service lists them. */
async function reflectedServices(address: string): Promise<string[]> {
  const proto = new URL(
    '../../node_modules/@grpc/reflection/build/proto/grpc/reflection/v1/reflection.proto',
    import.meta.url,
  );
  interface Reply {
    listServicesResponse: { service: { name: string }[] };
  }
  interface Reflection extends Client {
    ServerReflectionInfo(): ClientDuplexStream<object, Reply>;
  }
  const loaded = loadPackageDefinition(loadSync(proto.pathname)) as unknown as {
    grpc: { reflection: { v1: { ServerReflection: ClientOf<Reflection> } } };
  };
  const client = new loaded.grpc.reflection.v1.ServerReflection(address, credentials.createInsecure());
  const call = client.ServerReflectionInfo();
  const reply = new Promise<Reply>((resolve, reject) => {
    call.on('data', resolve);
    call.on('error', reject);
  });
  call.write({ listServices: '' });
  const names = (await reply).listServicesResponse.service.map(({ name }) => name);
  call.end();
  client.close();
  return names;
}
