import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf, SeedsweepError } from '../../common/errors.js';

/** Where something is written before it has its name. Disposed before it is kept, nothing of it is left. */
export interface Place extends AsyncDisposable {
  /** What to write to: a file that is not there yet, or an empty folder. */
  readonly path: string;
  /** Gives what was written the name it was meant for. Throws INVALID_INPUT when the file system does not let it. */
  keep(): Promise<void>;
}

/** A place for a new file `target`; with `force` it takes the place of one. Throws INVALID_INPUT. */
export async function placeForFile(target: string, force: boolean): Promise<Place> {
  const known = await kindOf(target);
  if (known === 'folder') {
    throw new SeedsweepError('INVALID_INPUT', `${target} is a folder; this is written to one file.`, {
      remedy: 'Give the name of a file with -o FILE.',
    });
  }
  if (known === 'file' && !force) throw isThere(target);
  const path = await partOf(target);
  return {
    path,
    keep: () => unlessRefused(target, () => rename(path, target)),
    [Symbol.asyncDispose]: () => rm(path, { force: true }),
  };
}

/**
 * A place for a new folder `target`, which may be there and empty. With `force` it may hold something: files of the same names are
 * replaced, the others stay. Throws INVALID_INPUT.
 */
export async function placeForFolder(target: string, force: boolean): Promise<Place> {
  const known = await kindOf(target);
  if (known === 'file') {
    throw new SeedsweepError('INVALID_INPUT', `${target} is a file; this is written to a folder.`, {
      remedy: 'Give the name of a folder with -o FOLDER.',
    });
  }
  if (known === 'folder' && !force && (await readdir(target)).length > 0) throw isThere(target);
  const path = await partOf(target);
  await unlessRefused(target, () => mkdir(path));
  return {
    path,
    keep: () =>
      unlessRefused(target, async () => {
        // Only an empty folder can be removed so.
        if (known === 'folder') await rmdir(target).catch(() => undefined);
        if ((await kindOf(target)) === undefined) await rename(path, target);
        else await moveInto(path, target);
      }),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** What a file system refuses, as a person is told of it; anything else as it is. */
export async function unlessRefused<T>(target: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (typeof (cause as NodeJS.ErrnoException | null)?.syscall !== 'string') throw cause;
    throw new SeedsweepError('INVALID_INPUT', `Cannot write ${target}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Choose another place with -o, or make room there.',
    });
  }
}

/** Beside the target, so that it can be moved there whole, and hidden. */
async function partOf(target: string): Promise<string> {
  const folder = dirname(resolve(target));
  await unlessRefused(target, () => mkdir(folder, { recursive: true }));
  return join(folder, `.${basename(resolve(target))}.${process.pid}.part`);
}

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await moveInto(source, target);
    else await rename(source, target);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

function isThere(target: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `${target} is there already.`, {
    remedy: 'Choose another name with -o, or replace what is there with --force.',
  });
}
