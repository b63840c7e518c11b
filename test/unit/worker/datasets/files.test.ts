import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datasetFacts, datasetNames } from '../../../../proto/datasets.js';
import { datasetFilePath, datasetSources } from '../../../../worker/datasets/catalog.js';
import { createDatasetCache } from '../../../../worker/datasets/dataset-cache.js';
import { allDatasetStatuses, datasetStatus } from '../../../../worker/datasets/dataset-status.js';
import { parseIdx } from '../../../../worker/datasets/idx.js';
import { loadFiles } from '../../../../worker/datasets/load-files.js';
import { byteMapOf } from '../../../../worker/datasets/view.js';
import { idxFile, tinyDataset, writeDataset } from '../support/tiny-dataset.js';

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
  const { train, test: held } = await loadFiles(dataDir, 'tiny', tiny.source, 10);
  expect(train).toMatchObject({ count: 3, shape: [2, 3, 1], classes: 10 });
  expect(Array.from(train.pixels.subarray(0, 4))).toEqual([0, 15, 30, 45]);
  expect(train.pixels).toHaveLength(18);
  expect(Array.from(train.labels)).toEqual([7, 0, 9]);
  expect(held).toMatchObject({ count: 2, shape: [2, 3, 1] });
  expect(Array.from(held.labels)).toEqual([1, 2]);
});

test('a missing file is named, with the command that gets it and the flag that says where it lies', async () => {
  const tiny = tinyDataset();
  await writeDataset(dataDir, tiny);
  const path = datasetFilePath(dataDir, 'tiny', tiny.source.files.testLabels);
  await rm(path);
  const error: unknown = await loadFiles(dataDir, 'tiny', tiny.source, 10).catch((thrown: unknown) => thrown);
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
  await expect(loadFiles(dataDir, 'tiny', tiny.source, 10)).rejects.toMatchObject({
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
  await expect(loadFiles(dataDir, 'tiny', tiny.source, 10)).rejects.toMatchObject({ code: 'DATASET_CORRUPT' });
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
