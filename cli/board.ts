import type { Command } from 'commander';
import { SeedsweepError } from '../common/errors.js';
import { metricNames, takeSnapshot } from '../results/leaderboard.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import type { CommonFlags, Context } from './context.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { boardJson } from './output/board-json.js';
import { boardTable } from './output/board-table.js';
import { chooseSweep, readResults } from './results.js';

/** `seedsweep board [SWEEP]`: the leaderboard of a sweep, running or done. */
export function addBoard(program: Command, context: Context): void {
  const command = program
    .command('board [sweep]')
    .description('Show the leaderboard of a sweep (default: the latest). Needs no running coordinator.')
    .option('--metric <name>', "rank by another metric than the sweep's objective")
    .option('--json', 'print it as JSON');
  stateDirFlag(natsFlag(command)).action(async (id: string | undefined, flags: CommonFlags & { metric?: string }) => {
    const sweep = chooseSweep(await readResults(flags, context), id);
    if (flags.metric !== undefined) requireMetric(sweep, flags.metric);
    const snapshot = takeSnapshot(sweep, flags.metric);
    context.out(flags.json ? JSON.stringify(boardJson(snapshot), null, 2) : boardTable(snapshot));
  });
  withExample(command, 'seedsweep board', 'seedsweep board quickstart --metric train_loss');
}

/** Throws NOT_FOUND for a metric that no trial has reported. */
function requireMetric(sweep: SweepProjection, metric: string): void {
  const known = metricNames(sweep);
  if (known.includes(metric)) return;
  throw new SeedsweepError('NOT_FOUND', `No trial of ${sweep.id} has reported the metric "${metric}".`, {
    remedy: known.length > 0 ? `Reported: ${known.join(', ')}.` : 'No trial has reported anything yet.',
  });
}
