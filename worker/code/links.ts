import { readlink, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { SeedsweepError } from '../../common/errors.js';

/** What a link inside a folder stands for. */
export type LinkTarget =
  { readonly kind: 'file'; readonly source: string } | { readonly kind: 'folder'; readonly path: string };

/**
 * What a link stands for: a file, absolute, or a folder, relative to `root`; undefined for one that leads to nothing.
 * `root` is absolute and free of links, `path` relative to it. Throws INVALID_INPUT for a link that leaves `root`.
 */
export async function followLink(root: string, path: string): Promise<LinkTarget | undefined> {
  const link = join(root, path);
  const target = await realpath(link).catch(() => undefined);
  const leads = target ?? resolve(dirname(link), await readlink(link));
  const inside = relative(root, leads);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new SeedsweepError('INVALID_INPUT', `${path} in ${root} is a link that leads out of it, to ${leads}.`, {
      remedy: 'Put what it leads to into the folder, or list the link in .gitignore if it is no code.',
    });
  }
  if (target === undefined) return undefined;
  const stats = await stat(target);
  if (stats.isFile()) return { kind: 'file', source: target };
  return stats.isDirectory() ? { kind: 'folder', path: inside.split(sep).join('/') } : undefined;
}
