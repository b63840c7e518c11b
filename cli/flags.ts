import { Option, type Command } from 'commander';
import { plural } from '../common/words.js';
import { parseCount, type CommonFlags } from './context.js';
import { engineNames } from '../worker/engines/engines.js';

/** A flag that may be repeated; `none`: what the help says of leaving it out. */
export function repeatable(flags: string, description: string, none: string): Option {
  return new Option(flags, `${description} (may be repeated)`)
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([], none);
}

/** Flags that change what a sweep file says. */
export function sweepFlags(command: Command): Command {
  return command
    .addOption(repeatable('--set <path=value>', 'override a value of the sweep file, e.g. retry.attempts=1', 'none'))
    .option('--seeds <n>', 'run each setting with seeds 0 … n−1', parseCount);
}

/** The flag that has everything trained anew. */
export function reuseFlag(command: Command): Command {
  return command.option('--no-reuse', 'train everything, also what other sweeps have finished with the same content');
}

/** What `selectionFlags` gives, among the common flags. */
export interface SelectionFlags extends CommonFlags {
  readonly setting: readonly string[];
  readonly dataset: readonly string[];
}

/** Flags that choose settings and datasets of a sweep; `none`: what is chosen where none is named. */
export function selectionFlags(command: Command, none: 'all' | 'none'): Command {
  return command
    .addOption(repeatable('--setting <name>', 'a setting that is meant', none))
    .addOption(repeatable('--dataset <name>', 'a dataset that is meant', none));
}

export function natsFlag(command: Command): Command {
  return command.option('--nats <url>', 'NATS server with JetStream, e.g. nats://10.0.0.1:4222 (or NATS_URL)');
}

export function coordinatorFlag(command: Command): Command {
  return command.option('--coordinator <host:port>', 'the coordinator to use (or SEEDSWEEP_COORDINATOR)');
}

/** Where results are kept when nobody says. */
export const usualStateDir = '.seedsweep';

export function stateDirFlag(command: Command): Command {
  return command.option('--state-dir <dir>', 'where sweeps, results and logs are kept', usualStateDir);
}

export function dataDirFlag(command: Command): Command {
  return command.option('--data-dir <dir>', "where datasets lie (or SEEDSWEEP_DATA; default: the user's cache folder)");
}

export function engineFlag(command: Command): Command {
  return command.option(
    '--engine <name>',
    `training engine: ${engineNames.join(', ')} (default: the fastest that works)`,
  );
}

/** Flags of commands that show the dashboard on a terminal. */
export function dashboardFlags(command: Command): Command {
  return command
    .option('--plain', 'lines instead of the dashboard (also when stdout is no terminal)')
    .option('--ascii', 'draw the dashboard with ASCII characters alone');
}

/** Ends a command's help with an example, or several. */
export function withExample(command: Command, ...examples: readonly string[]): void {
  command.addHelpText(
    'after',
    `\n${plural(examples.length, 'Example')}:\n${examples.map((example) => `  $ ${example}`).join('\n')}\n`,
  );
}
