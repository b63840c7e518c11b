import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { throughHash } from '../through-hash.js';
import type { DatasetFile } from './catalog.js';

/**
 * Unpacks `files` from a tar archive packed with gzip, each to `pathOf(file)`, where it appears only once its checksum
 * is right. Whatever else is in the archive is left there.
 *
 * @returns what is wrong with the archive, a sentence for each file
 * @throws Error when it is no such archive; the signal's reason when aborted
 */
export async function unpackArchive(
  archive: string,
  files: readonly DatasetFile[],
  pathOf: (file: DatasetFile) => string,
  signal?: AbortSignal,
): Promise<string[]> {
  const complaints: string[] = [];
  const wanted = new Map(files.map((file) => [file.name, file]));
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createGunzip(), entries, signal === undefined ? {} : { signal });
  // Its failure reaches the loop as well, which ends first.
  reading.catch(() => undefined);
  try {
    for await (const entry of entries) {
      const file = wanted.get(entry.header.name);
      if (file === undefined) {
        entry.resume();
        continue;
      }
      wanted.delete(file.name);
      const path = pathOf(file);
      const part = `${path}.${process.pid}.unpacking`;
      await mkdir(dirname(path), { recursive: true });
      try {
        const hash = createHash('sha256');
        await pipeline(throughHash(entry as AsyncIterable<Uint8Array>, hash, signal), createWriteStream(part));
        const sha256 = hash.digest('hex');
        if (sha256 === file.sha256) await rename(part, path);
        else complaints.push(`${file.name} in it has SHA-256 ${sha256} instead of ${file.sha256}`);
      } finally {
        await rm(part, { force: true });
      }
    }
    await reading;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
  for (const name of wanted.keys()) complaints.push(`${name} is not in it`);
  return complaints;
}
