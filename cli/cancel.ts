import type { Command } from 'commander';
import type { CommonFlags, Context } from './context.js';
import { confirm } from './confirm.js';
import { withExample } from './flags.js';
import { steer, steeringFlags, trialsText } from './steer.js';

/** `seedsweep cancel [SWEEP]`: nothing more of it is trained, for good. */
export function addCancel(program: Command, context: Context): void {
  const command = program
    .command('cancel [sweep]')
    .description('Cancel a sweep for good (default: the latest): what has not ended is stopped, what has is kept.')
    .option('--yes', 'do not ask');
  steeringFlags(command).action((id: string | undefined, flags: CommonFlags & { yes?: boolean }) =>
    steer(id, flags, context, {
      async act(client, { id: sweepId, counts }) {
        const open = counts.queued + counts.running;
        const question = `Cancel ${sweepId} for good? ${trialsText(open)} would be left untrained.`;
        if (!flags.yes && !(await confirm(question))) {
          context.note('Nothing was cancelled.');
          return undefined;
        }
        const sweep = await client.control(sweepId, 'cancel');
        return { sweep, trials: sweep.counts.cancelled - counts.cancelled };
      },
      say: ({ sweep, trials }) => `cancelled ${sweep.id}: ${trialsText(trials)}`,
      trains: false,
    }),
  );
  withExample(command, 'seedsweep cancel quickstart --yes');
}
