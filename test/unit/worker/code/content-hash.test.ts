import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { chmod, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashCode, hashOf, type HashedFile } from '../../../../worker/code/content-hash.js';
import { listCode } from '../../../../worker/code/list-code.js';
import { fill, folderWith } from './folder.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const file: fc.Arbitrary<HashedFile> = fc.record({
  path: fc.string({ unit: 'binary', minLength: 1 }).filter((path) => !path.includes('\0')),
  executable: fc.boolean(),
  sha256: fc.string().map(sha256),
});
const files = fc.uniqueArray(file, { selector: ({ path }) => path, minLength: 1, maxLength: 6 });

describe('the hash of code', () => {
  test('is the SHA-256 of a record per file, as its description says', () => {
    const records = `- ${sha256('b')} a/b.py\0x ${sha256('a')} run.sh\0`;
    expect(
      hashOf([
        { path: 'run.sh', executable: true, sha256: sha256('a') },
        { path: 'a/b.py', executable: false, sha256: sha256('b') },
      ]),
    ).toBe(sha256(records));
  });

  test('does not depend on the order in which files are found', () => {
    fc.assert(
      fc.property(
        files.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => hashOf(all) === hashOf(shuffled),
      ),
    );
  });

  test('changes with any path, content or executable bit, and with a file more or less', () => {
    fc.assert(
      fc.property(files, fc.nat(), file, (all, at, other) => {
        const index = at % all.length;
        const changed = all[index]!;
        fc.pre(all.every(({ path }) => path !== other.path));
        const variants = [
          all.with(index, { ...changed, executable: !changed.executable }),
          all.with(index, { ...changed, sha256: sha256(changed.sha256) }),
          all.with(index, { ...changed, path: other.path }),
          all.toSpliced(index, 1),
          [...all, other],
        ];
        expect(new Set([all, ...variants].map(hashOf)).size).toBe(6);
      }),
    );
  });

  test('orders paths by their bytes in UTF-8, where UTF-16 would order them otherwise', () => {
    const [high, astral] = ['\uff5e', '\u{1f600}'].map((path) => ({ path, executable: false, sha256: sha256('') }));
    expect(hashOf([astral!, high!])).toBe(sha256(`- ${sha256('')} \uff5e\0- ${sha256('')} \u{1f600}\0`));
  });

  test('of a folder is the same wherever and whenever it was written', async () => {
    const code = { 'train.py': 'print(1)\n', 'lib/a.py': '', 'run.sh': { run: '#!/bin/sh\n' } };
    await using one = await folderWith(code);
    await using other = await folderWith(Object.fromEntries(Object.entries(code).toReversed()));
    await utimes(join(other.path, 'train.py'), 1, 1);
    await fill(other.path, { 'lib/__pycache__/a.pyc': 'bytes' });
    const hash = await hashCode(await listCode(one.path));
    expect(await hashCode(await listCode(other.path))).toBe(hash);
    await chmod(join(other.path, 'train.py'), 0o755);
    expect(await hashCode(await listCode(other.path))).not.toBe(hash);
  });
});
