import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SweepCode } from '../../common/place.js';
import { hashCode } from './content-hash.js';
import { gitChanges, gitCommit, gitPaths } from './git.js';
import { leftOut } from './left-out.js';
import { listCode, type ListOptions } from './list-code.js';
import { isSweepFile } from './sweep-file.js';

/**
 * The code in a folder as it is now; `ship`: whether the sweep brings it along. `git` is there in a repository that has a
 * commit and does not ignore the folder; `dirty` says whether any of the code is not as the commit has it. Throws
 * INVALID_INPUT as {@link listCode}.
 */
export async function describeCode(
  directory: string,
  { ship, exclude = [] }: ListOptions & { readonly ship: boolean },
): Promise<SweepCode> {
  const hash = await hashCode(await listCode(directory, { exclude }));
  const git = await gitStateOf(directory, exclude);
  return { directory, hash, ...(git && { git }), shipped: ship };
}

async function gitStateOf(directory: string, exclude: readonly string[]): Promise<SweepCode['git']> {
  // A repository that ignores the folder says nothing about what is in it.
  if ((await gitPaths(directory)).length === 0) return undefined;
  const commit = await gitCommit(directory);
  if (commit === undefined) return undefined;
  const no = leftOut(exclude);
  const changes = (await gitChanges(directory)).filter((path) => !no.ignores(path));
  const sweeps = await Promise.all(changes.map((path) => isSweep(directory, path)));
  return { commit, dirty: sweeps.includes(false) };
}

async function isSweep(directory: string, path: string): Promise<boolean> {
  const source = join(directory, path);
  const stats = await stat(source).catch(() => undefined);
  return stats?.isFile() === true && (await isSweepFile({ path, source, bytes: stats.size }));
}
