import { expect, test } from 'vitest';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { drainWorker, listWorkers } from '../../proto/workers-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { expectExactlyOnce, readProjection } from '../support/results.js';
import { simulatedSubmission, submissionOf } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';
import { startTestWorker } from '../support/worker.js';

test('a worker started before the coordinator waits for it, then trains every sweep submitted', async () => {
  await using nats = await startTestNats();
  // A port nobody listens on yet: the coordinator below takes it.
  let address: string;
  {
    await using probe = await startTestNats();
    await using first = await startTestCoordinator(probe.url);
    address = first.address;
  }
  const worker = await startTestWorker(nats.url, address);
  await using coordinator = await startTestCoordinator(nats.url, { listen: address });
  using client = new SweepsClient(coordinator);
  const ids: string[] = [];
  for (const name of ['first', 'second', 'third']) {
    ids.push((await client.submit(simulatedSubmission({ name, seeds: 3, epochs: 4 }))).sweep.id);
  }
  await eventually('three finished sweeps', async () => (await client.list()).every(({ state }) => state === 'done'));
  await worker.drain(0);
  const projection = await readProjection(nats.url);
  for (const id of ids) expectExactlyOnce(projection.sweep(id)!, 4);
});

test('a failing trial is tried again up to its attempts and takes no other down', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const worker = await startTestWorker(nats.url, coordinator.address);
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 8, failureRate: 0.5, attempts: 2 }));
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await worker.drain(0);
  const result = (await readProjection(nats.url)).sweep(sweep.id)!;
  const { expanded, done, failed } = result.counts;
  expect(done + failed).toBe(expanded);
  // The draws are seeded by trial and attempt: some fail for good, some on the first attempt only, some never.
  expect(failed).toBeGreaterThan(0);
  expect(done).toBeGreaterThan(0);
  const trials = [...result.touched()];
  expect(trials.some((trial) => trial.state === 'done' && trial.attempt === 2)).toBe(true);
  for (const trial of trials.filter(({ state }) => state === 'failed'))
    expect(trial).toMatchObject({ attempt: 2, failures: 2 });
});

test('a draining worker hands its trials back at once, as no failure, and another finishes them', async () => {
  await using nats = await startTestNats();
  // A lease far longer than the test: only handing back can free the trials in time.
  await using coordinator = await startTestCoordinator(nats.url, { leaseMs: 120_000 });
  using client = new SweepsClient(coordinator);
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 1, epochs: 10, epochMs: 150, attempts: 1 }));
  const first = await startTestWorker(nats.url, coordinator.address);
  await eventually('two running trials', async () => (await client.get(sweep.id)).sweep.counts.running === 2);
  await first.drain(0);
  expect((await client.get(sweep.id)).sweep.counts).toMatchObject({ running: 0, queued: 2, failed: 0 });

  const second = await startTestWorker(nats.url, coordinator.address);
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await second.drain(0);
  const result = (await readProjection(nats.url)).sweep(sweep.id)!;
  expectExactlyOnce(result, 10);
  for (const trial of result.touched()) expect(trial).toMatchObject({ attempt: 2, failures: 0 });
});

test('given time, a draining worker finishes what it runs and takes nothing new', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  // Long enough that a busy machine asks to drain while both train.
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 3, epochs: 5, epochMs: 1_000 }));
  const worker = await startTestWorker(nats.url, coordinator.address);
  await eventually('two running trials', async () => (await client.get(sweep.id)).sweep.counts.running === 2);
  await worker.drain(30_000);
  expect((await client.get(sweep.id)).sweep.counts).toMatchObject({ done: 2, running: 0, queued: 4 });
});

test('a worker asked to drain finishes its trials, takes no more, says when it ends; others go on', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 3, epochs: 5, epochMs: 400 }));
  const worker = await startTestWorker(nats.url, coordinator.address);
  await eventually('two running trials', async () => (await client.get(sweep.id)).sweep.counts.running === 2);
  expect(await drainWorker(coordinator, { worker: 'test worker', host: '' })).toMatchObject({ draining: true });
  await worker.drained;
  // The last receipts may still be on their way.
  await eventually('no running trial', async () => (await client.get(sweep.id)).sweep.counts.running === 0);
  // It is still there until it is ended.
  expect(await listWorkers(coordinator)).toMatchObject([{ draining: true }]);
  await worker.drain(0);
  expect(await listWorkers(coordinator)).toEqual([]);
  const heir = await startTestWorker(nats.url, coordinator.address);
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await heir.drain(0);
  const result = (await readProjection(nats.url)).sweep(sweep.id)!;
  expectExactlyOnce(result, 5);
  for (const trial of result.touched()) expect(trial.attempt).toBe(1);
});

test('a paused sweep gets no new trials, a cancelled one stops those that run', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const { sweep } = await client.submit(simulatedSubmission({ seeds: 3, epochs: 100_000, epochMs: 50 }));
  const worker = await startTestWorker(nats.url, coordinator.address);
  await eventually('two running trials', async () => (await client.get(sweep.id)).sweep.counts.running === 2);
  await client.control(sweep.id, 'cancel');
  // Left alone, the trials would go on for more than an hour.
  await worker.drain(3_600_000);
  expect((await client.get(sweep.id)).sweep).toMatchObject({
    state: 'cancelled',
    counts: { cancelled: 6, running: 0 },
  });

  const second = await client.submit(simulatedSubmission({ name: 'second', seeds: 2, epochs: 2 }));
  await client.control(second.sweep.id, 'pause');
  const idle = await startTestWorker(nats.url, coordinator.address);
  const third = await client.submit(simulatedSubmission({ name: 'third', seeds: 2, epochs: 2 }));
  await eventually('the third sweep', async () => (await client.get(third.sweep.id)).sweep.state === 'done');
  expect((await client.get(second.sweep.id)).sweep.counts).toMatchObject({ queued: 4, done: 0 });
  await client.control(second.sweep.id, 'resume');
  await eventually('the second sweep', async () => (await client.get(second.sweep.id)).sweep.state === 'done');
  await idle.drain(0);
});

test('reports of any size get through', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const epochs = 100;
  const { sweep } = await client.submit(
    submissionOf(
      JSON.stringify({
        name: 'large',
        trainer: 'simulated',
        datasets: ['mnist'],
        seeds: 1,
        train: { epochs, epochMs: 0, pointsPerEpoch: 2_500 },
      }),
    ),
  );
  const worker = await startTestWorker(nats.url, coordinator.address);
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await worker.drain(0);
  const result = (await readProjection(nats.url)).sweep(sweep.id)!;
  expectExactlyOnce(result, epochs);
  expect([...result.touched()][0]!.series.size).toBe(2_500);
});

test('a worker that lacks what a sweep needs hands its trials back unharmed, and works for other sweeps', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  const worker = await startTestWorker(nats.url, coordinator.address);
  const training = JSON.stringify({ name: 'training', trainer: 'lenet5', datasets: ['mnist'], seeds: 4 });
  const { sweep } = await client.submit(submissionOf(training));
  const other = await client.submit(simulatedSubmission({ name: 'other' }));
  await eventually('the other sweep', async () => (await client.get(other.sweep.id)).sweep.state === 'done');
  await eventually('the trials to be back', async () => (await client.get(sweep.id)).sweep.counts.running === 0);
  await worker.drain(0);
  expect((await client.get(sweep.id)).sweep).toMatchObject({ state: 'running', counts: { queued: 4, failed: 0 } });
});

test('a worker without a coordinator that listens leases nothing, and ends when asked to', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url, { token: 'secret' });
  using client = new SweepsClient({ ...coordinator, token: 'secret' });
  const { sweep } = await client.submit(simulatedSubmission({ epochMs: 20 }));
  // Nobody listens on port 1.
  const deaf = await startTestWorker(nats.url, '127.0.0.1:1');
  const refused = await startTestWorker(nats.url, coordinator.address);
  await expect(refused.failed).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const good = await startTestWorker(nats.url, coordinator.address, 2, 'secret');
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await Promise.all([deaf, refused, good].map((worker) => worker.drain(0)));
  for (const trial of (await readProjection(nats.url)).sweep(sweep.id)!.touched()) expect(trial.attempt).toBe(1);
});
