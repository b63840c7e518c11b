import type { Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { SweepObserver } from '../coordinator/observation/sweep-observer.js';
import { objectiveFor } from './choose-objective.js';
import { chooseSweep } from './choose-sweep.js';
import type { CommonFlags, Context } from './context.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { boardOf } from './output/board.js';
import { boardJson } from './output/board-json.js';
import { boardTable } from './output/board-table.js';
import { readResults } from './results.js';
import { withWaiting } from './waiting.js';

interface BoardFlags extends CommonFlags {
  readonly metric?: string;
  readonly survivors?: boolean;
}

/** `seedsweep board [SWEEP]`: the leaderboard of a sweep, running or done. */
export function addBoard(program: Command, context: Context): void {
  const command = program
    .command('board [sweep]')
    .description('Show the leaderboard of a sweep (default: the latest). Needs no running coordinator.')
    .option('--metric <name>', "rank by another metric than the sweep's objective")
    .option('--survivors', 'leave diverged seeds out, instead of counting them as the worst there is')
    .option('--json', 'print it as JSON');
  stateDirFlag(natsFlag(command)).action(async (id: string | undefined, flags: BoardFlags) => {
    const sweep = chooseSweep((await readResults(flags, context)).all(), id);
    const objective = objectiveFor(sweep, flags.metric);
    const observation = new SweepObserver(sweep, objective).observe(systemClock.now());
    const [summary] = await withWaiting([observation.sweep], flags, context);
    const board = boardOf({ ...observation, sweep: summary! }, flags);
    context.out(flags.json ? JSON.stringify(boardJson(board), null, 2) : boardTable(board));
  });
  withExample(command, 'seedsweep board', 'seedsweep board quickstart --json');
}
