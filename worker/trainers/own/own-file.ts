import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import type { ConfigConflict } from '../../../common/trainer-definition.js';

export type FileProblem = Pick<ConfigConflict, 'message' | 'remedy'>;

/**
 * What is named relative to the folder of a sweep file: its path below that folder, with forward slashes, or why it cannot
 * be taken. Workers get no more than the folder. Where nothing is there, no links are looked at, and `exists` is false.
 */
export async function findBelow(
  home: string,
  stated: string,
): Promise<{ readonly file: string; readonly exists: boolean; readonly isFile: boolean } | FileProblem> {
  if (isAbsolute(stated)) {
    return {
      message: `${stated} is a path of this machine alone.`,
      remedy: "Give it relative to the sweep file's folder.",
    };
  }
  const file = normalize(stated);
  const outside = {
    message: `${stated} is not in the folder of the sweep file.`,
    remedy: 'Move it there, or the sweep file to it: workers get no other folder.',
  };
  if (leaves(file)) return outside;
  const path = join(home, file);
  const stats = await stat(path).catch(() => undefined);
  // A link may lead out.
  if (stats && leaves(relative(await realpath(home), await realpath(path)))) return outside;
  return { file: file.split(sep).join('/'), exists: stats !== undefined, isFile: stats?.isFile() === true };
}

/** As {@link findBelow}, of a file with code. */
export async function findOwnFile(home: string, stated: string): Promise<{ readonly file: string } | FileProblem> {
  const found = await findBelow(home, stated);
  if ('message' in found || found.isFile) return found;
  const what = found.exists ? `${stated} is a folder.` : `There is no file ${stated}.`;
  return { message: what, remedy: "Name a file of TypeScript or JavaScript, relative to the sweep file's folder." };
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}
