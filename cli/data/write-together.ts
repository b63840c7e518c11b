import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SeedsweepError } from '../../common/errors.js';

/**
 * Writes files into a folder, made if need be. Each appears under its name whole, and only once all are written; an
 * abort or failure before that leaves none.
 *
 * @returns their paths
 * @throws SeedsweepError INVALID_INPUT when the folder cannot be written to; the signal's reason when aborted
 */
export async function writeTogether(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  signal: AbortSignal,
): Promise<string[]> {
  signal.throwIfAborted();
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw refused(folder, error);
  });
  const written: { readonly part: string; readonly path: string }[] = [];
  try {
    for (const [name, content] of files) {
      const path = join(folder, name);
      const part = `${path}.${process.pid}.part`;
      written.push({ part, path });
      await writeFile(part, content, { signal });
    }
    for (const { part, path } of written) await rename(part, path);
  } catch (error) {
    signal.throwIfAborted();
    throw refused(folder, error);
  } finally {
    for (const { part } of written) await rm(part, { force: true });
  }
  return written.map(({ path }) => path);
}

function refused(folder: string, cause: unknown): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `Nothing can be written into ${folder}: ${messageOf(cause)}.`, {
    cause,
    remedy: 'Choose another folder.',
  });
}
