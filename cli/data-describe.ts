import type { Command } from 'commander';
import { resolve } from 'node:path';
import { SeedsweepError } from '../common/errors.js';
import type { PictureMap } from '../worker/datasets/picture-map.js';
import { abortOnSignal } from './abort-on-signal.js';
import { dataDir, parseCount, type Context } from './context.js';
import { comparisonText, distinctNames } from './data/comparison.js';
import { datasetNamed, type NamedDataset } from './data/described-dataset.js';
import { describeDataset, descriptionJson, type Description } from './data/description.js';
import { descriptionText } from './data/description-text.js';
import type { Drawn, DrawRequest } from './data/draw-dataset.js';
import { type Progress, progressOf } from './data/progress.js';
import { writeTogether } from './data/write-together.js';
import { dataDirFlag, withExample } from './flags.js';

/** Test pictures on the maps: some seconds' work. */
const SAMPLES = 2_000;
const LEAST_SAMPLES = 20;

interface DescribeFlags {
  readonly compare?: readonly string[];
  readonly out?: string;
  readonly samples: number;
  readonly json?: boolean;
  readonly dataDir?: string;
}

/** `seedsweep data describe NAME|PATH`: counts, statistics and pictures of a dataset and its views, or of several. */
export function addDataDescribe(data: Command, context: Context): void {
  const describe = data
    .command('describe [name]')
    .description(
      'Count the classes of a dataset, of its negative (NAME:negative) or of your own files, measure its pixels, and draw pictures of it.',
    )
    .option(
      '--compare <names...>',
      'beside these: their figures in one table, their test pictures on the same maps, in grey and padded where shapes differ',
    )
    .option(
      '--out <dir>',
      'draw into this folder (PNG and SVG): samples, classes, histograms, and t-SNE and UMAP maps of the test pictures',
    )
    .option(
      '--samples <n>',
      'test pictures on the maps, of all datasets together; time grows with the square',
      parseSamples,
      SAMPLES,
    )
    .option('--json', 'print the statistics, and which files were written, as JSON');
  dataDirFlag(describe).action(async (name: string | undefined, flags: DescribeFlags) => {
    using stop = abortOnSignal('Interrupted; no pictures were written.');
    const run: Run = { flags, context, signal: stop.signal, progress: progressOf(context) };
    if (flags.compare) await compareThem(namesOf(name, flags.compare), run);
    else if (name !== undefined) await describeOne(name, run);
    else
      throw new SeedsweepError('INVALID_INPUT', 'No dataset is named.', { remedy: 'For example: data describe mnist' });
  });
  withExample(
    describe,
    'seedsweep data describe mnist',
    'seedsweep data describe mnist:negative --out pictures',
    'seedsweep data describe ./digits.npz',
    'seedsweep data describe cifar10 --out cifar10-pictures --samples 1000',
    'seedsweep data describe --compare mnist fashion-mnist cifar10 --out pictures',
  );
}

interface Run {
  readonly flags: DescribeFlags;
  readonly context: Context;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

async function describeOne(name: string, run: Run): Promise<void> {
  const { flags, context } = run;
  const named = await read(name, run);
  const description = describeDataset(named);
  if (!flags.json) context.out(descriptionText(description));
  const written = await draw(run, async (request) => {
    const { drawDataset } = await import('./data/draw-dataset.js');
    return drawDataset(named, description, request);
  });
  say(run, written, () => ({ ...descriptionJson(description), ...written }));
}

async function compareThem(names: readonly string[], run: Run): Promise<void> {
  const { flags, context } = run;
  const datasets: NamedDataset[] = [];
  for (const name of names) datasets.push(await read(name, run));
  const distinct = distinctNames(datasets, names);
  const descriptions = datasets.map((named, index): Description => {
    // Of a plain dataset its first view alone.
    const { views, ...description } = describeDataset(named);
    return { ...description, dataset: distinct[index]!, views: views.slice(0, 1) };
  });
  if (!flags.json) context.out(comparisonText(descriptions));
  const written = await draw(run, async (request) => {
    const { drawComparison } = await import('./data/draw-dataset.js');
    return drawComparison(datasets, distinct, request);
  });
  say(run, written, () => ({ datasets: descriptions.map(descriptionJson), ...written }));
  if (flags.out === undefined) context.note('Give --out DIR to see their test pictures on the same maps.');
}

/** The name and those it is compared with, each once. Throws INVALID_INPUT when that is one alone. */
function namesOf(name: string | undefined, compare: readonly string[]): string[] {
  const names = [...new Set(name === undefined ? compare : [name, ...compare])];
  if (names.length > 1) return names;
  throw new SeedsweepError('INVALID_INPUT', `${names[0]} alone is compared with nothing.`, {
    remedy: 'Name two datasets or more, for example: data describe --compare mnist fashion-mnist',
  });
}

async function read(name: string, { flags, context, progress, signal }: Run): Promise<NamedDataset> {
  progress.begins(`Reading ${name}`);
  const named = await datasetNamed(name, dataDir(flags, context));
  signal.throwIfAborted();
  for (const note of named.notes) context.note(note);
  return named;
}

interface Written {
  readonly map?: object;
  readonly files: readonly string[];
}

/** Draws and writes what was asked for. The libraries take a while to load, and are loaded for pictures alone. */
async function draw(
  { flags, signal, progress }: Run,
  pictures: (request: DrawRequest) => Promise<Drawn>,
): Promise<Written> {
  if (flags.out === undefined) return { files: [] };
  const { map, files } = await pictures({ samples: flags.samples, progress, signal });
  return { map: mapJson(map), files: await writeTogether(resolve(flags.out), files, signal) };
}

function mapJson({ space, perplexity, umapNeighbours, places }: PictureMap): object {
  return { pictures: places.length, comparedAs: space, tsne: { perplexity }, umap: { neighbours: umapNeighbours } };
}

function say({ flags, context }: Run, { files }: Written, json: () => object): void {
  if (flags.json) context.out(JSON.stringify(json(), null, 2));
  else if (files.length > 0) context.out(`\nWritten:\n${files.map((file) => `  ${file}`).join('\n')}`);
}

function parseSamples(text: string): number {
  const samples = parseCount(text);
  if (samples >= LEAST_SAMPLES) return samples;
  throw new SeedsweepError('INVALID_INPUT', `A map of ${samples} pictures shows nothing.`, {
    remedy: `Give --samples ${LEAST_SAMPLES} or more.`,
  });
}
