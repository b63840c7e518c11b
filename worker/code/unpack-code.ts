import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { maxCodeBytes, maxCodeFiles, maxPackBytes } from '../../common/limits.js';
import { throughHash } from '../through-hash.js';
import { hashOf, type HashedFile } from './content-hash.js';

/**
 * Unpacks a pack into an empty folder that nobody else writes to. Trusts nothing in it: whatever is no plain file inside
 * the folder is refused, and so is what is there twice, and more than a trainer's code may have. Files can then be read and
 * executed, not written.
 *
 * @returns the hash of what was unpacked
 * @throws Error when it is no such pack; what was unpacked by then stays
 */
export async function unpackCode(pack: AsyncIterable<Uint8Array>, folder: string): Promise<string> {
  const files: HashedFile[] = [];
  let room = maxCodeBytes;
  const entries = extract();
  const reading = pipeline(pack, createGunzip(), atMost(maxPackBytes), entries);
  // Its failure reaches the loop as well, which ends first.
  reading.catch(() => undefined);
  for await (const entry of entries) {
    const { name: path, size, mode } = checked(entry.header);
    if (files.length === maxCodeFiles) throw new Error(`it has more than ${maxCodeFiles} files`);
    room -= size;
    if (room < 0) throw new Error(`its files have more than ${maxCodeBytes} bytes`);
    const executable = (mode & 0o100) !== 0;
    const sum = createHash('sha256');
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    // Fails when it is there already; there are no links that it could follow.
    const file = createWriteStream(target, { flags: 'wx', mode: executable ? 0o555 : 0o444 });
    await pipeline(throughHash(entry as AsyncIterable<Uint8Array>, sum), file);
    files.push({ path, executable, sha256: sum.digest('hex') });
  }
  await reading;
  return hashOf(files);
}

/** Throws Error for what is no plain file inside of the folder. */
function checked(header: Header): Header {
  const { name, type } = header;
  const shown = JSON.stringify(name.slice(0, 200));
  if (type !== 'file') throw new Error(`${shown} in it is no plain file`);
  const strange = name.includes('\0') || name.split('/').some((part) => part === '' || part === '.' || part === '..');
  // A backslash separates folders on some systems.
  if (strange || name.includes('\\')) throw new Error(`${shown} in it is no path inside a folder`);
  return header;
}

/** Fails after so many bytes: a few bytes packed can be gigabytes. */
function atMost(bytes: number) {
  return async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let left = bytes;
    for await (const piece of pieces) {
      left -= piece.length;
      if (left < 0) throw new Error(`it unpacks to more than ${bytes} bytes`);
      yield piece;
    }
  };
}
