import { setImmediate } from 'node:timers/promises';
import { mapPictures, type PictureMap } from '../../worker/datasets/picture-map.js';
import { pngOf } from './chart-image.js';
import { classSvg } from './class-chart.js';
import type { NamedDataset } from './described-dataset.js';
import type { Description } from './description.js';
import { histogramSvg } from './histogram-chart.js';
import { classesMapSvg, classMapSvg, datasetMapSvg, type MapSource } from './map-chart.js';
import type { Progress } from './progress.js';
import { sampleGridSvg } from './sample-grid.js';

/** Chooses the pictures on the maps. */
export const MAP_SEED = 1;

/** File names and contents, and the maps among them. */
export interface Drawn {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly map: PictureMap;
}

export interface DrawRequest {
  /** Test pictures on the maps. */
  readonly samples: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What is drawn of a dataset: samples, classes, histograms and maps, PNG and SVG. */
export async function drawDataset(named: NamedDataset, description: Description, request: DrawRequest): Promise<Drawn> {
  const { classNames, content, view } = named;
  const { dataset } = description;
  const map = await mapOf([named], request);
  const source = { name: dataset, classNames, pictures: content.test };
  const files = await drawn(fileName(dataset), request, {
    samples: { pngAlone: true, svg: () => sampleGridSvg(description, content.train, view) },
    classes: { svg: () => classSvg(description) },
    histogram: { svg: () => histogramSvg(description) },
    map: { svg: () => classMapSvg(map, source) },
  });
  return { files, map };
}

/** What is drawn of several datasets: maps that they share, by dataset and by class, PNG and SVG. */
export async function drawComparison(
  compared: readonly NamedDataset[],
  names: readonly string[],
  request: DrawRequest,
): Promise<Drawn> {
  const map = await mapOf(compared, request);
  const sources: MapSource[] = compared.map(({ classNames, content }, index) => ({
    ...{ name: names[index]!, classNames, pictures: content.test },
  }));
  const files = await drawn(names.map(fileName).join('+'), request, {
    map: { svg: () => datasetMapSvg(map, sources) },
    'map-classes': { svg: () => classesMapSvg(map, sources) },
  });
  return { files, map };
}

function mapOf(sources: readonly NamedDataset[], { samples, progress, signal }: DrawRequest): Promise<PictureMap> {
  return mapPictures({
    sources: sources.map(({ content, view }) => ({ pictures: content.test, view })),
    ...{ sampleSize: samples, seed: MAP_SEED, signal },
    onProgress: (stage, share) => progress.stage(stage, share),
  });
}

/** A name or a path as part of a file's name on every system; files whose names begin with a dot would not be seen. */
function fileName(dataset: string): string {
  return dataset.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
}

interface Picture {
  readonly svg: () => string | Promise<string>;
  /** An SVG would only wrap its pixels. */
  readonly pngAlone?: true;
}

async function drawn(name: string, { progress, signal }: DrawRequest, pictures: Readonly<Record<string, Picture>>) {
  const files = new Map<string, string | Uint8Array>();
  for (const [kind, { svg, pngAlone }] of Object.entries(pictures)) {
    progress.begins(`Drawing ${name}-${kind}`);
    const content = await svg();
    if (!pngAlone) files.set(`${name}-${kind}.svg`, content);
    // Drawing takes its time; Ctrl-C is heard between pictures.
    await setImmediate();
    signal.throwIfAborted();
    files.set(`${name}-${kind}.png`, pngOf(content));
  }
  return files;
}
