import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashCode } from '../../../../worker/code/content-hash.js';
import { describeCode } from '../../../../worker/code/describe-code.js';
import { listCode } from '../../../../worker/code/list-code.js';
import { commitAll, fill, folderWith, git } from './folder.js';

const gitOf = async (folder: string, exclude: readonly string[] = []) =>
  (await describeCode(folder, { ship: false, exclude })).git;

test('code is described by its folder and hash; git has nothing to say outside of a repository with a commit', async () => {
  await using folder = await folderWith({ 'train.py': 'x' });
  const hash = await hashCode(await listCode(folder.path));
  const expected = { directory: folder.path, hash, shipped: true };
  expect(await describeCode(folder.path, { ship: true })).toEqual(expected);
  git(folder.path, 'init', '-q');
  expect(await describeCode(folder.path, { ship: true })).toEqual(expected);
});

test('code in a repository has its commit, and is dirty when any of it is not as committed', async () => {
  await using folder = await folderWith({
    ...{ 'code/train.py': 'x', 'code/lib/a.py': '', 'code/sweep.yaml': 'trainer: x\nseeds: 1\n', 'other.py': '' },
    '.gitignore': 'data\n',
  });
  const commit = commitAll(folder.path);
  const code = join(folder.path, 'code');
  const clean = { commit, dirty: false };
  expect(await gitOf(code)).toEqual(clean);

  // What is no code, and what lies elsewhere, changes nothing.
  await fill(folder.path, {
    'other.py': 'y',
    'code/sweep.yaml': 'trainer: x\nseeds: 2\n',
    'code/data': '',
    'code/out/1': '',
  });
  await fill(code, { 'new.yaml': 'seeds: 3\ntrainer: x\n', 'lib/__pycache__/a.pyc': '' });
  expect(await gitOf(code, ['out'])).toEqual(clean);
  expect(await gitOf(code)).toEqual({ commit, dirty: true });
  await rm(join(code, 'out'), { recursive: true });

  await fill(code, { 'train.py': 'y' });
  expect(await gitOf(code)).toEqual({ commit, dirty: true });
  await fill(code, { 'train.py': 'x' });
  expect(await gitOf(code)).toEqual(clean);
  await rm(join(code, 'lib/a.py'));
  expect(await gitOf(code)).toEqual({ commit, dirty: true });
});

test('a repository that ignores the folder is not where its code is from', async () => {
  await using folder = await folderWith({ '.gitignore': 'scratch', 'scratch/train.py': '' });
  commitAll(folder.path);
  expect(await gitOf(join(folder.path, 'scratch'))).toBeUndefined();
});
