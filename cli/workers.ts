import type { Command } from 'commander';
import { listWorkers } from '../proto/workers-client.js';
import type { CommonFlags, Context } from './context.js';
import { coordinatorAddress, runningCoordinator } from './coordinator-address.js';
import { coordinatorFlag, stateDirFlag, withExample } from './flags.js';
import { workersJson } from './output/workers-json.js';
import { workersTable } from './output/workers-table.js';

/** `seedsweep workers`: who works for a running coordinator, and what their GPUs do. */
export function addWorkers(program: Command, context: Context): void {
  const command = program
    .command('workers')
    .description(
      'List the workers of a running coordinator (one named, or else that of "run" in the state directory), their ' +
        'slots and GPUs, as of their last heartbeat.',
    )
    .option('--json', 'print them as JSON');
  stateDirFlag(coordinatorFlag(command)).action(async (flags: CommonFlags) => {
    const coordinator = (await runningCoordinator(flags, context)) ?? coordinatorAddress(flags, context);
    const workers = await listWorkers(coordinator);
    context.out(flags.json ? JSON.stringify(workersJson(workers), null, 2) : workersTable(workers));
  });
  withExample(command, 'seedsweep workers', 'seedsweep workers --coordinator 10.0.0.1:50551 --json');
}
