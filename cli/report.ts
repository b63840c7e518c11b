import type { Command } from 'commander';
import { resolve, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import type { ReportData } from '../report/report-data.js';
import { abortOnSignal } from './abort-on-signal.js';
import { chooseSweep } from './choose-sweep.js';
import type { CommonFlags, Context } from './context.js';
import { writeTogether } from './data/write-together.js';
import { natsFlag, stateDirFlag, withExample } from './flags.js';
import { refuseToReplace, writeNewFile } from './init/write-new-file.js';
import { slowNotes } from './output/slow-notes.js';
import { sweepReport } from './report/sweep-report.js';
import { readResults } from './results.js';
import { VERSION } from './version.js';

const WIDTH_MM = 85;
const [LEAST_MM, MOST_MM] = [30, 400];

interface ReportFlags extends CommonFlags {
  readonly out?: string;
  readonly png?: string;
  readonly svg?: string;
  readonly width: number;
  readonly force?: boolean;
}

type Progress = () => void;

/** `seedsweep report [SWEEP…]`: verdicts, figures, failures and the sweep file in one HTML file. */
export function addReport(program: Command, context: Context): void {
  const command = program
    .command('report [sweeps...]')
    .description(
      'Write a report of sweeps (default: the latest), running or done: verdicts in words, leaderboard, figures, failures, ' +
        'sweep file. One HTML file that needs no network. Needs no running coordinator.',
    )
    .option('-o, --out <file>', 'the file to write (default: the sweep’s id and .html)')
    .option('--png <dir>', 'write each figure for paper into this folder, too, as PNG with 300 dpi')
    .option('--svg <dir>', 'the same as SVG')
    .option('--width <mm>', 'width of these figures, such as 85mm', parseWidth, WIDTH_MM)
    .option('--force', 'replace files that are there')
    .option('--json', 'print what was written as JSON');
  stateDirFlag(natsFlag(command)).action(async (named: readonly string[], flags: ReportFlags) => {
    using stop = abortOnSignal('Interrupted; no report was written.');
    const data = await readData(named, flags, context);
    const file = resolve(flags.out ?? defaultName(data));
    await refuseToReplace(file, flags.force ?? false);
    const progress = progressNotes(context);
    const { reportHtml } = await import('../report/page/report-html.js');
    const page = await reportHtml(data, progress);
    const pictures = await drawPictures(data, flags, progress, stop.signal);
    for (const [folder, files] of pictures) {
      for (const name of files.keys()) await refuseToReplace(join(folder, name), flags.force ?? false);
    }
    const written = [];
    for (const [folder, files] of pictures) written.push(...(await writeTogether(folder, files, stop.signal)));
    await writeNewFile(file, page, flags.force ?? false);
    const sweeps = data.sweeps.map(({ observation }) => observation.sweep.id);
    if (flags.json) context.out(JSON.stringify({ sweeps, report: file, figures: written }, null, 2));
    else context.out([`Written: ${file}`, ...written.map((path) => `         ${path}`)].join('\n'));
  });
  withExample(
    command,
    'seedsweep report',
    'seedsweep report quickstart -o report.html',
    'seedsweep report quickstart --svg figures --width 85mm',
  );
}

async function readData(named: readonly string[], flags: CommonFlags, context: Context): Promise<ReportData> {
  const all = (await readResults(flags, context)).all();
  const chosen = named.length === 0 ? [chooseSweep(all, undefined)] : named.map((name) => chooseSweep(all, name));
  const createdMs = systemClock.now();
  return { sweeps: [...new Set(chosen)].map((sweep) => sweepReport(sweep, createdMs)), version: VERSION, createdMs };
}

function defaultName({ sweeps }: ReportData): string {
  return sweeps.length === 1 ? `${sweeps[0]!.observation.sweep.id}.html` : 'report.html';
}

/** Each folder's files, by name. */
async function drawPictures(
  data: ReportData,
  { png, svg, width }: ReportFlags,
  progress: Progress,
  signal: AbortSignal,
): Promise<Map<string, Map<string, string | Uint8Array>>> {
  const folders = new Map<string, Map<string, string | Uint8Array>>();
  if (png === undefined && svg === undefined) return folders;
  const { figureFiles, paperPng } = await import('../report/drawing/figure-files.js');
  const put = (folder: string, name: string, content: string | Uint8Array) => {
    const path = resolve(folder);
    folders.set(path, (folders.get(path) ?? new Map<string, string | Uint8Array>()).set(name, content));
  };
  for await (const figure of figureFiles(data, width)) {
    if (svg !== undefined) put(svg, `${figure.name}.svg`, figure.svg);
    if (png !== undefined) put(png, `${figure.name}.png`, paperPng(figure.svg, width));
    progress();
    // Drawing takes its time; Ctrl-C is heard between pictures.
    await setImmediate();
    signal.throwIfAborted();
  }
  return folders;
}

function progressNotes(context: Context): Progress {
  let drawn = 0;
  const say = slowNotes((line) => context.note(line));
  return () => {
    drawn++;
    say(() => `Figures drawn: ${drawn}`);
  };
}

function parseWidth(text: string): number {
  const width = Number(/^([\d.]+) ?(?:mm)?$/.exec(text.trim())?.[1] ?? NaN);
  if (width >= LEAST_MM && width <= MOST_MM) return width;
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is no width between ${LEAST_MM}mm and ${MOST_MM}mm.`, {
    remedy: 'Give millimetres: 85mm for a column, 180mm for a page.',
  });
}
