import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import type { ConfigConflict } from '../../../common/trainer-definition.js';

export type FileProblem = Pick<ConfigConflict, 'message' | 'remedy'>;

/**
 * A file that is named relative to the folder of a sweep file: its path below that folder, with forward slashes, or why
 * it cannot be taken. Workers get no more than the folder.
 */
export async function findOwnFile(home: string, stated: string): Promise<{ readonly file: string } | FileProblem> {
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
  if (!stats?.isFile()) {
    const what = stats ? `${stated} is a folder.` : `There is no file ${stated}.`;
    return { message: what, remedy: "Name a file of TypeScript or JavaScript, relative to the sweep file's folder." };
  }
  // A link may lead out.
  if (leaves(relative(await realpath(home), await realpath(path)))) return outside;
  return { file: file.split(sep).join('/') };
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}
