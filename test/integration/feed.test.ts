import { expect, test } from 'vitest';
import { systemClock } from '../../common/clock.js';
import { DashboardStore } from '../../dashboard/data/dashboard-store.js';
import { startFeed } from '../../dashboard/feed/feed.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { accuracy, finished, ReportClient, reportsOf, started } from '../support/report-client.js';
import { planOf } from '../support/plans.js';
import { simulatedSweep, submissionOf } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

function follow(address: string, sweepId: string) {
  const client = new SweepsClient({ address });
  const store = new DashboardStore();
  const over = new AbortController();
  const { signal } = over;
  const feed = startFeed({ client, coordinator: { address }, sweepId, store, clock: systemClock, signal });
  return {
    ...{ store, feed, client },
    [Symbol.dispose]() {
      over.abort();
      client[Symbol.dispose]();
    },
  };
}

const document = simulatedSweep({ rates: [0.01, 0.02], seeds: 3, epochs: 5 });
const plan = planOf(document);

test('a dashboard’s data follows the coordinator, through its death and return', async () => {
  await using nats = await startTestNats();
  const first = await startTestCoordinator(nats.url);
  const { address } = first;
  {
    using client = new SweepsClient({ address });
    await client.submit(submissionOf(document));
  }
  using watch = follow(address, plan.spec.id);
  const { store, feed } = watch;
  await eventually('the first observation', () => store.get().sweep);
  expect(store.get()).toMatchObject({ connection: { state: 'connected' }, workers: [] });
  expect(store.get().sweep!.trials.size).toBe(6);

  {
    using worker = new ReportClient({ address });
    await worker.send(...reportsOf(plan.spec.id, plan.trial(0), 1, started, accuracy(1, 0.4), accuracy(2, 0.5)));
  }
  await eventually('the row', () => store.get().sweep!.rows.get(0)?.curve.length === 2);
  feed.focusCurves([0]);
  const curves = await eventually('its curves', () => store.get().curves.get(0));
  expect(curves.seeds[0]!.series).toEqual([{ metric: 'test_accuracy', steps: [1, 2], values: [0.4, 0.5] }]);

  await first.close();
  await eventually('the loss to be noticed', () => store.get().connection.state === 'lost');
  expect(store.get().sweep!.rows.size).toBe(1);

  await using _second = await startTestCoordinator(nats.url, { listen: address });
  await eventually('the connection', () => store.get().connection.state === 'connected');
  {
    using worker = new ReportClient({ address });
    const reports = reportsOf(plan.spec.id, plan.trial(0), 1, started, accuracy(1, 0.4), accuracy(2, 0.5), finished);
    await worker.send(...reports);
  }
  await eventually('the trial’s end', () => store.get().sweep!.summary.counts.done === 1);
  expect(store.get().sweep!.trials.size).toBe(6);
  expect(store.get().sweep!.activities.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a flood of reports reaches a dashboard four times a second at most, and nothing is missing at its end', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  const { address } = coordinator;
  using watch = follow(address, plan.spec.id);
  await expect(watch.feed.failed).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await watch.client.submit(submissionOf(document));
  using again = follow(address, plan.spec.id);
  await eventually('the first observation', () => again.store.get().sweep);
  let heard = 0;
  const startedMs = performance.now();
  again.store.subscribe(() => heard++);
  using worker = new ReportClient({ address });
  const flood = Array.from({ length: 400 }, (_, epoch) => accuracy(epoch + 1, epoch / 400));
  for (const [index, report] of reportsOf(plan.spec.id, plan.trial(0), 1, started, ...flood).entries()) {
    await worker.send(report);
    if (index % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await eventually('the last point', () => again.store.get().sweep!.rows.get(0)?.seeds[0]!.value === 399 / 400);
  const seconds = (performance.now() - startedMs) / 1_000;
  // Besides observations there are the lists of workers, one every two seconds.
  expect(heard).toBeLessThanOrEqual(Math.ceil(seconds * 4) + Math.ceil(seconds / 2) + 2);
});
