import type { Command } from 'commander';
import { chooseSweep } from './choose-sweep.js';
import type { CommonFlags, Context } from './context.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { configurationJson, configurationText, configurationYaml } from './output/configuration.js';
import { readResults } from './results.js';

interface ShowFlags extends CommonFlags {
  readonly yaml?: boolean;
  readonly source?: boolean;
}

/** `seedsweep show [SWEEP]`: what a stored sweep is. */
export function addShow(program: Command, context: Context): void {
  const command = program
    .command('show [sweep]')
    .description(
      'Show what a stored sweep is (default: the latest): its complete configuration, what overrode the file, versions ' +
        'and engines. Needs no running coordinator.',
    )
    .option('--yaml', 'as a sweep file that runs as the same sweep')
    .option('--source', 'the sweep file as it was written')
    .option('--json', 'print everything as JSON');
  stateDirFlag(natsFlag(command)).action(async (id: string | undefined, flags: ShowFlags) => {
    const sweep = chooseSweep((await readResults(flags, context)).all(), id);
    if (flags.json) return context.out(JSON.stringify(configurationJson(sweep), null, 2));
    if (flags.yaml) return context.out(configurationYaml(sweep));
    if (!flags.source) return context.out(configurationText(sweep));
    if (sweep.source) return context.out(sweep.source.text.trimEnd());
    context.note(`${sweep.id} was stored without its file; --yaml writes one.`);
    context.exit(1);
  });
  withExample(command, 'seedsweep show quickstart', 'seedsweep show quickstart --yaml > again.yaml');
}
