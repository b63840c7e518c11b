import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byPath } from '../../code/content-hash.js';
import { SeedsweepError } from '../../../common/errors.js';
import type { FilesByRole, StatedOwnDataset } from './own-dataset.js';
import { unusable } from './unusable.js';

/** A file of a dataset. */
export interface OwnFile {
  /** What it is called in the hash: its path below the dataset's folder, its role, or `file`. */
  readonly path: string;
  /** What messages call it: its path below the sweep file's folder. */
  readonly name: string;
  /** Where it is, absolute. */
  readonly source: string;
  /** Changes when the file does. */
  readonly stamp: string;
}

/** The files of a dataset and how to read them. */
export interface OwnFiles {
  readonly kind: 'npz' | 'arrays' | 'csv' | 'idx' | 'pictures';
  readonly files: readonly OwnFile[];
}

export const idxRoles = ['train-images', 'train-labels', 't10k-images', 't10k-labels'] as const;
const idxName = /^(train|t10k)-(images|labels)[-.]idx[13]-ubyte(\.gz)?$/;
/** Folders in folders; links may lead in circles. */
const DEEPEST = 8;
const pictureName = /\.(png|jpe?g)$/i;

/**
 * The files of a dataset below a folder, in the order of their paths.
 *
 * @param within where all of them must be, links followed; anywhere when left out
 * @throws SeedsweepError DATASET_MISSING when there is none, DATASET_CORRUPT when they are not of a kind that can be read
 */
export async function listOwnFiles(
  { files, name }: StatedOwnDataset,
  folder: string,
  within?: string,
): Promise<OwnFiles> {
  if (typeof files !== 'string') {
    const stated = Object.entries(files ?? ({} satisfies FilesByRole)) as [string, string][];
    const found = stated.map(([role, path]) => fileAt(role, path, join(folder, path), within));
    const kind = Object.hasOwn(files ?? {}, 'images') ? 'arrays' : 'csv';
    return { kind, files: await Promise.all(found) };
  }
  const root = join(folder, files);
  const stats = await stat(root).catch((cause: unknown) => {
    throw missing(files, cause);
  });
  if (stats.isFile()) {
    const kind = /\.npz$/i.test(files) ? 'npz' : /\.csv$/i.test(files) ? 'csv' : undefined;
    if (kind !== undefined) return { kind, files: [await fileAt('file', files, root, within)] };
    const remedy = /\.npy$/i.test(files)
      ? 'Name two of them: files: { images: ./x.npy, labels: ./y.npy }.'
      : 'Name an .npz or .csv file, or a folder; for anything else, write module: ./data.ts.';
    throw unusable(`Nobody knows how to read ${files}.`, remedy);
  }
  const names = (await readdir(root)).filter((each) => idxName.test(each));
  if (names.length > 0) return { kind: 'idx', files: await idxFiles(names, files, root, within) };
  const pictures = await picturesBelow(root, '', files, within);
  if (pictures.length === 0) {
    throw unusable(
      `There are no pictures in ${files}, of the dataset ${name}.`,
      "Give it a folder of .png or .jpg files for each class, or IDX files under MNIST's names.",
    );
  }
  return { kind: 'pictures', files: pictures.sort(byPath) };
}

/** One of each role. Packed and unpacked ones are the same to the reader, and not to the hash. */
async function idxFiles(names: readonly string[], files: string, root: string, within: string | undefined) {
  const found = idxRoles.map((role) => {
    const name = names.find((each) => each.startsWith(role));
    if (name !== undefined) return fileAt(name, join(files, name), join(root, name), within);
    throw unusable(`${files} has IDX files and no ${role}.`, `There must be one of each: ${idxRoles.join(', ')}.`);
  });
  return (await Promise.all(found)).sort(byPath);
}

async function picturesBelow(root: string, below: string, files: string, within?: string): Promise<OwnFile[]> {
  const found: OwnFile[] = [];
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = join(below, entry.name);
    const source = join(root, path);
    const isLink = entry.isSymbolicLink();
    const isFolder = isLink ? (await stat(source).catch(() => undefined))?.isDirectory() === true : entry.isDirectory();
    if (isFolder) {
      if (isLink) await requireWithin(join(files, path), source, within);
      if (path.split(sep).length < DEEPEST) found.push(...(await picturesBelow(root, path, files, within)));
    } else if (pictureName.test(entry.name)) {
      found.push(await fileAt(path, join(files, path), source, isLink ? within : undefined));
    }
  }
  return found;
}

async function fileAt(path: string, name: string, source: string, within: string | undefined): Promise<OwnFile> {
  const stats = await stat(source).catch((cause: unknown) => {
    throw missing(name, cause);
  });
  if (!stats.isFile()) throw unusable(`${name} is not a file.`, 'Name a file.');
  await requireWithin(name, source, within);
  const slashed = (text: string) => text.split(sep).join('/');
  return { path: slashed(path), name: slashed(name), source, stamp: `${stats.size} ${stats.mtimeMs}` };
}

async function requireWithin(name: string, source: string, within: string | undefined): Promise<void> {
  if (within === undefined) return;
  const path = relative(within, await realpath(source));
  if (path === '..' || path.startsWith(`..${sep}`)) {
    throw unusable(
      `${name} is a link out of the folder of the sweep file.`,
      'Copy what it leads to: workers get no other folder.',
    );
  }
}

function missing(name: string, cause: unknown): SeedsweepError {
  return new SeedsweepError('DATASET_MISSING', `There is no ${name}.`, {
    cause,
    remedy: "Name what is there, relative to the sweep file's folder.",
  });
}
