import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import { gzipSync } from 'node:zlib';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StatedOwnDataset } from '../../../../../worker/datasets/own/own-dataset.js';
import { bytesFile, npyFile, npzFile, tinyArrays } from '../../support/npy.js';
import { described, read } from '../../support/own-dataset.js';
import { ownFiles } from '../../support/own-files.js';
import { idxFile } from '../../support/tiny-dataset.js';

type Stated = Omit<StatedOwnDataset, 'name'>;
type Contents = Readonly<Record<string, string | Uint8Array>>;

async function datasetOf(contents: Contents, stated: Stated) {
  await using files = await ownFiles(contents);
  return await read(files.folder, stated);
}

const floats = (shape: readonly number[], values: readonly number[], type: 'f4' | 'f8' = 'f4') =>
  npyFile(`<${type}`, shape, new Uint8Array((type === 'f4' ? Float32Array : Float64Array).from(values).buffer));
const ints = (values: readonly number[]) =>
  npyFile('<i8', [values.length], new Uint8Array(BigInt64Array.from(values, BigInt).buffer));
const png = (height: number, width: number, grey: number, channels: 1 | 2 | 3 | 4 = 1, alpha = 255) => {
  const pixel = [[grey], [grey, alpha], [grey, 0, 0], [grey, 0, 0, alpha]][channels - 1]!;
  const data = Uint8Array.from({ length: height * width * channels }, (_, at) => pixel[at % channels]!);
  return encodePng({ height, width, data, channels });
};
const jpeg = (height: number, width: number, grey: number) =>
  encodeJpeg({ height, width, data: Buffer.alloc(height * width * 4, grey) }, 100).data;

describe('.npz files', () => {
  it('are read with the parts that they have', async () => {
    const { train, test } = await datasetOf({ 'd.npz': npzFile(tinyArrays()) }, { files: './d.npz' });
    expect(train).toMatchObject({ count: 6, shape: [2, 3, 1], classes: 3 });
    expect([...train.pixels]).toEqual(Array.from({ length: 36 }, (_, index) => index));
    expect([...test.labels]).toEqual([0, 1, 2]);
  });

  it('without parts give their last seventh, or another share, to testing', async () => {
    const labels = Array.from({ length: 21 }, (_, index) => index % 2);
    const contents = {
      'd.npz': npzFile({
        x: bytesFile(
          [21, 1, 2],
          Array.from({ length: 42 }, (_, at) => at),
        ),
        y: ints(labels),
      }),
    };
    const seventh = await datasetOf(contents, { files: 'd.npz' });
    expect([seventh.train.count, seventh.test.count]).toEqual([18, 3]);
    expect([...seventh.test.pixels]).toEqual([36, 37, 38, 39, 40, 41]);
    const third = await datasetOf(contents, { files: 'd.npz', testShare: 1 / 3 });
    expect([third.train.count, third.test.count]).toEqual([14, 7]);
  });

  it('may hold floats that are bytes, whole numbers in floats, booleans, and one-hot labels', async () => {
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    const hot = bytesFile([4, 3], [1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0]);
    const of = async (x: Uint8Array, y = ints([0, 1, 0, 1])) =>
      (await datasetOf({ 'd.npz': npzFile({ x_train: x, y_train: y, x_test: x, y_test: y }) }, { files: 'd.npz' }))
        .train;
    for (const type of ['f4', 'f8'] as const) {
      expect([
        ...(
          await of(
            floats(
              [4, 8, 8],
              all.map((byte) => byte / 255),
              type,
            ),
          )
        ).pixels,
      ]).toEqual(all);
      expect([...(await of(floats([4, 8, 8], all, type))).pixels]).toEqual(all);
    }
    expect([...(await of(npyFile('|b1', [4, 1, 1], Uint8Array.of(0, 1, 1, 0)))).pixels]).toEqual([0, 255, 255, 0]);
    const oneHot = await of(bytesFile([4, 1, 1], [1, 2, 3, 4]), hot);
    expect([oneHot.classes, ...oneHot.labels]).toEqual([3, 0, 1, 2, 0]);
  });

  it('hold flat pictures too, which are square or of a stated shape', async () => {
    const arrays = {
      ...tinyArrays(),
      x_train: bytesFile([6, 12], new Uint8Array(72)),
      x_test: bytesFile([3, 12], new Uint8Array(36)),
    };
    const contents = { 'd.npz': npzFile(arrays) };
    expect((await datasetOf(contents, { files: 'd.npz', shape: [2, 2, 3] })).train.shape).toEqual([2, 2, 3]);
    await expect(datasetOf(contents, { files: 'd.npz' })).rejects.toThrow('shape: [28, 28, 1]');
    await expect(datasetOf(contents, { files: 'd.npz', shape: [5, 5, 1] })).rejects.toThrow('which are not 5×5×1 each');
    const square = {
      ...arrays,
      x_train: bytesFile([6, 4], new Uint8Array(24)),
      x_test: bytesFile([3, 4], new Uint8Array(12)),
    };
    expect((await datasetOf({ 'd.npz': npzFile(square) }, { files: 'd.npz' })).test.shape).toEqual([2, 2, 1]);
  });

  it.each<[string, Record<string, Uint8Array>, Stated, string]>([
    [
      'other shapes to test on',
      { x_test: bytesFile([3, 3, 2], new Uint8Array(18)) },
      {},
      'train on are 2×3×1, and pictures to test on 3×2×1',
    ],
    ['a label too few', { y_train: bytesFile([5], [0, 1, 2, 0, 1]) }, {}, 'has 6 pictures and 5 labels'],
    ['a label below 0', { y_test: ints([0, -1, 2]) }, {}, 'label 2 is -1'],
    ['a label with a fraction', { y_test: floats([3], [0, 0.5, 2]) }, {}, 'label 2 is 0.5'],
    ['a label beyond the classes', {}, { classes: 2 }, 'has the label 2; of 2 classes the last is 1'],
    ['too many classes', { y_test: ints([0, 1, 256]) }, {}, 'tells 257 classes apart; 256 are possible'],
    [
      'two ones in a row',
      { y_test: bytesFile([3, 3], [1, 0, 0, 1, 1, 0, 0, 0, 1]) },
      {},
      'row 2 is not a 1 among zeros',
    ],
    [
      'no pictures to test on',
      { x_test: bytesFile([0, 2, 3], []), y_test: bytesFile([0], []) },
      {},
      'no pictures to test on',
    ],
    ['pixels beyond a byte', { x_test: floats([3, 2, 3], Array(18).fill(300)) }, {}, 'pixels go from 0 to 300'],
    [
      'pixels below 0',
      { x_test: floats([3, 2, 3], Array(18).fill(-0.1)) },
      {},
      'Scale them to whole numbers from 0 to 255',
    ],
    ['pixels that are NaN', { x_test: floats([3, 2, 3], Array(18).fill(NaN)) }, {}, 'pixels go from NaN to NaN'],
    [
      'one number for each picture',
      { x_train: bytesFile([6], new Uint8Array(6)), x_test: bytesFile([3], new Uint8Array(3)) },
      {},
      'has pictures of 6',
    ],
  ])('with %s are refused', async (_, changed, stated, message) => {
    const contents = { 'd.npz': npzFile({ ...tinyArrays(), ...changed }) };
    await expect(datasetOf(contents, { files: 'd.npz', ...stated })).rejects.toThrow(message);
  });

  it('are refused when there is nothing to test on, when they have other arrays, and when they are damaged', async () => {
    const single = npzFile({ x: bytesFile([2, 1, 1], [1, 2]), y: ints([0, 1]) });
    await expect(datasetOf({ 'd.npz': single }, { files: 'd.npz' })).rejects.toThrow('no two of one class');
    await expect(datasetOf({ 'd.npz': npzFile({ a: ints([1]) }) }, { files: 'd.npz' })).rejects.toThrow(
      'has the arrays a',
    );
    await expect(datasetOf({ 'd.npz': npzFile(tinyArrays()).subarray(50) }, { files: 'd.npz' })).rejects.toThrow(
      'd.npz is no zip file',
    );
    await expect(datasetOf({ 'd.txt': 'a' }, { files: 'd.txt' })).rejects.toThrow('Nobody knows how to read d.txt');
  });
});

describe('.npy files', () => {
  const { x_train, y_train, x_test, y_test } = tinyArrays() as Record<
    'x_train' | 'y_train' | 'x_test' | 'y_test',
    Uint8Array
  >;

  it('are read by their roles', async () => {
    const contents = { 'a/x.npy': x_train, 'a/y.npy': y_train, 'b/x.npy': x_test, 'b/y.npy': y_test };
    const roles = { images: 'a/x.npy', labels: 'a/y.npy' };
    const split = await datasetOf(contents, { files: roles, testShare: 0.5 });
    expect([split.train.count, split.test.count]).toEqual([3, 3]);
    const parts = await datasetOf(contents, { files: { ...roles, testImages: 'b/x.npy', testLabels: './b/y.npy' } });
    expect([parts.train.count, parts.test.count]).toEqual([6, 3]);
  });

  it('are never one alone', async () => {
    await expect(datasetOf({ 'x.npy': x_train }, { files: 'x.npy' })).rejects.toThrow(
      '{ images: ./x.npy, labels: ./y.npy }',
    );
  });
});

describe('IDX files', () => {
  const contents = {
    'd/train-images-idx3-ubyte': idxFile([2, 1, 2], [1, 2, 3, 4]),
    'd/train-labels-idx1-ubyte.gz': gzipSync(idxFile([2], [0, 1])),
    'd/t10k-images-idx3-ubyte.gz': gzipSync(idxFile([1, 1, 2], [5, 6])),
    'd/t10k-labels-idx1-ubyte': idxFile([1], [1]),
    'd/README.md': 'nothing',
  };

  it('are read packed or not', async () => {
    const { train, test } = await datasetOf(contents, { files: './d' });
    expect([...train.pixels, ...test.pixels]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...train.labels, ...test.labels]).toEqual([0, 1, 1]);
  });

  it('must all be there', async () => {
    const { 'd/t10k-labels-idx1-ubyte': _, ...three } = contents;
    await expect(datasetOf(three, { files: 'd' })).rejects.toThrow('d has IDX files and no t10k-labels');
  });
});

describe('CSV files', () => {
  it('are read with labels in any column, and names of classes in order', async () => {
    const rows = Array.from({ length: 14 }, (_, at) => `${at},${at % 2 === 0 ? 'dog' : 'cat'},1,2,255`);
    const csv = `\ufeffa, kind ,b,c,d\r\n${rows.join('\r\n')}\r\n\r\n`;
    const { train, test } = await datasetOf({ 'd.csv': csv }, { files: 'd.csv', label: 'kind' });
    expect(train).toMatchObject({ count: 12, shape: [2, 2, 1], classes: 2 });
    expect([...train.pixels.subarray(0, 8)]).toEqual([0, 1, 2, 255, 1, 1, 2, 255]);
    expect([...test.labels]).toEqual([1, 0]);
  });

  it('may be two, and hold floats', async () => {
    const contents = { 'a.csv': 'label,p\n3,0.2\n0,1\n', 'b.csv': 'label,p\n1,0\n' };
    const { train, test } = await datasetOf(contents, { files: { train: 'a.csv', test: 'b.csv' } });
    expect([...train.pixels, ...test.pixels]).toEqual([51, 255, 0]);
    expect([train.classes, ...train.labels]).toEqual([4, 3, 0]);
  });

  it.each([
    ['digit,p\n1,2\n', 'has no column label', {}],
    ['label,p\n1,x\n', 'line 2: "x" in the column p is no number', {}],
    ['label,p\n1,2\n1,2,3\n', 'no CSV file that can be read: Invalid Record Length', {}],
    ['label,a,b\n1,2,3\n1,1,2\n', 'shape: [28, 28, 1]', {}],
    ['label\n1\n', 'no columns of pixels', {}],
    ['', 'no columns of pixels', {}],
  ])('are refused: %j', async (csv, message, stated) => {
    await expect(datasetOf({ 'd.csv': csv }, { files: 'd.csv', ...stated })).rejects.toThrow(message);
  });
});

describe('folders of pictures', () => {
  it('are read by class, PNG and JPEG, with one channel where nothing has colour', async () => {
    const contents = {
      'd/train/zebra/1.png': png(2, 3, 10),
      'd/train/ant/1.jpg': jpeg(2, 3, 200),
      'd/train/ant/2.PNG': png(2, 3, 30, 2),
      'd/test/zebra/9.jpeg': jpeg(2, 3, 128),
      'd/test/zebra/notes.txt': 'nothing',
      'd/.DS_Store': 'nothing',
    };
    const { train, test } = await datasetOf(contents, { files: 'd' });
    expect(train).toMatchObject({ count: 3, shape: [2, 3, 1], classes: 2 });
    expect([...train.labels, ...test.labels]).toEqual([0, 0, 1, 1]);
    expect([0, 6, 12].map((at) => train.pixels[at])).toEqual([200, 30, 10]);
    expect((await datasetOf(contents, { files: 'd', shape: [2, 3, 3] })).train.shape).toEqual([2, 3, 3]);
  });

  it('without parts give the last of each class to testing', async () => {
    const contents = Object.fromEntries(
      ['a', 'b'].flatMap((label) => [1, 2, 3].map((at) => [`d/${label}/${at}.png`, png(1, 1, at, 3)])),
    );
    const { train, test } = await datasetOf(contents, { files: './d/' });
    expect([...train.pixels]).toEqual([1, 0, 0, 2, 0, 0, 1, 0, 0, 2, 0, 0]);
    expect([[...test.pixels], [...test.labels]]).toEqual([
      [3, 0, 0, 3, 0, 0],
      [0, 1],
    ]);
  });

  it.each<[string, Contents, Stated, string]>([
    [
      'of two sizes',
      { 'd/a/1.png': png(1, 1, 0), 'd/a/2.png': png(1, 2, 0) },
      {},
      'd/a/2.png is 1×2, and d/a/1.png is 1×1',
    ],
    ['in no class', { 'd/1.png': png(1, 1, 0) }, {}, 'd/1.png is in no folder of a class'],
    [
      'in part divided',
      { 'd/a/1.png': png(1, 1, 0), 'd/train/a/2.png': png(1, 1, 0) },
      {},
      'neither to train nor to test on',
    ],
    ['see-through', { 'd/a/1.png': png(1, 1, 0, 4, 100), 'd/a/2.png': png(1, 1, 0) }, {}, 'd/a/1.png is see-through'],
    [
      'coloured where grey is stated',
      { 'd/a/1.png': png(1, 1, 9, 3), 'd/a/2.png': png(1, 1, 0) },
      { shape: [1, 1, 1] },
      'd/a/1.png is coloured',
    ],
    [
      'that are none',
      { 'd/a/1.png': png(1, 1, 0).subarray(0, 40), 'd/a/2.png': png(1, 1, 0) },
      {},
      'd/a/1.png is no picture that can be read',
    ],
    [
      'that are no JPEG',
      { 'd/a/1.jpg': 'text', 'd/a/2.png': png(1, 1, 0) },
      {},
      'd/a/1.jpg is no picture that can be read',
    ],
    ['of one picture a class', { 'd/a/1.png': png(1, 1, 0) }, {}, 'd has one picture of a'],
    ['of nothing', { 'd/a/1.txt': '' }, {}, 'There are no pictures in d'],
  ])('%s are refused', async (_, contents, stated, message) => {
    await expect(datasetOf(contents, { files: 'd', ...stated })).rejects.toThrow(message);
  });

  it('hold greys of few bits and palettes', async () => {
    const data = Uint8Array.of(0b1010_0000, 0b0100_0000);
    const bits = encodePng({ height: 2, width: 3, channels: 1, depth: 1, data });
    const palette = [
      [9, 9, 9],
      [7, 7, 7],
    ];
    const indexed = encodePng({
      height: 2,
      width: 3,
      channels: 1,
      depth: 8,
      palette,
      data: Uint8Array.of(0, 1, 0, 1, 0, 1),
    } as never);
    const { train } = await datasetOf(
      { 'd/a/1.png': bits, 'd/a/2.png': indexed, 'd/a/3.png': png(2, 3, 0) },
      { files: 'd' },
    );
    expect([...train.pixels]).toEqual([255, 0, 255, 0, 255, 0, 9, 7, 9, 7, 9, 7]);
  });
});

describe('modules', () => {
  const module = (body: string) => ({ 'data.ts': `export default async function (): Promise<unknown> { ${body} }\n` });

  it('give what they return', async () => {
    const contents = {
      ...module('return { train: part(2), test: part(1) };'),
    };
    contents['data.ts'] +=
      "const part = (n: number) => ({ shape: [1, 2, 1], pixels: Uint8Array.from({ length: 2 * n }, (_, i) => i), labels: Array(n).fill(1), classNames: ['a', 'b', 'c'] });\n";
    const { train, test } = await datasetOf(contents, { module: './data.ts' });
    expect([...train.pixels, train.classes, test.count]).toEqual([0, 1, 2, 3, 3, 1]);
  });

  it.each([
    ['return 1;', 'data.ts: train has no shape of three whole numbers'],
    [
      'return { train: { shape: [1, 2, 1], pixels: [1, 2, 3], labels: [0] } };',
      'has 3 pixels, and not whole pictures of 1×2×1',
    ],
    ['return { train: { shape: [1, 1, 1], pixels: [1] } };', 'data.ts: train has no labels'],
    ['throw new Error("no disk")', /data\.ts:1:\d+: no disk/],
  ])('are refused: %s', async (body, message) => {
    await expect(datasetOf(module(body), { module: 'data.ts' })).rejects.toThrow(message);
  });

  it('must export a function', async () => {
    await expect(datasetOf({ 'data.ts': 'export default 3;' }, { module: 'data.ts' })).rejects.toThrow(
      'exports no function',
    );
  });
});

describe('paths', () => {
  it.each<[string, Stated, string]>([
    ['above the folder', { files: '../d.npz' }, 'files: ../d.npz is not in the folder of the sweep file.'],
    ['absolute', { files: '/etc/d.npz' }, 'files: /etc/d.npz is a path of this machine alone.'],
    ['of a role', { files: { images: 'x.npy', labels: '../y.npy' } }, 'files.labels: ../y.npy is not in the folder'],
    ['of a module', { module: '../data.ts' }, 'module: ../data.ts is not in the folder'],
    ['to nothing', { files: 'gone.npz' }, 'files: There is no gone.npz.'],
    ['a link out', { files: 'link.npz' }, 'files: link.npz is not in the folder'],
    ['to a folder with a link out', { files: 'd' }, 'd/a/2.png is a link out of the folder'],
    ['to a folder with a folder that leads out', { files: 'e' }, 'e/a is a link out of the folder'],
  ])('%s are refused', async (_, stated, message) => {
    await using outside = await ownFiles({ 'd.npz': npzFile(tinyArrays()), 'a/1.png': png(1, 1, 0) });
    await using files = await ownFiles({ 'x.npy': '', 'd/a/1.png': png(1, 1, 0), 'e/b/1.png': png(1, 1, 0) });
    await symlink(join(outside.folder, 'd.npz'), join(files.folder, 'link.npz'));
    await symlink(join(outside.folder, 'a/1.png'), join(files.folder, 'd/a/2.png'));
    await symlink(join(outside.folder, 'a'), join(files.folder, 'e/a'));
    await expect(described(files.folder, stated)).rejects.toThrow(message);
  });

  it('may be links within the folder', async () => {
    await using files = await ownFiles({ 'real/d.npz': npzFile(tinyArrays()) });
    await symlink('real/d.npz', join(files.folder, 'd.npz'));
    const link = await described(files.folder, { files: './d.npz' });
    expect(link.sha256).toBe((await described(files.folder, { files: 'real/d.npz' })).sha256);
  });
});
