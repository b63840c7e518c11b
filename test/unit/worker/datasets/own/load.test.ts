import { encode } from 'fast-png';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOwnDatasets } from '../../../../../worker/datasets/own/load-own.js';
import { bytesFile, npyFile, npzFile, tinyArrays } from '../../support/npy.js';
import { described } from '../../support/own-dataset.js';
import { ownFiles } from '../../support/own-files.js';

const file = npzFile(tinyArrays());
const other = npzFile({ ...tinyArrays(), y_test: bytesFile([3], [2, 1, 0]) });
const sum = (pixels: Uint8Array) => pixels.reduce((total, pixel) => total + pixel, 0);

describe('a dataset from files of one’s own', () => {
  it('has the same hash wherever it lies and whatever its folder is called, and another for other content', async () => {
    await using files = await ownFiles({ 'a/d.npz': file, 'b.npz': file, 'c.npz': other });
    const [a, b, c] = await Promise.all(
      ['a/d.npz', 'b.npz', 'c.npz'].map((path) => described(files.folder, { files: path })),
    );
    expect(b!.sha256).toBe(a!.sha256);
    expect(c!.sha256).not.toBe(a!.sha256);
    expect(a).toMatchObject({ name: 'mine', files: 'a/d.npz', examples: 6 });
  });

  it('of a module has the hash of what the module returns', async () => {
    const module = (pixel: string) =>
      `const part = { shape: [1, 1, 1], pixels: [${pixel}, 2], labels: [0, 1] };\nexport default () => ({ train: part, test: part });`;
    await using files = await ownFiles({ 'a.ts': module('3'), 'b.ts': module('1 + 2'), 'c.ts': module('4') });
    const [a, b, c] = await Promise.all(
      ['a.ts', 'b.ts', 'c.ts'].map((path) => described(files.folder, { module: path })),
    );
    expect(b!.sha256).toBe(a!.sha256);
    expect(c!.sha256).not.toBe(a!.sha256);
  });

  it('is refused when it is not what the sweep file pins', async () => {
    await using files = await ownFiles({ 'd.npz': file });
    const { sha256, examples } = await described(files.folder, { files: 'd.npz' });
    expect(await described(files.folder, { files: 'd.npz', sha256, examples })).toMatchObject({ sha256 });
    await writeFile(join(files.folder, 'd.npz'), other);
    await expect(described(files.folder, { files: 'd.npz', sha256 })).rejects.toThrow(
      /sha256: The dataset mine has changed: its `sha256` is [0-9a-f]{64}/,
    );
  });

  it('is read once as long as its files stay as they are', async () => {
    await using files = await ownFiles({ 'd.npz': file });
    const own = await described(files.folder, { files: 'd.npz' });
    const datasets = createOwnDatasets();
    const places = { folders: [files.folder], commands: false };
    const first = await datasets.load(own, places);
    expect(await datasets.load(own, places)).toBe(first);
    await utimes(join(files.folder, 'd.npz'), 1, 1);
    const again = await datasets.load(own, places);
    expect(again).not.toBe(first);
    expect(sum(again.dataset.train.pixels)).toBe(sum(first.dataset.train.pixels));
    await writeFile(join(files.folder, 'd.npz'), other);
    await expect(datasets.load(own, places)).rejects.toMatchObject({ code: 'DATASET_CORRUPT' });
    await writeFile(join(files.folder, 'd.npz'), file);
    expect((await datasets.load(own, places)).dataset.train.count).toBe(6);
  });

  it('is taken from the first folder that has it as it should be', async () => {
    await using right = await ownFiles({ 'd.npz': file });
    await using wrong = await ownFiles({ 'd.npz': other });
    await using cut = await ownFiles({ 'd.npz': file.subarray(0, 100) });
    await using empty = await ownFiles({});
    const own = await described(right.folder, { files: 'd.npz' });
    const load = (...folders: string[]) => createOwnDatasets().load(own, { folders, commands: false });
    expect((await load(empty.folder, wrong.folder, right.folder)).dataset.train.count).toBe(6);
    await expect(load(empty.folder, wrong.folder)).rejects.toMatchObject({
      code: 'DATASET_CORRUPT',
      message: expect.stringMatching(
        /mine is not what the sweep was compiled with: the SHA-256 of .*d\.npz begins with/,
      ) as string,
    });
    await expect(load(cut.folder)).rejects.toThrow('is not what the sweep was compiled with');
    await expect(load('/nowhere', empty.folder)).rejects.toMatchObject({
      code: 'DATASET_MISSING',
      message: expect.stringContaining(`no /nowhere/d.npz, and no ${join(empty.folder, 'd.npz')}`) as string,
      remedy: expect.stringContaining(`Copy it to ${empty.folder}`) as string,
    });
  });

  it('is looked for in no other folder than those it may lie in, whatever a sweep says', async () => {
    await using right = await ownFiles({ 'in/e.npz': file, 'd.npz': file });
    const own = await described(right.folder, { files: 'd.npz' });
    for (const path of ['../d.npz', 'x/../../d.npz', join(right.folder, 'd.npz')]) {
      const load = createOwnDatasets().load(
        { ...own, files: path },
        { folders: [join(right.folder, 'in')], commands: false },
      );
      await expect(load, path).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  it('of a folder is another when a class has another name, and the same with files that are no pictures', async () => {
    const picture = (grey: number) => encode({ height: 1, width: 1, channels: 1, data: Uint8Array.of(grey) });
    const of = (label: string) => ({ [`${label}/1.png`]: picture(1), [`${label}/2.png`]: picture(2) });
    const folders = {
      one: { ...of('a'), ...of('b') },
      two: { ...of('a'), ...of('c') },
      three: { ...of('a'), ...of('b'), 'a/x.txt': 'x' },
    };
    await using files = await ownFiles(
      Object.fromEntries(
        Object.entries(folders).flatMap(([folder, contents]) =>
          Object.entries(contents).map(([name, content]) => [`${folder}/${name}`, content]),
        ),
      ),
    );
    const [one, two, three] = await Promise.all(
      Object.keys(folders).map((folder) => described(files.folder, { files: folder })),
    );
    expect(two!.sha256).not.toBe(one!.sha256);
    expect(three!.sha256).toBe(one!.sha256);
  });

  it('whose module the worker may not run is not run', async () => {
    await using files = await ownFiles({
      'data.ts':
        'export default () => { const part = { shape: [1, 1, 1], pixels: [1, 2], labels: [0, 1] }; return { train: part, test: part }; };',
    });
    const own = await described(files.folder, { module: 'data.ts' });
    const load = (commands: boolean | readonly string[]) =>
      createOwnDatasets().load(own, { folders: [files.folder], commands });
    await expect(load(false)).rejects.toMatchObject({ code: 'TRAINER_UNAVAILABLE' });
    expect((await load(['data.ts'])).dataset.test.count).toBe(2);
    await writeFile(join(files.folder, 'data.ts'), 'export default () => 1;');
    await expect(load(true)).rejects.toMatchObject({ code: 'DATASET_CORRUPT' });
  });

  it('says once what was lost of its pixels', async () => {
    const pixels = new Uint8Array(Float32Array.of(0.5, 0.25).buffer);
    const arrays = { x: npyFile('<f4', [2, 1, 1], pixels), y: bytesFile([2], [0, 0]) };
    await using files = await ownFiles({ 'd.npz': npzFile(arrays) });
    const own = await described(files.folder, { files: 'd.npz' });
    const { notes, dataset } = await createOwnDatasets().load(own, { folders: [files.folder], commands: false });
    expect([...dataset.train.pixels, ...dataset.test.pixels]).toEqual([128, 64]);
    expect(notes).toEqual(['d.npz: pixels are rounded to 256 greys, by 0.0020 at most.']);
  });
});
