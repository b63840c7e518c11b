import { Option, type Command } from 'commander';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SeedsweepError } from '../common/errors.js';
import { argumentStyles, type ArgumentStyle } from '../common/recipe.js';
import { enumerate } from '../common/words.js';
import { abortOnSignal } from './abort-on-signal.js';
import { askLine, canAsk } from './ask-line.js';
import { parseCount, type Context } from './context.js';
import { repeatable, withExample } from './flags.js';
import { parseAxis, parseMetric, usualAxes } from './init/answers.js';
import { askAxes, askMetrics, type Person } from './init/interview.js';
import { keyOf } from './init/keys.js';
import { readProgram, type ProgramFacts } from './init/read-program.js';
import { findRoles } from './init/roles.js';
import { findMetrics } from './init/script/find-metrics.js';
import { lineCommand, scriptCommand, type ScriptCommand } from './init/script/script-command.js';
import { toFillIn, type SweepOutline } from './init/sweep-outline.js';
import { nextCommands, sweepText } from './init/sweep-text.js';
import { refuseToReplace, writeNewFile } from './init/write-new-file.js';

interface InitFlags {
  readonly command?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly metric: readonly string[];
  readonly vary: readonly string[];
  readonly dataset: readonly string[];
  readonly seeds: number;
  readonly args?: ArgumentStyle;
  readonly epochsFlag?: string;
  readonly yes?: boolean;
}

/** `seedsweep init [SCRIPT]`: writes a sweep file for a training script, by what its `--help` tells. */
export function addInit(program: Command, context: Context): void {
  const command = program
    .command('init [script]')
    .description(
      'Write a commented sweep file for a training script: runs it with --help, reads which options it has, and asks ' +
        'for what is missing.',
    )
    .option('--command <line>', 'the whole command instead of a script, e.g. "python -m my.train"')
    .option('--out <file>', "the sweep file to write (default: the script's name and .yaml, beside it)")
    .option('--force', 'replace the file if it is there')
    .addOption(
      repeatable('--metric <name[:goal]>', 'what it prints, e.g. test_accuracy:maximize; the first ranks', 'asked for'),
    )
    .addOption(repeatable('--vary <name=values>', 'an option to vary, e.g. lr=0.1,0.01', 'asked for'))
    .addOption(repeatable('--dataset <name>', 'a dataset to train on', "the program's own"))
    .option('--seeds <n>', 'seeds of each setting', parseCount, 3)
    .option('--epochs-flag <name>', 'the option that says how many epochs it trains (default: found by its name)')
    .addOption(
      new Option(
        '--args <style>',
        'how it takes them, where its help does not tell: --lr=0.1, --lr 0.1 or lr=0.1',
      ).choices(argumentStyles.filter((style) => style !== 'none')),
    )
    .option('--yes', 'ask nothing, take the defaults')
    .action(async (script: string | undefined, flags: InitFlags) => {
      const person = flags.yes || !canAsk() ? undefined : atTerminal(context);
      const ran = await chooseCommand(script, flags, person, context.env);
      const file = flags.out ?? join(ran.folder, `${stem(ran.label)}.yaml`);
      await refuseToReplace(file, flags.force ?? false);
      const facts = await readHere(ran, context);
      const outline = await outlineOf(ran, facts, file, flags, person, context);
      await writeNewFile(file, sweepText(outline, file), flags.force ?? false);
      tellOpen(outline, context);
      context.out(`Wrote ${file}. Next:`);
      for (const [line, words] of nextCommands(file)) context.out(`  ${line}   # ${words}`);
    });
  withExample(
    command,
    'seedsweep init train.py',
    'seedsweep init train.py --metric test_accuracy:maximize --vary lr=0.1,0.01 --seeds 5',
  );
}

function atTerminal(context: Context): Person {
  return {
    tell: (text) => context.note(text),
    async ask(question, fallback) {
      const answer = await askLine(fallback === '' ? `${question}:` : `${question} [${fallback}]:`);
      if (answer === undefined) throw new SeedsweepError('INTERRUPTED', 'Stopped; nothing was written.');
      return answer === '' ? fallback : answer;
    },
  };
}

async function chooseCommand(
  script: string | undefined,
  { command }: InitFlags,
  person: Person | undefined,
  env: NodeJS.ProcessEnv,
): Promise<ScriptCommand> {
  if (script !== undefined && command !== undefined) {
    throw new SeedsweepError('INVALID_INPUT', `Both a script, ${script}, and a --command are given.`, {
      remedy: 'Give one of them; a command names its script itself.',
    });
  }
  if (command !== undefined) return await lineCommand(command, '.');
  const path = script ?? (await person?.ask('Which script trains?', 'train.py'));
  if (path !== undefined) return await scriptCommand(path, env);
  throw new SeedsweepError('INVALID_INPUT', 'Which script trains is not said.', {
    remedy: 'Give its path: seedsweep init train.py.',
  });
}

/** What the program tells of itself here. Throws INTERRUPTED, and as `readProgram`. */
async function readHere(command: ScriptCommand, context: Context): Promise<ProgramFacts> {
  using stop = abortOnSignal('Stopped; nothing was written.');
  const facts = await readProgram(command, context.env, stop.signal);
  context.note(facts.remark);
  return facts;
}

async function outlineOf(
  command: ScriptCommand,
  { source, options, args }: ProgramFacts,
  file: string,
  flags: InitFlags,
  person: Person | undefined,
  context: Context,
): Promise<SweepOutline> {
  const roles = findRoles(options, { steps: flags.epochsFlag, datasets: flags.dataset.length > 0 });
  const found = findMetrics(command.text ?? '');
  const metrics =
    flags.metric.length > 0 ? flags.metric.map(parseMetric) : person ? await askMetrics(person, found) : found;
  const vary =
    flags.vary.length > 0
      ? flags.vary.map((text) => parseAxis(text, options))
      : person
        ? await askAxes(person, options, roles)
        : usualAxes(options, roles);
  if (!person && (flags.metric.length === 0 || flags.vary.length === 0)) {
    const axes = vary.map(({ name, values }) => `${name} = ${values.join(', ')}`);
    context.note(
      `Nobody is asked; taken: the metrics ${enumerate(metrics.map(({ name }) => name)) || '(none found)'}, and to vary ` +
        `${axes.join('; ') || '(nothing found)'}. --metric and --vary say otherwise.`,
    );
  }
  const dataset = roles.dataset?.default ?? roles.dataset?.choices[0];
  return {
    ...{ command, source, options, roles, metrics, vary, seeds: flags.seeds },
    name: sweepName(command),
    directory:
      relative(dirname(resolve(file)), command.directory)
        .split(sep)
        .join('/') || '.',
    // Without its help, what is varied is passed as most programs take it.
    args: flags.args ?? (source === 'none' && vary.length > 0 ? 'equals' : args),
    datasets: flags.dataset.length > 0 ? flags.dataset : dataset === undefined ? [] : [dataset],
  };
}

/** Says what a person has to look at before it can run. */
function tellOpen(outline: SweepOutline, context: Context): void {
  const { metrics, source, roles, options, args, datasets } = outline;
  if (metrics.every(({ goal }) => goal === undefined))
    context.note('Fill in trainer.metrics: what it prints, and which way is better.');
  const open = toFillIn(outline);
  if (open.length > 0)
    context.note(`Fill in ${enumerate(open.map(({ name }) => keyOf(name)))} under train: it does not run without.`);
  if (source === 'help' && !roles.seed)
    context.note('It takes no seed. Let it take one, or read SEEDSWEEP_SEED: settings are compared over seeds.');
  if (source === 'help' && datasets.length > 0 && !roles.dataset)
    context.note('It has no option for a dataset; their names reach it in SEEDSWEEP_DATASET alone.');
  if (options.length === 0 && args === 'none' && source === 'none')
    context.note('Fill in how it takes its values: trainer.command, trainer.args and grid.');
}

/** A name of a sweep: that of the script, with its folder's where many are called so. */
function sweepName({ label, directory }: ScriptCommand): string {
  const script = stem(label);
  const words = /^(train|main|run)$/.test(script) ? `${basename(directory)}-${script}` : script;
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return name || 'sweep';
}

function stem(label: string): string {
  return basename(label).replace(/\.(py|sh|[cm]?js|jl|r)$/i, '') || 'sweep';
}
