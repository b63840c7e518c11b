import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetNamed } from '../../../../cli/data/described-dataset.js';
import { npzFile, tinyArrays } from '../../worker/support/npy.js';
import { ownFiles } from '../../worker/support/own-files.js';

test('files of one’s own are described by their path', async () => {
  await using files = await ownFiles({ 'my.digits.npz': npzFile(tinyArrays()), 'junk.npz': 'junk' });
  const { name, content, classNames } = await datasetNamed(join(files.folder, 'my.digits.npz'), '/nowhere');
  expect([name, content.train.count, content.train.shape, classNames]).toEqual(['my', 6, [2, 3, 1], ['0', '1', '2']]);
  await expect(datasetNamed(join(files.folder, 'no.npz'), '/nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(datasetNamed(join(files.folder, 'junk.npz'), '/nowhere')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('junk.npz is no zip file') as string,
  });
});

test('a name is one of seedsweep’s datasets, or none', async () => {
  expect(await datasetNamed('strokes', '/nowhere')).toMatchObject({
    name: 'strokes',
    content: { train: { count: 4000 } },
  });
  await expect(datasetNamed('digits', '/nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
