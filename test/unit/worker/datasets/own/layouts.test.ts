import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createOwnDatasets } from '../../../../../worker/datasets/own/load-own.js';
import type { StatedOwnDataset } from '../../../../../worker/datasets/own/own-dataset.js';
import { bytesFile, npzFile, tinyArrays } from '../../support/npy.js';
import { described, read } from '../../support/own-dataset.js';
import { ownFiles } from '../../support/own-files.js';
import { idxFile } from '../../support/tiny-dataset.js';

async function datasetOf(
  contents: Readonly<Record<string, string | Uint8Array>>,
  stated: Omit<StatedOwnDataset, 'name'>,
) {
  await using files = await ownFiles(contents);
  return await read(files.folder, stated);
}

/** Two pictures for each part, whose numbers count from 0. */
function counted(...shape: readonly number[]) {
  const size = shape.reduce((product, length) => product * length, 1);
  const [x, y] = [
    bytesFile(
      [2, ...shape],
      Array.from({ length: 2 * size }, (_, at) => at),
    ),
    bytesFile([2], [0, 1]),
  ];
  return { 'd.npz': npzFile({ x_train: x, y_train: y, x_test: x, y_test: y }) };
}

test('channels may come first, as PyTorch has them', async () => {
  const { train, test: held } = await datasetOf(counted(3, 5, 6), { files: 'd.npz' });
  expect(train.shape).toEqual([5, 6, 3]);
  const expected = (picture: number) =>
    Array.from({ length: 30 }, (_, at) => [0, 30, 60].map((plane) => (90 * picture + plane + at) % 256)).flat();
  expect([...train.pixels]).toEqual([...expected(0), ...expected(1)]);
  expect(held.pixels).toEqual(train.pixels);
  expect((await datasetOf(counted(5, 6, 3), { files: 'd.npz' })).train.pixels.slice(0, 4)).toEqual(
    Uint8Array.of(0, 1, 2, 3),
  );
});

test('a stated shape says which of the two it is', async () => {
  const first = await datasetOf(counted(6, 3, 4), { files: 'd.npz', shape: [3, 4, 6] });
  expect([first.train.shape, [...first.train.pixels.slice(0, 3)]]).toEqual([
    [3, 4, 6],
    [0, 12, 24],
  ]);
  const last = await datasetOf(counted(3, 4, 6), { files: 'd.npz', shape: [3, 4, 6] });
  expect([...last.train.pixels.slice(0, 3)]).toEqual([0, 1, 2]);
});

test.each([
  ['train_images', 'train_labels', 'test_images', 'test_labels'],
  ['X_train', 'Y_train', 'X_test', 'Y_test'],
])('arrays of an .npz file may be called %s, %s, %s and %s', async (...names) => {
  const { x_train, y_train, x_test, y_test } = tinyArrays() as Readonly<Record<string, Uint8Array>>;
  const arrays = Object.fromEntries([x_train, y_train, x_test, y_test].map((array, index) => [names[index]!, array!]));
  const { train, test: held } = await datasetOf({ 'd.npz': npzFile(arrays) }, { files: 'd.npz' });
  expect([train.count, held.count]).toEqual([6, 3]);
});

test('pictures and labels that are named one by one may be IDX, packed or not', async () => {
  const contents = {
    'a/pixels': idxFile([2, 1, 2], [1, 2, 3, 4]),
    'a/classes.gz': gzipSync(idxFile([2], [0, 1])),
    'b/x.npy.gz': gzipSync(bytesFile([1, 1, 2], [5, 6])),
    'b/y': idxFile([1], [1]),
  };
  const files = { images: 'a/pixels', labels: 'a/classes.gz', testImages: 'b/x.npy.gz', testLabels: 'b/y' };
  const { train, test: held } = await datasetOf(contents, { files });
  expect([...train.pixels, ...held.pixels, ...train.labels, ...held.labels]).toEqual([1, 2, 3, 4, 5, 6, 0, 1, 1]);
  await expect(datasetOf({ ...contents, 'b/y': 'text' }, { files })).rejects.toThrow(/b\/y .*it is not an idx file/);
});

test('what is sorted by class is tested on all of its classes', async () => {
  /** 14 of class 0, then 7 of class 1; each picture is its number. */
  const x = bytesFile(
    [21, 1, 1],
    Array.from({ length: 21 }, (_, at) => at),
  );
  const y = bytesFile(
    [21],
    Array.from({ length: 21 }, (_, at) => Number(at >= 14)),
  );
  const { train, test: held } = await datasetOf({ 'd.npz': npzFile({ x, y }) }, { files: 'd.npz' });
  expect([...held.pixels]).toEqual([12, 13, 20]);
  expect([...held.labels]).toEqual([0, 0, 1]);
  expect([...train.pixels]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19]);
});

test('a class of one picture is trained on', async () => {
  const [x, y] = [bytesFile([3, 1, 1], [7, 8, 9]), bytesFile([3], [0, 1, 0])];
  const { train, test: held } = await datasetOf({ 'd.npz': npzFile({ x, y }) }, { files: 'd.npz' });
  expect([[...train.pixels], [...held.pixels]]).toEqual([[7, 8], [9]]);
});

test('a process that lives long keeps but the latest datasets', async () => {
  await using files = await ownFiles({});
  const datasets = createOwnDatasets();
  const loads = [];
  for (let index = 0; index < 6; index++) {
    await mkdir(join(files.folder, String(index)));
    await files.write({ [`${index}/d.npz`]: npzFile({ ...tinyArrays(), y_test: bytesFile([3], [0, 1, index % 3]) }) });
    const own = await described(files.folder, { files: `${index}/d.npz` });
    const load = () => datasets.load(own, { folders: [files.folder], commands: false });
    loads.push({ load, first: await load() });
  }
  const [oldest, latest] = [loads[0]!, loads[5]!];
  expect(await latest.load()).toBe(latest.first);
  expect(await oldest.load()).not.toBe(oldest.first);
  // It was used last: something else goes.
  expect(await latest.load()).toBe(latest.first);
});
