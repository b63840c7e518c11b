import type { Command } from 'commander';
import { setImmediate } from 'node:timers/promises';
import { resolve } from 'node:path';
import { SeedsweepError } from '../common/errors.js';
import type { Dataset } from '../worker/datasets/dataset.js';
import { abortOnSignal } from './abort-on-signal.js';
import { dataDir, parseCount, type Context } from './context.js';
import { datasetNamed } from './data/described-dataset.js';
import { describeDataset, descriptionJson, type Description } from './data/description.js';
import { descriptionText } from './data/description-text.js';
import { writeTogether } from './data/write-together.js';
import { dataDirFlag, withExample } from './flags.js';

/** Test pictures on the map: some seconds' work. */
const SAMPLES = 2_000;
const LEAST_SAMPLES = 20;
const MAP_SEED = 1;
/** A line of progress at most this often. */
const PROGRESS_MS = 2_000;

interface DescribeFlags {
  readonly out?: string;
  readonly samples: number;
  readonly json?: boolean;
  readonly dataDir?: string;
}

/** `seedsweep data describe NAME|PATH`: counts, statistics and pictures of a dataset and its views. */
export function addDataDescribe(data: Command, context: Context): void {
  const describe = data
    .command('describe <name>')
    .description(
      'Count the classes of a dataset, or of your own files, measure its pixels and those of its negative, and draw pictures of it.',
    )
    .option('--out <dir>', 'draw samples, histogram and a map of the test pictures (PNG and SVG) into this folder')
    .option('--samples <n>', 'test pictures on the map; time grows with the square', parseSamples, SAMPLES)
    .option('--json', 'print the statistics as JSON');
  dataDirFlag(describe).action(async (text: string, flags: DescribeFlags) => {
    using stop = abortOnSignal('Interrupted; no pictures were written.');
    const { name, content, classNames, notes } = await datasetNamed(text, dataDir(flags, context));
    for (const note of notes) context.note(note);
    const description = describeDataset(name, content, classNames);
    if (!flags.json) context.out(descriptionText(description));
    let files: string[] = [];
    if (flags.out !== undefined) {
      const pictures = await drawPictures(description, content, flags.samples, context, stop.signal);
      files = await writeTogether(resolve(flags.out), pictures, stop.signal);
    }
    if (flags.json) context.out(JSON.stringify(descriptionJson(description, files), null, 2));
    else if (files.length > 0) context.out(`\nWritten:\n${files.map((file) => `  ${file}`).join('\n')}`);
  });
  withExample(
    describe,
    'seedsweep data describe mnist',
    'seedsweep data describe ./digits.npz',
    'seedsweep data describe cifar10 --out cifar10-pictures --samples 1000',
  );
}

function parseSamples(text: string): number {
  const samples = parseCount(text);
  if (samples >= LEAST_SAMPLES) return samples;
  throw new SeedsweepError('INVALID_INPUT', `A map of ${samples} pictures shows nothing.`, {
    remedy: `Give --samples ${LEAST_SAMPLES} or more.`,
  });
}

/** Each picture's file name and content. */
async function drawPictures(
  description: Description,
  { train, test }: Dataset,
  sampleSize: number,
  context: Context,
  signal: AbortSignal,
): Promise<Map<string, string | Uint8Array>> {
  // These libraries take a while to load, and most commands need none of them.
  const [{ histogramSvg, mapSvg, pngOf }, { sampleGridSvg }, { mapPictures }] = await Promise.all([
    import('./data/charts.js'),
    import('./data/sample-grid.js'),
    import('../worker/datasets/picture-map.js'),
  ]);
  let notedMs = performance.now();
  const map = await mapPictures({
    ...{ pictures: test, sampleSize, seed: MAP_SEED, signal },
    onProgress(share) {
      if (performance.now() - notedMs < PROGRESS_MS) return;
      notedMs = performance.now();
      context.note(`Map of the test pictures: ${Math.floor(100 * share)} %`);
    },
  });
  const { dataset } = description;
  const histogram = await histogramSvg(description);
  const scatter = await mapSvg(description, test, map);
  const files = new Map<string, string | Uint8Array>();
  const draw = async (name: string, svg: string, alone = false) => {
    if (!alone) files.set(`${dataset}-${name}.svg`, svg);
    // Drawing takes its time; Ctrl-C is heard between pictures.
    await setImmediate();
    signal.throwIfAborted();
    files.set(`${dataset}-${name}.png`, pngOf(svg, alone ? 1 : 2));
  };
  await draw('samples', sampleGridSvg(description, train), true);
  await draw('histogram', histogram);
  await draw('map', scatter);
  return files;
}
