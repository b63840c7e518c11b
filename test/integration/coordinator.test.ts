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
import { createPlan } from '../../coordinator/plan/plan.js';
import { loadSweep } from '../../coordinator/sweep-file/load-sweep.js';
import { eventBatchCodec } from '../../proto/codec.js';
import { LOG_FORMAT } from '../../proto/event.js';
import { eventSubject } from '../../proto/names.js';
import { serviceNames } from '../../proto/services.js';
import type { SweepUpdate } from '../../proto/snapshot.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { accuracy, failed, finished, ReportClient, reportsOf, started } from '../support/report-client.js';
import { comparableRows, readEvents, readProjection } from '../support/results.js';
import { simulatedSweep } from '../support/sweeps.js';

const DOCUMENT = simulatedSweep({ attempts: 2 });
const plan = createPlan(loadSweep(DOCUMENT));
const id = plan.sweepId;

test('a submitted sweep is listed, got and created only once', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  expect(await client.submit(DOCUMENT)).toMatchObject({ created: true, sweep: { id, state: 'running' } });
  expect(await client.submit(DOCUMENT)).toMatchObject({ created: false });
  const counts = { expanded: 4, done: 0, running: 0, queued: 4, failed: 0, cancelled: 0 };
  expect(await client.list()).toMatchObject([{ id, counts }]);
  expect(await client.get(id)).toMatchObject({ sweep: { counts }, rows: [], objective: { metric: 'test_accuracy' } });
});

test('faulty sweeps and unknown names are refused with our own error codes, and nothing is stored', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await expect(client.submit('name: x\n')).rejects.toMatchObject({ code: 'INVALID_SWEEP' });
  await expect(client.get('nobody')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    remedy: expect.stringContaining('submit') as string,
  });
  await expect(client.control('nobody', 'pause')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.watch('nobody', 0).next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await readEvents(nats.url)).toEqual([]);
});

test('a receipt comes only when the log holds the report', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(DOCUMENT);
  using worker = new ReportClient(coordinator);
  const trial = plan.trial(1);
  const receipts = await worker.send(...reportsOf(id, trial, 1, started, accuracy(1, 0.5)));
  expect(receipts).toEqual([{ trialId: trial.id, attempt: 1, seq: 2, directive: 'continue' }]);
  const stored = (await readProjection(nats.url)).sweep(id)!.trial(trial.id)!;
  expect(stored).toMatchObject({ state: 'running', attempt: 1, lastSeq: 2, worker: 'w', engine: 'test' });
  expect(stored.series.get('test_accuracy')).toEqual({ epochs: [1], values: [0.5] });
});

test('reports sent twice, by an old attempt, or after the end change nothing; each is answered', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(DOCUMENT);
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

  const { rows, sweep } = await client.get(id);
  expect(sweep.counts).toMatchObject({ done: 1, queued: 3 });
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
  await client.submit(DOCUMENT);
  using worker = new ReportClient(coordinator);
  const trial = plan.trial(2);
  expect(await worker.send(...reportsOf(id, trial, 1, started, failed))).toMatchObject([{ directive: 'continue' }]);
  expect((await client.get(id)).sweep.counts).toMatchObject({ queued: 4, failed: 0 });
  expect(await worker.send(...reportsOf(id, trial, 2, started, failed))).toMatchObject([{ directive: 'stop' }]);
  const { sweep, failures } = await client.get(id);
  expect(sweep.counts).toMatchObject({ queued: 3, failed: 1 });
  expect(failures).toMatchObject([{ trialId: trial.id, attempt: 2, error: 'it broke', logTail: ['a', 'b'] }]);
});

test('pause, resume and cancel are stored, and a cancelled sweep stops its workers', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(DOCUMENT);
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
  await expect(client.submit(DOCUMENT)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('a watcher hears of every ending once, also across a restart of the coordinator', async () => {
  await using nats = await startTestNats();
  const seeds: string[] = [];
  const end = (value: number) => [started, accuracy(1, value), finished];
  {
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(DOCUMENT);
    using worker = new ReportClient(coordinator);
    const watch = client.watch(id, 0);
    expect((await watch.next()).value).toMatchObject({ ended: [] });
    await worker.send(...reportsOf(id, plan.trial(0), 1, ...end(0.5)));
    const update = (await watch.next()).value as SweepUpdate;
    seeds.push(...update.ended.map((trial) => trial.trialId));
    await watch.return(undefined);
    await worker.send(...reportsOf(id, plan.trial(3), 1, ...end(0.6)));
  }
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  using worker = new ReportClient(coordinator);
  await worker.send(...[1, 2].flatMap((index) => reportsOf(id, plan.trial(index), 1, ...end(0.7))));
  for await (const update of client.watch(id, seeds.length)) seeds.push(...update.ended.map((trial) => trial.trialId));
  expect(seeds).toEqual([0, 3, 1, 2].map((index) => plan.trial(index).id));
});

test('a coordinator started on an old log shows what the last one showed', async () => {
  await using nats = await startTestNats();
  let before;
  {
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(DOCUMENT);
    using worker = new ReportClient(coordinator);
    await worker.send(
      ...reportsOf(id, plan.trial(0), 1, started, accuracy(1, 0.5), accuracy(2, NaN), finished),
      ...reportsOf(id, plan.trial(1), 1, started, accuracy(1, 0.5), failed),
    );
    before = await client.get(id);
  }
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  expect(await client.get(id)).toEqual(before);
  expect(comparableRows((await readProjection(nats.url)).sweep(id)!)).toHaveLength(1);
});

test('a log written in a newer format is refused, not misread', async () => {
  await using nats = await startTestNats();
  {
    await using coordinator = await startTestCoordinator(nats.url);
    using client = new SweepsClient(coordinator);
    await client.submit(DOCUMENT);
  }
  const connection = await connectNats(nats.url, 'test');
  const newer = eventBatchCodec.encode({ format: LOG_FORMAT + 1, events: [] });
  await jetstream(connection).publish(eventSubject(id), newer);
  await connection.close();
  await expect(startTestCoordinator(nats.url)).rejects.toMatchObject({ code: 'LOG_FORMAT' });
});

test('of two coordinators on one log, the one that writes on old knowledge is fenced off', async () => {
  await using nats = await startTestNats();
  await using first = await startTestCoordinator(nats.url);
  await using second = await startTestCoordinator(nats.url);
  using toSecond = new SweepsClient(second);
  await toSecond.submit(DOCUMENT);
  using toFirst = new SweepsClient(first);
  await expect(toFirst.submit(simulatedSweep({ name: 'other' }))).rejects.toThrow(/Another coordinator/);
  await expect(first.failed).rejects.toMatchObject({ code: 'LOG_FENCED' });
  expect(await readEvents(nats.url)).toHaveLength(1);
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
