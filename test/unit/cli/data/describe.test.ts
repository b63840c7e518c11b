import { decode } from 'fast-png';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pngOf } from '../../../../cli/data/chart-image.js';
import { classSvg } from '../../../../cli/data/class-chart.js';
import { describeDataset, descriptionJson } from '../../../../cli/data/description.js';
import { descriptionText } from '../../../../cli/data/description-text.js';
import { histogramSvg } from '../../../../cli/data/histogram-chart.js';
import { classesMapSvg, classMapSvg, datasetMapSvg } from '../../../../cli/data/map-chart.js';
import { gridRaster, sampleGridSvg } from '../../../../cli/data/sample-grid.js';
import { looksOf } from '../../../../cli/data/palette.js';
import { writeTogether } from '../../../../cli/data/write-together.js';
import { classNamesOf, datasetFacts } from '../../../../worker/datasets/facts.js';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';

const strokes = drawStrokes({ ...datasetFacts.strokes, trainImages: 200, testImages: 50 });
const named = {
  dataset: 'strokes',
  view: 'plain',
  content: strokes,
  classNames: classNamesOf('strokes'),
  notes: [],
} as const;
const description = describeDataset(named);

describe('a description', () => {
  it('says in text how many pictures each class has, and what the pixels of each view are', () => {
    const text = descriptionText(description);
    expect(text).toContain('strokes: pictures of 28×28×1, 10 classes');
    expect(text).toMatch(/7 │ 7 +│ +20 │ +5 │/);
    const { mean, std } = description.views[0]!.train;
    const row = (name: string) => text.split('\n').find((line) => line.startsWith(`│ ${name} `));
    expect(row('strokes')).toContain(` ${mean.toFixed(4)} │`);
    expect(row('strokes:negative')).toMatch(new RegExp(`${(1 - mean).toFixed(4)} │ +${std.toFixed(4)} `));
  });

  it('shows the share of pixels of training pictures beside that of test pictures', () => {
    const lines = descriptionText(description).split('\n');
    const { train, test } = description.views[0]!;
    const percent = ({ histogram }: typeof train) => {
      const count = histogram.reduce((sum, times) => sum + times, 0);
      const low = histogram.subarray(0, 16).reduce((sum, times) => sum + times, 0);
      return `${((100 * low) / count).toFixed(1)} %`;
    };
    const at = lines.indexOf('strokes');
    expect(lines[at + 1]).toMatch(/training pictures +test pictures$/);
    expect(lines[at + 2]).toMatch(new RegExp(`0.00–0.06 +${percent(train)} █+ +${percent(test)} █+$`));
    expect(Math.max(...lines.slice(at).map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is of one view alone when that is named', () => {
    const negative = describeDataset({ ...named, view: 'negative' });
    expect(negative.dataset).toBe('strokes:negative');
    expect(negative.views).toEqual([description.views[1]]);
  });

  it('is whole in JSON', () => {
    const json = JSON.parse(JSON.stringify(descriptionJson(description))) as Record<string, unknown>;
    expect(json).toMatchObject({
      dataset: 'strokes',
      shape: [28, 28, 1],
      counts: { train: { pictures: 200, perClass: Array.from({ length: 10 }, () => 20) } },
      views: [{ name: 'strokes' }, { name: 'strokes:negative' }],
    });
    const [plain, negative] = json['views'] as { test: { histogram: number[] } }[];
    expect(plain?.test.histogram.reduce((sum, count) => sum + count, 0)).toBe(50 * 784);
    expect(negative?.test.histogram).toEqual(plain?.test.histogram.toReversed());
  });
});

describe('pictures', () => {
  it('show the first pictures of each class, in colour or grey', () => {
    const two = { count: 3, shape: [1, 1, 3], classes: 2, labels: Uint8Array.of(1, 0, 1) } as const;
    const raster = gridRaster({ ...two, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) }, 2, (byte) => 255 - byte);
    const at = (x: number, y: number) => Array.from(raster.data.subarray((y * raster.width + x) * 3).subarray(0, 3));
    expect([raster.width, raster.height]).toEqual([6, 6]);
    expect(at(0, 0)).toEqual([251, 250, 249]);
    expect(at(0, 4)).toEqual([254, 253, 252]);
    expect(at(5, 5)).toEqual([248, 247, 246]);
    const { labels, ...grey } = { ...two, shape: [1, 1, 1] as const };
    expect(gridRaster({ ...grey, labels, pixels: Uint8Array.of(9, 8, 7) }, 2, (byte) => byte).data[0]).toBe(8);
  });

  it('of a view are of that view alone', () => {
    const texts = (view: 'plain' | 'negative') =>
      Array.from(
        sampleGridSvg(description, strokes.train, view).matchAll(/>(original|negative|symmetric)/g),
        (m) => m[1],
      );
    expect(texts('plain')).toEqual(['original', 'negative', 'symmetric']);
    expect(texts('negative')).toEqual(['negative']);
  });

  it('are SVG that becomes PNG, drawn without complaints', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const sources = [
      { name: 'strokes', classNames: named.classNames, pictures: strokes.test },
      { name: 'colours', classNames: ['A', 'B'], pictures: { labels: new Uint8Array(50), shape: [2, 2, 3] as const } },
    ];
    const svgs = [
      Promise.resolve(sampleGridSvg(description, strokes.train, 'plain')),
      classSvg(description),
      histogramSvg(description),
      histogramSvg(inColour),
      classMapSvg(mapOf(1), sources[0]!),
      datasetMapSvg(mapOf(2), sources),
      classesMapSvg(mapOf(2), sources),
    ];
    for (const svg of await Promise.all(svgs)) {
      expect(svg).toMatch(/^<svg/);
      const { width, height, data } = decode(pngOf(svg, 1));
      expect(width * height).toBeGreaterThan(100_000);
      // Something is drawn on the white.
      expect(new Set(data).size).toBeGreaterThan(10);
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it('show histograms of training and test pictures, of each channel', async () => {
    const grey = await histogramSvg(description);
    for (const text of ['200 training pictures', '50 test pictures', 'strokes:negative']) expect(grey).toContain(text);
    for (const text of ['red', 'green', 'blue']) expect(await histogramSvg(inColour)).toContain(`>${text}<`);
  });

  it('say of each class how many pictures it has', async () => {
    const svg = await classSvg(description);
    expect(svg.match(/>20</g)).toHaveLength(10);
    expect(svg.match(/>5</g)?.length).toBeGreaterThanOrEqual(10);
  });

  it('show t-SNE beside UMAP with one legend, and what was done to compare', async () => {
    const names = ['strokes', 'colours', 'more'];
    const shapes = [
      [28, 28, 1],
      [28, 28, 3],
      [28, 28, 1],
    ] as const;
    const sources = names.map((name, index) => ({
      ...{ name, classNames: named.classNames },
      pictures: { labels: strokes.test.labels, shape: shapes[index]! },
    }));
    const svg = await datasetMapSvg(mapOf(3), sources);
    expect(svg).toContain('t-SNE, perplexity 30');
    expect(svg).toContain('UMAP, 15 neighbours');
    for (const name of names) expect(svg.match(new RegExp(`>${name}<`, 'g'))).toHaveLength(1);
    expect(svg).toContain('50 test pictures of each, in grey; near each other');
    const byClass = await classesMapSvg(mapOf(3), sources);
    for (const name of names) expect(byClass.match(new RegExp(`>${name}<`, 'g'))).toHaveLength(1);
  });

  it('tell many kinds of points apart', () => {
    const { colours, marks } = looksOf(26);
    expect(new Set(colours.map((colour, kind) => `${colour} ${marks[kind]}`)).size).toBe(26);
    expect(new Set(looksOf(10).colours).size).toBe(10);
  });
});

const inColour = describeDataset({
  ...{ dataset: 'colours', view: 'plain', classNames: ['A', 'B'], notes: [] },
  content: { train: coloured(), test: coloured() },
});

function coloured() {
  const pixels = Uint8Array.from({ length: 48 }, (_, at) => (at * 53) % 256);
  return { count: 4, shape: [2, 2, 3], classes: 2, pixels, labels: Uint8Array.of(0, 1, 0, 1) } as const;
}

/** Fifty places of each source. */
function mapOf(sources: number) {
  const places = Array.from({ length: 50 * sources }, (_, row) => ({
    ...{ source: Math.floor(row / 50), index: row % 50 },
    at: { tsne: { x: row % 7, y: row % 5 }, umap: { x: row % 11, y: row % 3 } },
  }));
  return { space: [28, 28, 1], perplexity: 30, umapNeighbours: 15, places } as const;
}

describe('writing files together', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seedsweep-pictures-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const files = new Map<string, string | Uint8Array>([
    ['a.svg', '<svg/>'],
    ['b.png', Uint8Array.of(1, 2)],
  ]);

  it('makes the folder and says where they are', async () => {
    const into = join(folder, 'deep', 'er');
    expect(await writeTogether(into, files, new AbortController().signal)).toEqual(
      ['a.svg', 'b.png'].map((name) => join(into, name)),
    );
    expect(await readFile(join(into, 'a.svg'), 'utf8')).toBe('<svg/>');
    expect((await readdir(into)).sort()).toEqual(['a.svg', 'b.png']);
  });

  it('leaves nothing after an abort or a failure', async () => {
    const reason = new Error('interrupted');
    await expect(writeTogether(join(folder, 'new'), files, AbortSignal.abort(reason))).rejects.toBe(reason);
    const impossible = new Map([...files, ['no/such/folder.svg', '']]);
    await expect(writeTogether(folder, impossible, new AbortController().signal)).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });
});
