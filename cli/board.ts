import type { Command } from 'commander';
import { takeSnapshot } from '../coordinator/leaderboard.js';
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
    const snapshot = takeSnapshot(chooseSweep(await readResults(flags, context), id), flags.metric);
    context.out(flags.json ? JSON.stringify(boardJson(snapshot), null, 2) : boardTable(snapshot));
  });
  withExample(command, 'seedsweep board', 'seedsweep board quickstart --metric train_loss');
}
