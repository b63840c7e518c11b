import Table from 'cli-table3';
import type { Command } from 'commander';
import type { CommonFlags, Context } from './context.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { sweepJson } from './output/board-json.js';
import { readResults } from './results.js';
import { stateText, waitingText } from './output/waiting-text.js';
import { withWaiting } from './waiting.js';

/** `seedsweep ls`: all sweeps and how far they are. */
export function addLs(program: Command, context: Context): void {
  const command = program
    .command('ls')
    .description('List sweeps, the oldest first. Needs no running coordinator.')
    .option('--json', 'print them as JSON');
  stateDirFlag(natsFlag(command)).action(async (flags: CommonFlags) => {
    const stored = (await readResults(flags, context)).all().map((sweep) => sweep.summary);
    const sweeps = await withWaiting(stored, flags, context);
    if (flags.json) return context.out(JSON.stringify(sweeps.map(sweepJson), null, 2));
    const table = new Table({
      head: ['sweep', 'state', 'trials', 'done', 'running', 'queued', 'failed', 'cancelled', 'submitted (UTC)'],
      style: { head: [], border: [], compact: true },
    });
    for (const sweep of sweeps) {
      const { id, counts, submittedMs } = sweep;
      const { expanded, done, running, queued, failed, cancelled } = counts;
      const submitted = new Date(submittedMs).toISOString().slice(0, 16).replace('T', ' ');
      table.push([id, stateText(sweep), expanded, done, running, queued, failed, cancelled, submitted]);
    }
    if (sweeps.length === 0) return context.out('No sweep yet. Run one: seedsweep run sweeps/quickstart.yaml');
    context.out(table.toString());
    for (const { id, waiting } of sweeps) if (waiting) context.out(`${id}: ${waitingText(waiting)}`);
  });
  withExample(command, 'seedsweep ls --json');
}
