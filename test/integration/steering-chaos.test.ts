import { jetstreamManager } from '@nats-io/jetstream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { randomStream } from '../../common/random.js';
import { silentLog } from '../../common/log.js';
import type { Coordinator } from '../../coordinator/coordinator.js';
import { TRIAL_STREAM } from '../../proto/names.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startWorker } from '../../worker/worker.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { SLOT_PROGRAM } from '../support/programs.js';
import { readProjection } from '../support/results.js';
import { simulatedSubmission } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

test('steered at random while it trains, with its coordinator started again, a sweep still comes to its end', async () => {
  await using nats = await startTestNats();
  let coordinator: Coordinator = await startTestCoordinator(nats.url, { window: 6 });
  const { address } = coordinator;
  using client = new SweepsClient({ address });
  const rates = [0.01, 0.02, 0.03, 0.04];
  const { sweep } = await client.submit(
    simulatedSubmission({ rates, seeds: 3, epochs: 2, epochMs: 10, failureRate: 0.4, attempts: 1 }),
  );
  const worker = await startWorker({
    natsUrl: nats.url,
    coordinator: { address },
    name: 'w',
    host: 'h',
    slots: [{}, {}],
    env: process.env,
    slotProgram: SLOT_PROGRAM,
    slotSettings: { dataDir: '/nonexistent', workDir: '/nonexistent', commands: false, device: 'cpu' },
    log: silentLog,
  });

  const stream = randomStream('steering');
  const random = { int: (below: number) => stream.int(0, below - 1) };
  const selection = (...entries: number[]) => ({ entries, settings: [], datasets: [] });
  const acts = [
    () => client.reopen(sweep.id),
    () => client.reopen(sweep.id),
    () => client.extend({ sweepId: sweep.id, count: 1, selection: selection(random.int(4)) }),
    () => client.extend({ sweepId: sweep.id, count: 2, selection: selection() }),
    () => client.control(sweep.id, 'pause'),
    () => client.control(sweep.id, 'resume'),
    () => client.control(sweep.id, 'resume'),
  ];
  let refused = 0;
  for (let count = 0; count < 60; count++) {
    // Refusals are part of it: there may be nothing to retry, and the coordinator may just be starting.
    await acts[random.int(acts.length)]!().catch(() => refused++);
    if (count === 25) {
      // Enough that something of it is left to stop.
      await client.extend({ sweepId: sweep.id, count: 20, selection: selection(1) });
      await client.prune({ sweepId: sweep.id, selection: selection(1) });
    }
    if (count % 20 === 10) {
      await coordinator.close();
      coordinator = await startTestCoordinator(nats.url, { window: 6, listen: address });
    }
    await sleep(random.int(60));
  }
  expect(refused).toBeLessThan(60);
  await client.control(sweep.id, 'resume').catch(() => undefined);
  const { counts } = await eventually('the end of the sweep', async () => {
    const summary = (await client.get(sweep.id)).sweep;
    return summary.state === 'done' && summary;
  });
  expect(counts).toMatchObject({ running: 0, queued: 0, expanded: counts.done + counts.failed + counts.cancelled });
  await worker.drain(0);
  const connection = await connectNats(nats.url, 'test');
  const manager = await jetstreamManager(connection);
  await eventually('an empty queue', async () => (await manager.streams.info(TRIAL_STREAM)).state.messages === 0);
  await connection.close();

  const stored = (await readProjection(nats.url)).sweep(sweep.id)!;
  expect(stored.counts).toEqual(counts);
  for (const trial of stored.touched()) {
    if (trial.state === 'done') expect(trial.series.get('test_accuracy')!.steps).toEqual([1, 2]);
  }
  await coordinator.close();
});
