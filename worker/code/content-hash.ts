import { createHash, hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A file of a trainer's code. */
export interface CodeFile {
  /** Relative to the code's folder, with forward slashes. */
  readonly path: string;
  /** Where its content is, absolute: for a link, its target. */
  readonly source: string;
  /** Whether its owner may execute it. */
  readonly executable: boolean;
  readonly bytes: number;
}

/** What counts of a file. */
export interface HashedFile extends Pick<CodeFile, 'path' | 'executable'> {
  /** Of its content, 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * The hash of a trainer's code, 64 hexadecimal digits: the SHA-256 of one record per file, ordered by the bytes of their
 * paths in UTF-8. A record is `x ` for an executable file and `- ` for another, the SHA-256 of its content in 64 lower-case
 * hexadecimal digits, a space, its path relative to the code's folder with forward slashes, in UTF-8, and a zero byte.
 * Nothing else counts: no times, no owners, no folders.
 */
export function hashOf(files: readonly HashedFile[]): string {
  const sum = createHash('sha256');
  for (const { path, executable, sha256 } of [...files].sort(byPath)) {
    sum.update(`${executable ? 'x' : '-'} ${sha256} ${path}\0`);
  }
  return sum.digest('hex');
}

/** As {@link hashOf}, of files on this machine. Rejects when one cannot be read. */
export async function hashCode(files: readonly CodeFile[]): Promise<string> {
  const hashed: HashedFile[] = [];
  // One after another: what is in memory is one file.
  for (const { path, executable, source } of files) {
    hashed.push({ path, executable, sha256: hash('sha256', await readFile(source), 'hex') });
  }
  return hashOf(hashed);
}

/** The order of paths: by their bytes in UTF-8, which is not JavaScript's beyond U+FFFF. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
}
