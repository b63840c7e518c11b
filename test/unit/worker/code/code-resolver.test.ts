import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SweepCode } from '../../../../common/place.js';
import { CodeResolver } from '../../../../worker/code/code-resolver.js';
import { describeCode } from '../../../../worker/code/describe-code.js';
import { commitAll, fill, folderWith } from './folder.js';

const never = () => {
  throw new Error('nothing is fetched here');
};
const resolver = () => new CodeResolver({ workDir: '/nowhere', stored: never });

test('a folder with the same files has the code, for good: what trials write there does not count', async () => {
  await using folder = await folderWith({ 'train.py': 'x' });
  const code = await describeCode(folder.path, { ship: false });
  const worker = resolver();
  expect(await worker.resolve(code)).toBe(folder.path);
  await fill(folder.path, { 'result.txt': 'x' });
  expect(await worker.resolve(code)).toBe(folder.path);
  // Other code in the same folder is another question, and so is the same for another process.
  const changed = await describeCode(folder.path, { ship: false });
  expect(await worker.resolve(changed)).toBe(folder.path);
  await expect(resolver().resolve(code)).rejects.toMatchObject({ code: 'CODE_DIFFERS' });
});

test('what the sweep says that trials write does not count for anybody', async () => {
  await using folder = await folderWith({ 'train.py': 'x' });
  const exclude = ['out-${seed}'];
  const code = await describeCode(folder.path, { ship: false, exclude });
  await fill(folder.path, { 'out-3/metrics.csv': 'x' });
  expect(await resolver().resolve(code, { exclude })).toBe(folder.path);
  await expect(resolver().resolve(code)).rejects.toMatchObject({ code: 'CODE_DIFFERS' });
});

test('a folder that differs is refused, with what it was compiled from, until it is the same', async () => {
  await using folder = await folderWith({ 'train.py': 'x' });
  const commit = commitAll(folder.path);
  await fill(folder.path, { 'new.py': '' });
  const code = await describeCode(folder.path, { ship: false });
  await rm(join(folder.path, 'new.py'));
  const worker = resolver();
  await expect(worker.resolve(code)).rejects.toMatchObject({
    code: 'CODE_DIFFERS',
    retryable: false,
    exitCode: 3,
    message: expect.stringContaining(
      `${code.hash.slice(0, 12)}, from commit ${commit.slice(0, 12)} with changes.`,
    ) as string,
    remedy: expect.stringMatching(/git pull.*ship: true/) as string,
  });
  await fill(folder.path, { 'new.py': '' });
  expect(await worker.resolve(code)).toBe(folder.path);
});

test('a folder that is not on this machine is refused, until it is', async () => {
  await using folder = await folderWith({ 'code/train.py': 'x' });
  const directory = join(folder.path, 'code');
  const code = await describeCode(directory, { ship: false });
  await rm(directory, { recursive: true });
  const worker = resolver();
  const refusal = { code: 'CODE_DIFFERS', message: expect.stringContaining(`no folder ${directory}`) as string };
  await expect(worker.resolve(code)).rejects.toMatchObject(refusal);
  await fill(directory, { 'train.py': 'x' });
  expect(await worker.resolve(code)).toBe(directory);
});

test.each(['../../etc', 'A'.repeat(64), ''])('the hash "%s" is none, and becomes no path', async (hash) => {
  await using folder = await folderWith({});
  const code: SweepCode = { directory: folder.path, hash, shipped: true };
  await expect(resolver().resolve(code)).rejects.toMatchObject({
    code: 'CODE_DIFFERS',
    message: expect.stringContaining('no hash of code') as string,
  });
});
