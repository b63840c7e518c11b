import type { Ignore } from 'ignore';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitignore } from './left-out.js';

/** The rules of one folder's .gitignore. */
interface Rules {
  /** The folder, relative to where the walk began; empty there. */
  readonly folder: string;
  readonly matcher: Ignore;
}

/**
 * The files and links below a folder that no .gitignore in it leaves out, relative to it, with forward slashes; links are
 * not followed, and what is neither file, link nor folder is left out. Stops after `most`. Folders for which `skip` holds
 * are not entered. Rejects when a folder cannot be read.
 */
export async function walk(
  directory: string,
  most: number,
  skip: (folder: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];

  async function enter(folder: string, above: readonly Rules[]): Promise<void> {
    const entries = await readdir(join(directory, folder), { withFileTypes: true });
    const rules = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
      ? [...above, { folder, matcher: gitignore(await readFile(join(directory, folder, '.gitignore'), 'utf8')) }]
      : above;
    for (const entry of entries) {
      if (found.length >= most) return;
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (!skip(path) && !isIgnored(`${path}/`, rules)) await enter(`${path}/`, rules);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, rules)) {
        found.push(path);
      }
    }
  }

  await enter('', []);
  return found;
}

/** The innermost .gitignore that says something decides. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const { folder, matcher } of rules.toReversed()) {
    const { ignored, unignored } = matcher.test(path.slice(folder.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}
