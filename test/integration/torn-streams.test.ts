import { jetstreamManager } from '@nats-io/jetstream';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { TRIAL_STREAM } from '../../proto/names.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats, type TestNats } from '../support/nats.js';
import { simulatedSubmission } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

const RECORDS = 'KV_seedsweep_sweeps';

async function killAndAwait(nats: TestNats): Promise<void> {
  const pid = await nats.pid();
  process.kill(pid, 'SIGKILL');
  await eventually('the server to be back', async () => (await nats.answers()) && (await nats.pid()) !== pid);
}

/** What the streams hold; undefined while one is missing. */
async function held(nats: TestNats): Promise<{ trials: number; consumers: number; records: number } | undefined> {
  const connection = await connectNats(nats.url, 'test');
  try {
    const { streams } = await jetstreamManager(connection);
    const [trials, records] = [await streams.info(TRIAL_STREAM), await streams.info(RECORDS)];
    return {
      trials: trials.state.messages,
      consumers: trials.state.consumer_count,
      records: records.state.messages,
    };
  } catch {
    return undefined;
  } finally {
    await connection.close();
  }
}

test('a server killed while it created queue and bucket loses them; the coordinator makes them again, for good', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url);
  using client = new SweepsClient(coordinator);
  await client.submit(simulatedSubmission({ rates: [0.01, 0.02], seeds: 2 }));
  const whole = { trials: 4, consumers: 1, records: 1 };
  await eventually('the queue', async () => (await held(nats))?.trials === 4);

  // As a server leaves it that is killed between the two files of a description.
  for (const stream of [TRIAL_STREAM, RECORDS]) {
    await truncate(join(nats.stateDir.store, 'jetstream', '$G', 'streams', stream, 'meta.sum'));
  }
  await killAndAwait(nats);
  await eventually(
    'queue, consumer and bucket',
    async () => JSON.stringify(await held(nats)) === JSON.stringify(whole),
  );

  await killAndAwait(nats);
  expect(await held(nats)).toEqual(whole);
});
