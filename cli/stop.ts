import type { Command } from 'commander';
import type { Context } from './context.js';
import { selectionFlags, withExample, type SelectionFlags } from './flags.js';
import { steer, steeringFlags, trialsText } from './steer.js';

/** `seedsweep stop SWEEP --setting NAME`: settings that are not worth more training. */
export function addStop(program: Command, context: Context): void {
  const command = program
    .command('stop <sweep>')
    .description('Stop settings of a sweep for good: what has not ended of them is cancelled, what has still counts.');
  selectionFlags(steeringFlags(command), 'none').action((id: string, flags: SelectionFlags) =>
    steer(id, flags, context, {
      act: (client, sweep) =>
        client.prune({
          sweepId: sweep.id,
          selection: { entries: [], settings: flags.setting, datasets: flags.dataset },
        }),
      say: ({ sweep, trials }) => `${sweep.id}: ${trialsText(trials)} cancelled`,
      trains: false,
    }),
  );
  withExample(command, 'seedsweep stop quickstart --setting "lr 0.1"');
}
