import type { Command } from 'commander';
import { SweepsClient } from '../proto/sweeps-client.js';
import { shipCode } from '../worker/code/ship-code.js';
import type { Context } from './context.js';
import { coordinatorAddress } from './coordinator-address.js';
import { coordinatorFlag, reuseFlag, sweepFlags, withExample } from './flags.js';
import { sweepJson } from './output/board-json.js';
import { submittedText } from './output/submitted.js';
import { readSweep, type SweepFlags } from './sweep-input.js';

interface SubmitFlags extends SweepFlags {
  readonly coordinator?: string;
  readonly reuse: boolean;
  readonly json?: boolean;
}

/** `seedsweep submit FILE`: hands a sweep to a running coordinator. */
export function addSubmit(program: Command, context: Context): void {
  const command = program
    .command('submit <file>')
    .description('Submit a sweep to a running coordinator. Submitted again, the same sweep goes on where it was.')
    .option('--json', 'print the sweep as JSON');
  coordinatorFlag(reuseFlag(sweepFlags(command))).action(async (file: string, flags: SubmitFlags) => {
    const { spec, source } = await readSweep(file, flags);
    const coordinator = coordinatorAddress(flags, context);
    await shipCode(coordinator, spec);
    using client = new SweepsClient(coordinator);
    const submission = await client.submit({ spec, source, reuse: flags.reuse, reuseEngine: undefined });
    const { sweep, created, takenOver } = submission;
    if (flags.json) return context.out(JSON.stringify({ ...sweepJson(sweep), created, takenOver }, null, 2));
    context.out(`${created ? 'submitted ' : ''}${submittedText(submission)}`);
  });
  withExample(command, 'seedsweep submit sweeps/quickstart.yaml --coordinator 127.0.0.1:50551');
}
