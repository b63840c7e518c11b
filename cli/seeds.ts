import type { Command } from 'commander';
import { parseCount, type Context } from './context.js';
import { selectionFlags, withExample, type SelectionFlags } from './flags.js';
import { steer, steeringFlags, trialsText } from './steer.js';

/** `seedsweep seeds SWEEP +N`: more replicates. */
export function addSeeds(program: Command, context: Context): void {
  const command = program
    .command('seeds <sweep> <+n>')
    .description('Add replicates to a sweep, done or not: the next N seeds, for all settings or those named.');
  selectionFlags(steeringFlags(command), 'all').action((id: string, count: string, flags: SelectionFlags) =>
    steer(id, flags, context, {
      act: (client, sweep) =>
        client.extend({
          sweepId: sweep.id,
          count: parseCount(count.replace(/^\+/, '')),
          selection: { entries: [], settings: flags.setting, datasets: flags.dataset },
        }),
      say: ({ sweep, trials }) => `${sweep.id}: ${trialsText(trials)} added`,
      trains: true,
    }),
  );
  withExample(command, 'seedsweep seeds quickstart +2', 'seedsweep seeds quickstart +5 --setting "lr 0.1"');
}
