import { expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import { listWorkers } from '../../proto/workers-client.js';
import { startWorker } from '../../worker/worker.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats } from '../support/nats.js';
import { SLOT_PROGRAM } from '../support/programs.js';
import { eventually } from '../support/wait.js';

test('a coordinator started again hears of its workers again, and tells nobody without the token', async () => {
  await using nats = await startTestNats();
  const token = 'secret';
  const first = await startTestCoordinator(nats.url, { token });
  const { address } = first;
  const worker = await startWorker({
    natsUrl: nats.url,
    coordinator: { address, token },
    name: 'test worker',
    host: 'test host',
    slots: [{}],
    env: process.env,
    slotProgram: SLOT_PROGRAM,
    slotSettings: { dataDir: '/nonexistent', workDir: '/nonexistent', commands: false, device: 'cpu' },
    log: silentLog,
  });
  const heardOf = () => listWorkers({ address, token }).then(([status]) => status);
  await eventually('a first heartbeat', heardOf);
  await expect(listWorkers({ address })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await first.close();
  await using _second = await startTestCoordinator(nats.url, { token, listen: address });
  const status = await eventually('another heartbeat', heardOf);
  expect(status).toMatchObject({ worker: 'test worker', host: 'test host', state: 'alive', slots: [{ index: 0 }] });
  expect(status.gpus).toEqual([]);
  await worker.drain(0);
  expect(await heardOf()).toBeUndefined();
});
