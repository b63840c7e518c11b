import type { Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import type { Objective } from '../common/objective.js';
import { SweepObserver } from '../coordinator/observation/sweep-observer.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import type { Observation } from '../proto/observation.js';
import { objectiveFor } from './choose-objective.js';
import { chooseSweeps, type ManyFlags } from './choose-sweeps.js';
import type { Context } from './context.js';
import { natsFlag, repeatable, usualStateDir, withExample } from './flags.js';
import { compareJson } from './output/compare-json.js';
import { compareTable } from './output/compare-table.js';
import { comparisonOf } from './output/comparison.js';

interface CompareFlags extends ManyFlags {
  readonly baseline?: string;
  readonly metric?: string;
}

/** `seedsweep compare [SWEEP…]`: settings × datasets of one sweep or several. */
export function addCompare(program: Command, context: Context): void {
  const command = program
    .command('compare [sweep...]')
    .description('Compare settings across datasets, of one sweep or several (default: the latest).')
    .option('--baseline <setting>', 'show each figure as a difference from this setting, with its interval')
    .option('--metric <name>', "compare by another metric than the first sweep's objective")
    .option('--json', 'print it as JSON')
    .addOption(repeatable('--state-dir <dir>', 'where sweeps and results are kept', usualStateDir));
  natsFlag(command).action(async (named: readonly string[], flags: CompareFlags) => {
    const sweeps = await chooseSweeps(named, flags, context);
    const [first, ...others] = observe(sweeps, flags.metric);
    const comparison = comparisonOf([first!, ...others], { baseline: flags.baseline });
    if (flags.json) return context.out(JSON.stringify(compareJson(comparison), null, 2));
    // See no-color.org.
    const bold = process.stdout.isTTY && !context.env['NO_COLOR'];
    context.out(compareTable(comparison, { bold }));
  });
  withExample(
    command,
    'seedsweep compare all-datasets --baseline "L2 0.001"',
    'seedsweep compare mnist fashion --state-dir first/.seedsweep --state-dir second/.seedsweep',
  );
}

/** All that is known of each, by the first one's objective. Throws INVALID_INPUT where one's metric has another goal. */
function observe(sweeps: readonly SweepProjection[], metric: string | undefined): readonly Observation[] {
  const objective = objectiveFor(sweeps[0]!, metric);
  return sweeps.map((sweep) => new SweepObserver(sweep, forSweep(sweep, objective)).observe(systemClock.now()));
}

function forSweep(sweep: SweepProjection, objective: Objective): Objective {
  const own = sweep.spec.objective;
  const { metric, goal, at } = objective;
  // Its own object: published figures are of that.
  if (own.metric === metric && own.goal === goal && own.at === at) return own;
  if (objectiveFor(sweep, metric).goal !== goal) {
    throw new SeedsweepError('INVALID_INPUT', `${sweep.id} does not ${goal} ${metric}, as the first sweep does.`, {
      remedy: 'Name a metric that all of them have with --metric NAME.',
    });
  }
  return objective;
}
