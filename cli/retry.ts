import type { Command } from 'commander';
import type { CommonFlags, Context } from './context.js';
import { withExample } from './flags.js';
import { steer, steeringFlags, trialsText } from './steer.js';

/** `seedsweep retry [SWEEP]`: failed trials have all their attempts again. */
export function addRetry(program: Command, context: Context): void {
  const command = program
    .command('retry [sweep]')
    .description('Try the failed trials of a sweep again, and only those (default: the latest sweep).');
  steeringFlags(command).action((id: string | undefined, flags: CommonFlags) =>
    steer(id, flags, context, {
      act: (client, sweep) => client.reopen(sweep.id),
      say: ({ sweep, trials }) => `${sweep.id}: ${trialsText(trials, 'failed trial')} to be tried again`,
      trains: true,
    }),
  );
  withExample(command, 'seedsweep retry', 'seedsweep retry quickstart --json');
}
