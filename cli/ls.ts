import Table from 'cli-table3';
import type { Command } from 'commander';
import type { CommonFlags, Context } from './context.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { sweepJson } from './output/board-json.js';
import { readResults } from './results.js';

/** `seedsweep ls`: all sweeps and how far they are. */
export function addLs(program: Command, context: Context): void {
  const command = program
    .command('ls')
    .description('List sweeps, the oldest first. Needs no running coordinator.')
    .option('--json', 'print them as JSON');
  stateDirFlag(natsFlag(command)).action(async (flags: CommonFlags) => {
    const sweeps = (await readResults(flags, context)).all().map((sweep) => sweep.summary);
    if (flags.json) return context.out(JSON.stringify(sweeps.map(sweepJson), null, 2));
    const table = new Table({
      head: ['sweep', 'state', 'trials', 'done', 'running', 'queued', 'failed', 'cancelled', 'submitted (UTC)'],
      style: { head: [], border: [], compact: true },
    });
    for (const { id, state, counts, submittedMs } of sweeps) {
      const { expanded, done, running, queued, failed, cancelled } = counts;
      const submitted = new Date(submittedMs).toISOString().slice(0, 16).replace('T', ' ');
      table.push([id, state, expanded, done, running, queued, failed, cancelled, submitted]);
    }
    context.out(sweeps.length === 0 ? 'No sweep yet. Run one: seedsweep run sweeps/quickstart.yaml' : table.toString());
  });
  withExample(command, 'seedsweep ls --json');
}
