import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datasetFacts, datasetNames } from '../../../../worker/datasets/facts.js';
import { datasetFilePath, datasetSources } from '../../../../worker/datasets/catalog.js';
import { createDatasetCache } from '../../../../worker/datasets/dataset-cache.js';
import { allDatasetStatuses, datasetStatus } from '../../../../worker/datasets/dataset-status.js';
import { readCifarRows } from '../../../../worker/datasets/cifar.js';
import { parseIdx } from '../../../../worker/datasets/idx.js';
import { loadFiles } from '../../../../worker/datasets/load-files.js';
import { byteMapOf } from '../../../../worker/datasets/view.js';
import { idxFile, tinyCifar, tinyCifarFacts, tinyDataset, writeDataset } from '../support/tiny-dataset.js';

const tinyFacts = { shape: [2, 3, 1], classes: 10 } as const;
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'seedsweep-data-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

test('an idx file gives its dimensions and bytes', () => {
  const { dimensions, bytes } = parseIdx(idxFile([2, 1, 3], [1, 2, 3, 4, 5, 255]));
  expect(dimensions).toEqual([2, 1, 3]);
  expect(Array.from(bytes)).toEqual([1, 2, 3, 4, 5, 255]);
});

test.each([
  ['too few bytes', idxFile([2, 3], [1, 2]), 'announces 6 bytes, and 2 follow'],
  ['too many bytes', idxFile([1], [1, 2]), 'announces 1 bytes, and 2 follow'],
  ['floats', Uint8Array.of(0, 0, 13, 1, 0, 0, 0, 0), 'something else than unsigned bytes'],
  ['a cut header', Uint8Array.of(0, 0, 8, 3, 0, 0), 'cut off'],
  ['something else', Buffer.from('PK and more'), 'not an idx file'],
])('an idx file with %s is refused', (_, file, complaint) => {
  expect(() => parseIdx(file)).toThrow(complaint);
});

test('pictures and labels are read from the four files', async () => {
  const tiny = tinyDataset();
  await writeDataset(dataDir, tiny);
  const { train, test: held } = await loadFiles(dataDir, 'tiny', tiny.source, tinyFacts);
  expect(train).toMatchObject({ count: 3, shape: [2, 3, 1], classes: 10 });
  expect(Array.from(train.pixels.subarray(0, 4))).toEqual([0, 15, 30, 45]);
  expect(train.pixels).toHaveLength(18);
  expect(Array.from(train.labels)).toEqual([7, 0, 9]);
  expect(held).toMatchObject({ count: 2, shape: [2, 3, 1] });
  expect(Array.from(held.labels)).toEqual([1, 2]);
});

test('the rows of all batches are read, planes turned into height, width, channels', async () => {
  const tiny = tinyCifar();
  await writeDataset(dataDir, tiny);
  const { train, test: held } = await loadFiles(dataDir, 'tiny', tiny.source, tinyCifarFacts);
  expect(train).toMatchObject({ count: 4, shape: [1, 2, 3], classes: 10 });
  expect(Array.from(train.labels)).toEqual([6, 9, 0, 1]);
  expect(Array.from(train.pixels.subarray(0, 12))).toEqual([10, 20, 30, 11, 21, 31, 40, 50, 60, 41, 51, 61]);
  expect(Array.from(train.pixels.subarray(18))).toEqual([0, 0, 0, 0, 0, 255]);
  expect(held).toMatchObject({ count: 2, shape: [1, 2, 3] });
  expect(Array.from(held.labels)).toEqual([3, 8]);
  expect(await datasetStatus(dataDir, 'tiny', tiny.source)).toMatchObject({ state: 'present', bytes: 42 });
});

test('CIFAR rows turned into planes again are the file', () => {
  const shape = fc.tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(shape, fc.integer({ min: 0, max: 4 }), fc.infiniteStream(fc.nat(255)), (of, count, bytes) => {
      const [height, width, channels] = of;
      const size = height * width * channels;
      const file = Uint8Array.from({ length: count * (1 + size) }, () => bytes.next().value as number);
      const pixels = new Uint8Array(count * size);
      const labels = new Uint8Array(count);
      readCifarRows(file, of, pixels, labels);
      const again = Array.from({ length: count }, (_, row) => [
        labels[row],
        ...Array.from({ length: channels }, (_, channel) =>
          pixels.subarray(row * size, (row + 1) * size).filter((_, at) => at % channels === channel),
        ).flatMap((plane) => Array.from(plane)),
      ]);
      expect(again.flat()).toEqual(Array.from(file));
    }),
  );
});

test('a CIFAR file of another length than its rows is refused', () => {
  expect(() => readCifarRows(new Uint8Array(13), [1, 2, 3], new Uint8Array(12), new Uint8Array(2))).toThrow(
    'it has 13 bytes and not 2 rows of 7',
  );
});

test('a file that ends too early is called cut off', async () => {
  const tiny = tinyCifar();
  await writeDataset(dataDir, tiny);
  const path = datasetFilePath(dataDir, 'tiny', tiny.source.files.test[0]!);
  await writeFile(path, 'short');
  await expect(loadFiles(dataDir, 'tiny', tiny.source, tinyCifarFacts)).rejects.toMatchObject({
    code: 'DATASET_CORRUPT',
    message: `${path} is cut off: it has 5 of 14 bytes.`,
    remedy: expect.stringContaining('seedsweep data fetch tiny') as string,
  });
});

test('a missing file is named, with the command that gets it and the flag that says where it lies', async () => {
  const tiny = tinyDataset();
  await writeDataset(dataDir, tiny);
  const path = datasetFilePath(dataDir, 'tiny', tiny.source.files.testLabels);
  await rm(path);
  const error: unknown = await loadFiles(dataDir, 'tiny', tiny.source, tinyFacts).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'DATASET_MISSING', message: expect.stringContaining(path) as string });
  expect(error).toMatchObject({ remedy: expect.stringMatching(/seedsweep data fetch tiny.*--data-dir DIR/) as string });
  expect(await datasetStatus(dataDir, 'tiny', tiny.source)).toMatchObject({ state: 'missing' });
});

test('a file with another checksum is refused although it could be read', async () => {
  const tiny = tinyDataset();
  await writeDataset(dataDir, tiny);
  const other = tinyDataset([1, 2, 3]);
  const path = datasetFilePath(dataDir, 'tiny', tiny.source.files.trainLabels);
  await writeFile(path, other.contents.get(tiny.source.files.trainLabels.name) ?? '');
  await expect(loadFiles(dataDir, 'tiny', tiny.source, tinyFacts)).rejects.toMatchObject({
    code: 'DATASET_CORRUPT',
    message: expect.stringContaining(path) as string,
  });
  const status = await datasetStatus(dataDir, 'tiny', tiny.source);
  expect(status.state).toBe('corrupt');
  expect(status.files.map(({ state }) => state)).toEqual(['present', 'corrupt', 'present', 'present']);
});

test.each([
  ['as many labels as pictures', [7, 0]],
  ['no label above the classes', [7, 0, 10]],
])('files must have %s', async (_, labels) => {
  const tiny = tinyDataset(labels);
  await writeDataset(dataDir, tiny);
  await expect(loadFiles(dataDir, 'tiny', tiny.source, tinyFacts)).rejects.toMatchObject({ code: 'DATASET_CORRUPT' });
});

test('the status counts the bytes on disk', async () => {
  const tiny = tinyDataset();
  await writeDataset(dataDir, tiny);
  const bytes = [...tiny.contents.values()].reduce((sum, { length }) => sum + length, 0);
  expect(await datasetStatus(dataDir, 'tiny', tiny.source)).toMatchObject({ state: 'present', bytes });
});

test('every dataset has a source and a status', async () => {
  const statuses = await allDatasetStatuses(dataDir);
  expect(statuses.map(({ name }) => name)).toEqual(datasetNames);
  expect(statuses.map(({ state }) => state)).toEqual(
    datasetNames.map((name) => (datasetSources[name].kind === 'drawn' ? 'built-in' : 'missing')),
  );
});

test('a cache draws a dataset once and gives the same pictures to all', async () => {
  const cache = createDatasetCache();
  const [one, two] = await Promise.all([cache.load(dataDir, 'strokes'), cache.load(dataDir, 'strokes')]);
  expect(two).toBe(one);
  expect(one.train.count).toBe(datasetFacts.strokes.trainImages);
});

test('a cache forgets a failure', async () => {
  const cache = createDatasetCache();
  await expect(cache.load(dataDir, 'mnist')).rejects.toMatchObject({ code: 'DATASET_MISSING' });
  await expect(cache.load(dataDir, 'mnist')).rejects.toMatchObject({ code: 'DATASET_MISSING' });
});

test('plain leaves bytes as they are, negative turns byte / 255 into 1 − byte / 255', () => {
  expect(byteMapOf('plain')).toBe('same');
  const negative = byteMapOf('negative');
  expect(negative).toHaveLength(256);
  for (const byte of [0, 51, 128, 255]) expect(Number(negative[byte]) / 255).toBeCloseTo(1 - byte / 255, 12);
});
