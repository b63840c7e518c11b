import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetNamed } from '../../../../cli/data/described-dataset.js';
import { npzFile, tinyArrays } from '../../worker/support/npy.js';
import { ownFiles } from '../../worker/support/own-files.js';

test('files of one’s own are described by their path', async () => {
  await using files = await ownFiles({ 'my.digits.npz': npzFile(tinyArrays()), 'junk.npz': 'junk' });
  const { dataset, content, classNames } = await datasetNamed(join(files.folder, 'my.digits.npz'), '/nowhere');
  expect([dataset, content.train.count, content.train.shape, classNames]).toEqual([
    'my',
    6,
    [2, 3, 1],
    ['0', '1', '2'],
  ]);
  await expect(datasetNamed(join(files.folder, 'no.npz'), '/nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(datasetNamed(join(files.folder, 'junk.npz'), '/nowhere')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('junk.npz is no zip file') as string,
  });
});

test('a name is one of seedsweep’s datasets, or none', async () => {
  expect(await datasetNamed('strokes', '/nowhere')).toMatchObject({
    dataset: 'strokes',
    view: 'plain',
    content: { train: { count: 4000 } },
  });
  await expect(datasetNamed('digits', '/nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a view is named behind a name or a path', async () => {
  await using files = await ownFiles({ 'digits.npz': npzFile(tinyArrays()) });
  const names = ['strokes:negative', `${join(files.folder, 'digits.npz')}:negative`];
  const found = await Promise.all(names.map((name) => datasetNamed(name, '/nowhere')));
  expect(found.map(({ dataset, view }) => [dataset, view])).toEqual([
    ['strokes', 'negative'],
    ['digits', 'negative'],
  ]);
  await expect(datasetNamed('strokes:sepia', '/nowhere')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    remedy: expect.stringContaining('each also as NAME:negative') as string,
  });
});
