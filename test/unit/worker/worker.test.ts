import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { silentLog } from '../../../common/log.js';
import { startWorker } from '../../../worker/worker.js';
import { startTestNats } from '../../support/nats.js';

test('a worker that the NATS server does not let in any more says so, and can still be ended', async () => {
  await using nats = await startTestNats();
  const worker = await startWorker({
    natsUrl: nats.url,
    // Nobody listens there.
    coordinator: { address: '127.0.0.1:1' },
    name: 'w',
    host: 'h',
    slots: [{}],
    env: process.env,
    slotProgram: fileURLToPath(new URL('./support/odd-slot.mjs', import.meta.url)),
    slotSettings: { dataDir: '/nowhere', workDir: '/nowhere', commands: false, device: 'cpu' },
    log: silentLog,
  });
  await appendFile(join(nats.stateDir.path, 'nats.conf'), 'authorization { user: somebody, password: else }\n');
  process.kill(await nats.pid(), 'SIGHUP');
  await expect(worker.failed).rejects.toMatchObject({
    code: 'NATS_UNREACHABLE',
    remedy: expect.stringContaining('--nats') as string,
  });
  await worker.drain(0);
});
