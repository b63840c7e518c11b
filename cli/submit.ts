import type { Command } from 'commander';
import { canonicalSweep } from '../coordinator/sweep-file/compiled-sweep.js';
import { SweepsClient } from '../proto/sweeps-client.js';
import type { Context } from './context.js';
import { coordinatorAddress } from './coordinator-address.js';
import { coordinatorFlag, sweepFlags, withExample } from './flags.js';
import { sweepJson } from './output/board-json.js';
import { readPlan, type SweepFlags } from './sweep-input.js';

/** `seedsweep submit FILE`: hands a sweep to a running coordinator. */
export function addSubmit(program: Command, context: Context): void {
  const command = program
    .command('submit <file>')
    .description('Submit a sweep to a running coordinator. Submitted again, the same sweep goes on where it was.')
    .option('--json', 'print the sweep as JSON');
  coordinatorFlag(sweepFlags(command)).action(
    async (file: string, flags: SweepFlags & { coordinator?: string; json?: boolean }) => {
      const { sweep: compiled } = await readPlan(file, flags);
      using client = new SweepsClient(coordinatorAddress(flags, context));
      const { sweep, created } = await client.submit(canonicalSweep(compiled));
      if (flags.json) return context.out(JSON.stringify({ ...sweepJson(sweep), created }, null, 2));
      const { expanded, done } = sweep.counts;
      context.out(
        created
          ? `submitted ${sweep.id}: ${expanded} trials`
          : `${sweep.id} is known: ${done} of ${expanded} trials done`,
      );
    },
  );
  withExample(command, 'seedsweep submit sweeps/quickstart.yaml --coordinator 127.0.0.1:50551');
}
