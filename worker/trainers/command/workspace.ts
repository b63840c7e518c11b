import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import type { MetricSource } from '../../../common/recipe.js';
import { ownNames } from './form.js';

/**
 * Where one attempt's program runs. Trials that train at the same time must not write into one file: where metrics are
 * read from files in the code's folder, the program runs in a folder of its own, which has links to everything in the
 * code's folder but to those files: they lie in the trial's output folder.
 */
export interface Workspace {
  readonly directory: string;
  /** Where a path lies that is relative to where the program runs. */
  resolve(path: string): string;
  /** Removes what was made for the attempt; what it has written is kept. */
  remove(): Promise<void>;
}

/** @param folder a folder for the attempt, which need not exist; @param output where what it writes is kept */
export async function openWorkspace(
  code: string,
  read: readonly MetricSource[],
  folder: string,
  output: string,
): Promise<Workspace> {
  const own = ownNames(read);
  if (own.length === 0)
    return { directory: code, resolve: (path) => resolve(code, path), remove: () => Promise.resolve() };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(code)) {
    if (!own.includes(name)) await symlink(join(code, name), join(folder, name));
  }
  for (const name of own) {
    const kept = join(output, name);
    // What an earlier attempt wrote there would be read again.
    await rm(kept, { recursive: true, force: true });
    await mkdir(isFile(name, read) ? dirname(kept) : kept, { recursive: true });
    await symlink(kept, join(folder, name));
  }
  return {
    directory: folder,
    resolve: (path) => resolve(folder, path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Whether what is called so at the top of the folder is a file that metrics are read from. */
function isFile(name: string, read: readonly MetricSource[]): boolean {
  return read.some((source) => source.kind === 'csv' && normalize(source.path) === name && extname(name) !== '');
}
