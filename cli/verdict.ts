import type { Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import { SweepObserver } from '../coordinator/observation/sweep-observer.js';
import { pairsOf } from '../results/pairs.js';
import { verdictBetween } from '../results/verdict-between.js';
import { objectiveFor } from './choose-objective.js';
import { chooseSweep } from './choose-sweep.js';
import type { CommonFlags, Context } from './context.js';
import { natsFlag, repeatable, stateDirFlag, withExample } from './flags.js';
import { boardOf, type Board } from './output/board.js';
import { chooseSetting } from './output/choose-setting.js';
import { answerExitCodes, verdictJson, verdictSentence, type VerdictAsked } from './output/verdict-text.js';
import { readResults } from './results.js';

interface VerdictFlags extends CommonFlags {
  readonly better: string;
  readonly than: string;
  readonly by: number;
  readonly dataset: readonly string[];
  readonly metric?: string;
}

/** `seedsweep verdict [SWEEP] --better A --than B`: whether one setting is better than another, for people and scripts. */
export function addVerdict(program: Command, context: Context): void {
  const command = program
    .command('verdict [sweep]')
    .description(
      'Say whether one setting is better than another, in a sentence. Ends with exit code 0 for yes, 1 for no, 4 for not separable yet.',
    )
    .requiredOption('--better <setting>', 'the setting that is said to be better')
    .requiredOption('--than <setting>', 'the setting that it is compared with')
    .option('--by <amount>', "by more than this, in the metric's unit", parseAmount, 0)
    .addOption(repeatable('--dataset <name>', 'a dataset on which it must be better', 'all'))
    .option('--metric <name>', "another metric than the sweep's objective")
    .option('--json', 'print it as JSON');
  stateDirFlag(natsFlag(command)).action(async (id: string | undefined, flags: VerdictFlags) => {
    const sweep = chooseSweep((await readResults(flags, context)).all(), id);
    const objective = objectiveFor(sweep, flags.metric);
    const board = boardOf(new SweepObserver(sweep, objective).observe(systemClock.now()));
    const datasets = sweep.spec.datasets.map(({ label }) => label);
    const asked = askVerdict(board, datasets, flags);
    context.out(flags.json ? JSON.stringify(verdictJson(asked), null, 2) : verdictSentence(asked));
    context.exit(answerExitCodes[asked.verdict.answer]);
  });
  withExample(command, 'seedsweep verdict --better "L2 0.001" --than "No penalty" --by 0.002 && echo adopt it');
}

/** Answers on the datasets named, or on all of the sweep's. Throws NOT_FOUND, and INVALID_INPUT for one setting twice. */
function askVerdict(
  { rows, objective, ranking }: Board,
  datasets: readonly string[],
  flags: VerdictFlags,
): VerdictAsked {
  const better = chooseSetting(rows, flags.better);
  const than = chooseSetting(rows, flags.than);
  if (better.settingId === than.settingId) {
    throw new SeedsweepError('INVALID_INPUT', `"${better.setting}" cannot be better than itself.`, {
      remedy: 'Name two settings with --better and --than.',
    });
  }
  const unknown = flags.dataset.find((dataset) => !datasets.includes(dataset));
  if (unknown !== undefined) {
    throw new SeedsweepError('NOT_FOUND', `The sweep has no dataset "${unknown}".`, {
      remedy: `Known: ${datasets.join(', ')}`,
    });
  }
  const meant = flags.dataset.length === 0 ? datasets : [...new Set(flags.dataset)];
  const rowOf = (settingId: string, dataset: string) =>
    rows.find((row) => row.settingId === settingId && row.dataset === dataset);
  const contests = meant.map((dataset) => ({
    dataset,
    better: rowOf(better.settingId, dataset)?.seeds ?? [],
    than: rowOf(than.settingId, dataset)?.seeds ?? [],
  }));
  const notAmongAll = meant.filter((dataset) => {
    const [one, other] = [rowOf(better.settingId, dataset), rowOf(than.settingId, dataset)];
    const pairs = pairsOf(
      rows.filter((row) => row.dataset === dataset),
      ranking,
    );
    const found = one && other && pairs.between(one.entry, other.entry).difference;
    const least = found && (ranking.goal === 'maximize' ? found.low : -found.high);
    return least === undefined || least <= flags.by;
  });
  return {
    ...{ better: better.setting, than: than.setting, by: flags.by, metric: objective.metric },
    verdict: verdictBetween(contests, { goal: ranking.goal, by: flags.by, look: ranking.look }),
    ...{ settings: new Set(rows.map(({ settingId }) => settingId)).size, notAmongAll },
  };
}

/** Throws INVALID_INPUT for what is no amount. */
function parseAmount(text: string): number {
  const amount = Number(text);
  if (text.trim() !== '' && Number.isFinite(amount) && amount >= 0) return amount;
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is not a number of 0 or more.`, {
    remedy: "Give --by in the metric's unit, such as 0.002.",
  });
}
