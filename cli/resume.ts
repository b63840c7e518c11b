import type { Command } from 'commander';
import type { CommonFlags, Context } from './context.js';
import { withExample } from './flags.js';
import { steer, steeringFlags, trialsText } from './steer.js';

/** `seedsweep resume [SWEEP]`: a paused sweep goes on. */
export function addResume(program: Command, context: Context): void {
  const command = program.command('resume [sweep]').description('Let a paused sweep go on (default: the latest).');
  steeringFlags(command).action((id: string | undefined, flags: CommonFlags) =>
    steer(id, flags, context, {
      async act(client, { id: sweepId }) {
        const sweep = await client.control(sweepId, 'resume');
        return { sweep, trials: sweep.counts.queued };
      },
      say: ({ sweep, trials }) => `resumed ${sweep.id}: ${trialsText(trials)} to begin`,
      trains: true,
    }),
  );
  withExample(command, 'seedsweep resume quickstart');
}
