import { readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { maxCodeBytes, maxCodeFiles } from '../../../../common/limits.js';
import { temporaryFolder } from '../../../support/nats.js';
import { hashCode } from '../../../../worker/code/content-hash.js';
import { listCode } from '../../../../worker/code/list-code.js';
import { packCode } from '../../../../worker/code/pack-code.js';
import { unpackCode } from '../../../../worker/code/unpack-code.js';
import { folderWith } from './folder.js';

const long = `${'long/'.repeat(40)}ünïcödé 😀.py`;
const code = { 'train.py': 'print(1)\n', 'run.sh': { run: '#!/bin/sh\n' }, [long]: 'x'.repeat(3_000), empty: '' };

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** A pack with any entries, packed by hand. */
async function packOf(entries: readonly (Partial<Header> & { readonly name: string; readonly content?: string })[]) {
  const archive = pack();
  for (const { content = '', ...header } of entries) archive.entry(header, content);
  archive.finalize();
  return gzipSync(await buffer(archive));
}

describe('packed code', () => {
  test('is the same bytes, whenever and in whatever order its files were written', async () => {
    await using one = await folderWith(code);
    await using other = await folderWith(Object.fromEntries(Object.entries(code).toReversed()));
    await utimes(join(other.path, 'train.py'), 1, 1);
    const packs = [one, other].map(async ({ path }) => buffer(packCode((await listCode(path)).toReversed()).bytes));
    const [first, second] = await Promise.all(packs);
    expect(first!.equals(second!)).toBe(true);
  });

  test('comes back as it was, for reading and executing alone, with the hash that it had', async () => {
    await using folder = await folderWith(code);
    await using copy = await temporaryFolder();
    const files = await listCode(folder.path);
    const packed = packCode(files);
    const hash = await unpackCode(packed.bytes, copy.path);
    expect(hash).toBe(await hashCode(files));
    expect(await packed.hash).toBe(hash);
    expect(await hashCode(await listCode(copy.path))).toBe(hash);
    expect(await readFile(join(copy.path, long), 'utf8')).toBe('x'.repeat(3_000));
    const modes = ['run.sh', 'train.py'].map(async (name) => (await stat(join(copy.path, name))).mode & 0o333);
    expect(await Promise.all(modes)).toEqual([0o111, 0]);
  });

  test('holds the content of links, and no links', async () => {
    await using folder = await folderWith({ 'a.py': 'a', 'b.py': { link: 'a.py' } });
    await using copy = await temporaryFolder();
    await unpackCode(packCode(await listCode(folder.path)).bytes, copy.path);
    const entries = await readdir(copy.path, { withFileTypes: true });
    expect(entries.map((entry) => [entry.name, entry.isFile()])).toEqual([
      ['a.py', true],
      ['b.py', true],
    ]);
  });

  test('is not made of files that are not what they were when listed', async () => {
    await using folder = await folderWith({ 'a.py': 'a' });
    const files = await listCode(folder.path);
    await writeFile(join(folder.path, 'a.py'), 'longer');
    const packed = packCode(files);
    await expect(buffer(packed.bytes)).rejects.toThrow();
    await expect(packed.hash).rejects.toThrow();
    const gone = packCode([{ ...files[0]!, source: join(folder.path, 'gone.py') }]);
    await expect(buffer(gone.bytes)).rejects.toThrow('ENOENT');
  });
});

describe('a pack that somebody forged', () => {
  const plain = { name: 'a.py', content: 'a' };
  const many = Array.from({ length: maxCodeFiles + 1 }, (_, index) => ({ name: `f${index}` }));

  test.each<[string, Parameters<typeof packOf>[0], string]>([
    ['an absolute path', [{ name: '/tmp/evil' }], 'no path inside'],
    ['a path that climbs out', [{ name: 'a/../../evil' }], 'no path inside'],
    ['a path that only climbs', [{ name: '..' }], 'no path inside'],
    ['a path with an odd part', [{ name: 'a/./b' }], 'no path inside'],
    ['a path of another system', [{ name: '..\\evil' }], 'no path inside'],
    ['a link', [{ name: 'a', type: 'symlink', linkname: '/etc' }, { name: 'a/passwd' }], 'no plain file'],
    ['a hard link', [{ name: 'a', type: 'link', linkname: '/etc/passwd' }], 'no plain file'],
    ['a device', [{ name: 'a', type: 'character-device' }], 'no plain file'],
    ['a pipe', [{ name: 'a', type: 'fifo' }], 'no plain file'],
    ['a folder', [{ name: 'a', type: 'directory' }], 'no plain file'],
    ['a file twice', [plain, plain], 'EEXIST'],
    ['a file that is a folder, too', [plain, { name: 'a.py/b' }], 'a.py'],
    ['too many files', many, 'more than 2000 files'],
  ])('with %s is refused', async (_name, entries, complaint) => {
    await using around = await folderWith({ 'inside/keep': '' });
    await expect(unpackCode(whole(await packOf(entries)), join(around.path, 'inside'))).rejects.toThrow(complaint);
    // Nothing has left the folder.
    expect(await readdir(around.path)).toEqual(['inside']);
  });

  test('with more bytes than it may have is refused, before they are written', async () => {
    await using folder = await temporaryFolder();
    const bomb = await packOf([{ name: 'zeros', content: '\0'.repeat(maxCodeBytes + 1) }]);
    expect(bomb.length).toBeLessThan(maxCodeBytes / 500);
    await expect(unpackCode(whole(bomb), folder.path)).rejects.toThrow('more than 67108864 bytes');
    expect(await readdir(folder.path)).toEqual([]);
    // In what no file's size tells of.
    const padded = gzipSync(Buffer.concat([Buffer.alloc(80 * 2 ** 20)]));
    await expect(unpackCode(whole(padded), folder.path)).rejects.toThrow('unpacks to more than');
  });

  test.each([
    ['cut off', async () => (await packOf([{ name: 'a', content: 'x'.repeat(1_000) }])).subarray(0, -9)],
    ['no gzip', () => Promise.resolve(Buffer.from('no pack'))],
    ['no tar', () => Promise.resolve(gzipSync('x'.repeat(2_000)))],
  ])('that is %s is refused', async (_name, make) => {
    await using folder = await temporaryFolder();
    await expect(unpackCode(whole(await make()), folder.path)).rejects.toThrow();
  });
});
