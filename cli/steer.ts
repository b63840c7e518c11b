import type { Command } from 'commander';
import type { SweepSummary } from '../proto/sweep.js';
import { plural } from '../common/words.js';
import type { Steered } from '../proto/steering.js';
import { SweepsClient } from '../proto/sweeps-client.js';
import { chooseSweep } from './choose-sweep.js';
import type { CommonFlags, Context } from './context.js';
import { coordinatorFlag, stateDirFlag } from './flags.js';
import { sweepJson } from './output/board-json.js';
import { withCoordinator } from './with-coordinator.js';

export interface Steering {
  /** Does it; undefined when the person thought better of it. */
  readonly act: (client: SweepsClient, sweep: SweepSummary) => Promise<Steered | undefined>;
  /** What was done, in a line. */
  readonly say: (steered: Steered) => string;
  /** Whether it leaves something to train. */
  readonly trains: boolean;
}

/** The flags of every command that steers a sweep. */
export function steeringFlags(command: Command): Command {
  return stateDirFlag(
    coordinatorFlag(command.option('--json', 'print the sweep and how many trials are meant as JSON')),
  );
}

/** Steers the sweep meant through its coordinator, says what was done and, where it is not plain, what to do next. */
export async function steer(
  id: string | undefined,
  flags: CommonFlags,
  context: Context,
  { act, say, trains }: Steering,
): Promise<void> {
  await withCoordinator(flags, context, async (coordinator, { atRest }) => {
    using client = new SweepsClient(coordinator);
    const steered = await act(client, chooseSweep(await client.list(), id));
    if (!steered) return;
    const { sweep, trials } = steered;
    context.out(flags.json ? JSON.stringify({ ...sweepJson(sweep), trials }, null, 2) : say(steered));
    if (!trains) return;
    if (sweep.state === 'paused') context.note(`It is paused. To go on: seedsweep resume ${sweep.id}`);
    if (atRest) context.note(`Train them: seedsweep run ${sweep.id}`);
  });
}

/** `1 trial`, `2 trials`. */
export function trialsText(count: number, what = 'trial'): string {
  return `${count} ${plural(count, what)}`;
}
