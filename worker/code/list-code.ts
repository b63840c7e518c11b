import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import { byPath, type CodeFile } from './content-hash.js';
import { gitPaths } from './git.js';
import { leftOut } from './left-out.js';
import { followLink } from './links.js';
import { requireSmall } from './size-limits.js';
import { isSweepFile } from './sweep-file.js';
import { walk } from './walk.js';

/** More paths than this are not looked at one by one. */
const MOST_PATHS = 50_000;

export interface ListOptions {
  /** Names at the top of the folder that are no code, such as what the trainer writes; `${…}` in one stands for anything. */
  readonly exclude?: readonly string[];
}

/**
 * The files that are a trainer's code, by path. In a git repository those that git knows or would add; elsewhere, and where
 * git knows none, those that no .gitignore in the folder leaves out. Never what `neverCode` lists, what `exclude` names, or
 * sweep files. A link counts as what it leads to, a link to a folder as the code in it; one that leads to nothing does not
 * count.
 *
 * @throws SeedsweepError INVALID_INPUT for a folder that is not there or cannot be read, a link that leaves it, a name that
 * is no UTF-8, and more than `maxCodeFiles` or `maxCodeBytes`
 */
export async function listCode(directory: string, { exclude = [] }: ListOptions = {}): Promise<readonly CodeFile[]> {
  const root = await rootOf(directory);
  try {
    return await listFiles(root, leftOut(exclude));
  } catch (cause) {
    if (cause instanceof SeedsweepError) throw cause;
    throw new SeedsweepError('INVALID_INPUT', `The code in ${root} cannot be read: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Make it readable, or list what is no code in .gitignore.',
    });
  }
}

async function listFiles(root: string, no: ReturnType<typeof leftOut>): Promise<readonly CodeFile[]> {
  const files: CodeFile[] = [];
  const links: string[] = [];
  for (const path of await pathsBelow(root, '', (each) => no.ignores(each))) {
    const stats = await lstatOf(join(root, path));
    if (stats?.isSymbolicLink()) links.push(path);
    else if (stats?.isFile()) files.push(fileOf(path, join(root, path), stats));
  }
  await addLinked(root, links, files);
  requireSmall(root, files);
  const sweeps = await Promise.all(files.map(isSweepFile));
  return files.filter((_, index) => !sweeps[index]).sort(byPath);
}

async function rootOf(directory: string): Promise<string> {
  const root = await realpath(directory).catch(() => undefined);
  if (root !== undefined && (await stat(root)).isDirectory()) return root;
  throw new SeedsweepError('INVALID_INPUT', `There is no folder ${directory}.`, {
    remedy: "Name the folder with the trainer's code, relative to the sweep file.",
  });
}

/** The paths that git, or the walk, names below a folder of `root`, and below the repositories inside of it. */
async function pathsBelow(root: string, folder: string, no: (path: string) => boolean): Promise<readonly string[]> {
  const here = join(root, folder);
  const full = (path: string) => posix.join(folder, path);
  // A submodule that was not checked out would ask the repository around it.
  const asksGit = folder === '' || (await lstatOf(join(here, '.git'))) !== undefined;
  const known = asksGit ? await gitPaths(here) : [];
  const named = known.length > 0 ? known : await walk(here, MOST_PATHS + 1, (path) => no(full(path)));
  const paths: string[] = [];
  for (const path of named.map(full).filter((each) => !no(each))) {
    requireText(root, path);
    // Only git names folders: other repositories.
    const isFolder = known.length > 0 && (await lstatOf(join(root, path)))?.isDirectory();
    if (isFolder) paths.push(...(await pathsBelow(root, path, no)));
    else paths.push(path);
    if (paths.length > MOST_PATHS) throw tooMany(root);
  }
  return paths;
}

/** Adds what links stand for to `files`. */
async function addLinked(root: string, links: readonly string[], files: CodeFile[]): Promise<void> {
  const plain = [...files];

  async function add(path: string, link: string, inside: readonly string[]): Promise<void> {
    const target = await followLink(root, link);
    if (target === undefined) return;
    if (target.kind === 'file') {
      files.push(fileOf(path, target.source, await stat(target.source)));
    } else if (inside.includes(target.path)) {
      throw new SeedsweepError('INVALID_INPUT', `${link} in ${root} is a link to a folder that holds it.`, {
        remedy: 'Remove it, or list it in .gitignore.',
      });
    } else {
      const prefix = target.path === '' ? '' : `${target.path}/`;
      const below = (each: string) => `${path}/${each.slice(prefix.length)}`;
      for (const file of plain.filter((each) => each.path.startsWith(prefix))) {
        files.push({ ...file, path: below(file.path) });
      }
      if (files.length > MOST_PATHS) throw tooMany(root);
      for (const other of links.filter((each) => each.startsWith(prefix))) {
        await add(below(other), other, [...inside, target.path]);
      }
    }
  }

  for (const link of links) await add(link, link, []);
}

function fileOf(path: string, source: string, { mode, size }: Stats): CodeFile {
  return { path, source, executable: (mode & 0o100) !== 0, bytes: size };
}

/** Undefined for what is not there: git knows what was deleted, too. */
async function lstatOf(path: string): Promise<Stats | undefined> {
  return await lstat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  });
}

function requireText(root: string, path: string): void {
  // What Node reads in place of bytes that are no UTF-8; and what separates folders on some systems.
  if (!/[\ufffd\\]/.test(path)) return;
  throw new SeedsweepError('INVALID_INPUT', `${path} in ${root} has a name that is not UTF-8, or has a backslash.`, {
    remedy: 'Rename it, or list it in .gitignore.',
  });
}

function tooMany(root: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `${root} holds more files than a trainer's code can have.`, {
    remedy: 'Put the trainer into a folder of its own, or list what is no code in .gitignore.',
  });
}
