import { decode } from 'fast-png';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { histogramSvg, mapSvg, pngOf } from '../../../../cli/data/charts.js';
import { describeDataset, descriptionJson } from '../../../../cli/data/description.js';
import { descriptionText } from '../../../../cli/data/description-text.js';
import { gridRaster, sampleGridSvg } from '../../../../cli/data/sample-grid.js';
import { writeTogether } from '../../../../cli/data/write-together.js';
import { classNamesOf, datasetFacts } from '../../../../worker/datasets/facts.js';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';

const strokes = drawStrokes({ ...datasetFacts.strokes, trainImages: 200, testImages: 50 });
const description = describeDataset('strokes', strokes, classNamesOf('strokes'));

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

  it('is whole in JSON', () => {
    const json = JSON.parse(JSON.stringify(descriptionJson(description, ['a.png']))) as Record<string, unknown>;
    expect(json).toMatchObject({
      dataset: 'strokes',
      shape: [28, 28, 1],
      counts: { train: { pictures: 200, perClass: Array.from({ length: 10 }, () => 20) } },
      views: [{ name: 'strokes' }, { name: 'strokes:negative' }],
      files: ['a.png'],
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

  it('are SVG that becomes PNG', async () => {
    const map = { places: Array.from({ length: 50 }, (_, index) => ({ index, x: index % 7, y: index % 5 })) };
    const svgs = [
      sampleGridSvg(description, strokes.train),
      await histogramSvg(description),
      await mapSvg(description, strokes.test, map),
    ];
    for (const svg of svgs) {
      expect(svg).toMatch(/^<svg/);
      const { width, height, data } = decode(pngOf(svg, 1));
      expect(width * height).toBeGreaterThan(100_000);
      // Something is drawn on the white.
      expect(new Set(data).size).toBeGreaterThan(10);
    }
  });
});

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
