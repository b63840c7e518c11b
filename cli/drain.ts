import type { Command } from 'commander';
import { drainWorker } from '../proto/workers-client.js';
import type { CommonFlags, Context } from './context.js';
import { coordinatorAddress, runningCoordinator } from './coordinator-address.js';
import { coordinatorFlag, stateDirFlag, withExample } from './flags.js';
import { workersJson } from './output/workers-json.js';
import { trialsText } from './steer.js';

/** `seedsweep drain WORKER`: a worker ends once its trials have. */
export function addDrain(program: Command, context: Context): void {
  const command = program
    .command('drain <worker>')
    .description('Ask a worker to take no more trials, and to end when those it has are over ("workers" lists them).')
    .option('--host <name>', 'its host, where several have a worker of that name')
    .option('--json', 'print the worker as JSON');
  stateDirFlag(coordinatorFlag(command)).action(async (worker: string, flags: CommonFlags & { host?: string }) => {
    const coordinator = (await runningCoordinator(flags, context)) ?? coordinatorAddress(flags, context);
    const status = await drainWorker(coordinator, { worker, host: flags.host ?? '' });
    if (flags.json) return context.out(JSON.stringify(workersJson([status])[0], null, 2));
    const busy = status.slots.filter(({ trialId }) => trialId !== undefined).length;
    context.out(`${status.worker} on ${status.host} ends after ${trialsText(busy, 'running trial')}`);
  });
  withExample(command, 'seedsweep drain worker-2', 'seedsweep drain worker --host node7');
}
