import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeForFile, placeForFolder, unlessRefused } from '../../../../cli/export/place.js';
import { temporaryFolder } from '../../../support/nats.js';

describe('a place for a file', () => {
  test('has its name once it is kept, and is gone when it was not', async () => {
    await using folder = await temporaryFolder();
    const target = join(folder.path, 'deep', 'out.csv');
    {
      await using place = await placeForFile(target, false);
      await writeFile(place.path, 'half');
      expect(await readdir(join(folder.path, 'deep'))).not.toContain('out.csv');
    }
    expect(await readdir(join(folder.path, 'deep'))).toEqual([]);
    await using place = await placeForFile(target, false);
    await writeFile(place.path, 'whole');
    await place.keep();
    expect(await readdir(join(folder.path, 'deep'))).toEqual(['out.csv']);
  });

  test('takes no file’s place unless it is forced to, and never a folder’s', async () => {
    await using folder = await temporaryFolder();
    const target = join(folder.path, 'out.csv');
    await writeFile(target, 'before');
    await expect(placeForFile(target, false)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      remedy: expect.stringContaining('--force') as string,
    });
    {
      await using place = await placeForFile(target, true);
      await writeFile(place.path, 'after');
      expect(await readFile(target, 'utf8')).toBe('before');
      await place.keep();
    }
    expect(await readFile(target, 'utf8')).toBe('after');
    await expect(placeForFile(folder.path, true)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a place for a folder', () => {
  test('is there whole or not at all; an empty folder may be there before', async () => {
    await using folder = await temporaryFolder();
    const target = join(folder.path, 'out');
    await mkdir(target);
    {
      await using place = await placeForFolder(target, false);
      await writeFile(join(place.path, 'a'), '');
    }
    expect(await readdir(target)).toEqual([]);
    await using place = await placeForFolder(target, false);
    await mkdir(join(place.path, 'b'));
    await writeFile(join(place.path, 'b', 'c'), '');
    await place.keep();
    expect(await readdir(target)).toEqual(['b']);
    expect(await readdir(folder.path)).toEqual(['out']);
  });

  test('holding something is left alone; forced, files of the same names are replaced and the others stay', async () => {
    await using folder = await temporaryFolder();
    const target = join(folder.path, 'out');
    await mkdir(join(target, 'run'), { recursive: true });
    await writeFile(join(target, 'run', 'events'), 'before');
    await writeFile(join(target, 'notes'), 'mine');
    await expect(placeForFolder(target, false)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await using place = await placeForFolder(target, true);
    await mkdir(join(place.path, 'run'));
    await writeFile(join(place.path, 'run', 'events'), 'after');
    await place.keep();
    expect(await readFile(join(target, 'run', 'events'), 'utf8')).toBe('after');
    expect(await readFile(join(target, 'notes'), 'utf8')).toBe('mine');
    await expect(placeForFolder(join(target, 'notes'), true)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

test('what the file system refuses is told as the user’s to mend, and what is no refusal of it as it is', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'file'), '');
  await expect(placeForFile(join(folder.path, 'file', 'out'), false)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  const bug = new TypeError('a bug');
  await expect(unlessRefused('out', () => Promise.reject(bug))).rejects.toBe(bug);
});
