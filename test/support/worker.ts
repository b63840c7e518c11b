import { silentLog } from '../../common/log.js';
import { startWorker, type Worker } from '../../worker/worker.js';
import { SLOT_PROGRAM } from './programs.js';

/** A worker in this process, whose slots are processes of the built program. End it with `drain`. */
export function startTestWorker(natsUrl: string, address: string, slots = 2, token?: string): Promise<Worker> {
  return startWorker({
    natsUrl,
    coordinator: { address, token },
    name: 'test worker',
    host: 'test host',
    slots: Array.from({ length: slots }, () => ({})),
    env: process.env,
    slotProgram: SLOT_PROGRAM,
    slotSettings: { dataDir: '/nonexistent', workDir: '/nonexistent', commands: false, device: 'cpu' },
    log: silentLog,
  });
}
