import { Option, type Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import { untilAborted } from '../common/until-aborted.js';
import { exportFormats, formatNames, type FormatName } from '../export/formats.js';
import { tableNames, type TableName } from '../export/tables/table.js';
import { abortOnSignal } from './abort-on-signal.js';
import type { CommonFlags, Context } from './context.js';
import { exportTo } from './export/export-to.js';
import { PointTimes } from './export/point-times.js';
import { ExportProgress } from './export/progress.js';
import { sweepDataOf } from './export/sweep-data-of.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { readSweepResults, type HearEvent } from './results.js';

export interface ExportFlags extends CommonFlags {
  readonly format?: FormatName;
  readonly out?: string;
  readonly table?: TableName;
  readonly experiment?: string;
  readonly force?: boolean;
}

/** Events between two looks at the clock. */
const GLANCE = 1_000;

/** `seedsweep export [SWEEP]`: results for other programs. */
export function addExport(program: Command, context: Context): void {
  const command = program
    .command('export [sweep]')
    .description(
      'Write every point and trial of a sweep (default: the latest) for other programs. Needs no running coordinator.',
    )
    .addOption(new Option('--format <name>', 'one of the formats below').choices(formatNames))
    .option('-o, --out <path>', 'a folder that is not there yet; a file with --table; a URL for mlflow')
    .addOption(new Option('--table <name>', 'one table alone; without -o it is printed').choices(tableNames))
    .option('--experiment <name>', "mlflow: the experiment (default: the sweep's id)")
    .option('--force', 'replace files that are there');
  stateDirFlag(natsFlag(command)).action((named: string | undefined, flags: ExportFlags) =>
    exportSweep(named, flags, context),
  );
  const about = formatNames.map((name) => `  ${name.padEnd(12)} ${exportFormats[name].about}`);
  command.addHelpText('after', `\nFormats:\n${about.join('\n')}`);
  withExample(
    command,
    'seedsweep export quickstart --format csv -o quickstart-data',
    'seedsweep export --format json --table points | head',
    'seedsweep export --format mlflow -o http://127.0.0.1:5000',
  );
}

async function exportSweep(named: string | undefined, flags: ExportFlags, context: Context): Promise<void> {
  if (flags.format === undefined) {
    throw new SeedsweepError('INVALID_INPUT', 'It was not said in which format.', {
      remedy: `Say --format ${formatNames.join(', --format ')}.`,
    });
  }
  const format = await exportFormats[flags.format].load();
  const terminal = process.stderr.isTTY ? process.stderr : undefined;
  using progress = new ExportProgress((line) => context.note(line), terminal);
  using stop = abortOnSignal('Interrupted; what was written so far is removed.');
  const read = async () => {
    let times: PointTimes | undefined;
    let events = 0;
    const hear: HearEvent = (event, projection) => {
      if ('wantsTimes' in format && format.wantsTimes) (times ??= new PointTimes(projection)).note(event);
      if (++events % GLANCE === 0) progress.reading(events);
    };
    const sweep = await untilAborted(readSweepResults(named, flags, context, hear), stop.signal);
    stop.signal.throwIfAborted();
    return sweepDataOf(sweep!, systemClock.now(), times);
  };
  await exportTo(format, read, flags, context, {
    onProgress: (...step) => progress.update(...step),
    signal: stop.signal,
  });
}
