import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../common/errors.js';
import { hashOf } from '../../code/content-hash.js';
import type { OwnFile } from './list-files.js';
import { unusable } from './unusable.js';

/** Reads a dataset's files, and tells the hash of exactly what was read. */
export class FileReader {
  readonly #hashes = new Map<OwnFile, string>();

  constructor(readonly files: readonly OwnFile[]) {}

  /** Throws DATASET_CORRUPT when it cannot be read. */
  async read(file: OwnFile): Promise<Uint8Array> {
    const content = await readFile(file.source).catch((cause: unknown) => {
      throw unusable(`${file.name} cannot be read: ${messageOf(cause)}.`, 'See to its permissions.', cause);
    });
    this.#hashes.set(file, hash('sha256', content, 'hex'));
    return content;
  }

  /** Of all files and their paths, as code is hashed; reads those that nobody has read. */
  async sha256(): Promise<string> {
    for (const file of this.files) if (!this.#hashes.has(file)) await this.read(file);
    return hashOf(this.files.map((file) => ({ path: file.path, executable: false, sha256: this.#hashes.get(file)! })));
  }
}
