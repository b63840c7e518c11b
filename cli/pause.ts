import type { Command } from 'commander';
import type { CommonFlags, Context } from './context.js';
import { withExample } from './flags.js';
import { steer, steeringFlags, trialsText } from './steer.js';

/** `seedsweep pause [SWEEP]`: no more trials begin. */
export function addPause(program: Command, context: Context): void {
  const command = program
    .command('pause [sweep]')
    .description('Pause a sweep (default: the latest): trials that train go on to their end, no other begins.');
  steeringFlags(command).action((id: string | undefined, flags: CommonFlags) =>
    steer(id, flags, context, {
      async act(client, { id: sweepId }) {
        const sweep = await client.control(sweepId, 'pause');
        return { sweep, trials: sweep.counts.queued };
      },
      say: ({ sweep, trials }) => `paused ${sweep.id}: ${trialsText(trials)} held back`,
      trains: false,
    }),
  );
  withExample(command, 'seedsweep pause');
}
