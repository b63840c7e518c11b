import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { throughHash } from '../through-hash.js';
import { byPath, hashOf, type CodeFile, type HashedFile } from './content-hash.js';

/** Code on its way into a pack. */
export interface PackedCode {
  /** The pack: a tar archive, packed with gzip. Fails when a file cannot be read, or changes its size meanwhile. */
  readonly bytes: Readable;
  /** The hash of what was packed. Resolves when `bytes` has been read to its end, and rejects when that fails. */
  readonly hash: Promise<string>;
}

/**
 * Packs code, reading a file at a time. The same code gives the same bytes, on one version of Node: files by path, without
 * times and owners, with mode 755 or 644.
 */
export function packCode(files: readonly CodeFile[]): PackedCode {
  const archive = pack();
  const bytes = createGzip();
  const hashed: HashedFile[] = [];

  async function fill(): Promise<string> {
    for (const { path, source, executable, bytes: size } of [...files].sort(byPath)) {
      const sum = createHash('sha256');
      const entry = archive.entry({ name: path, size, mode: executable ? 0o755 : 0o644, mtime: new Date(0) });
      await pipeline(throughHash(createReadStream(source), sum), entry);
      hashed.push({ path, executable, sha256: sum.digest('hex') });
    }
    archive.finalize();
    return hashOf(hashed);
  }

  const filled = fill().catch((error: unknown) => {
    archive.destroy(error as Error);
    throw error;
  });
  const hash = Promise.all([filled, pipeline(archive, bytes)]).then(([whole]) => whole);
  // Whoever reads the bytes hears of it.
  hash.catch(() => undefined);
  return { bytes, hash };
}
