import { basename, dirname, resolve } from 'node:path';
import { SeedsweepError } from '../../common/errors.js';
import { loadDataset } from '../../worker/datasets/dataset-cache.js';
import type { Dataset } from '../../worker/datasets/dataset.js';
import { classNamesOf, datasetNames } from '../../worker/datasets/facts.js';
import type { Read } from '../../worker/datasets/own/arrange.js';
import { FileReader } from '../../worker/datasets/own/file-reader.js';
import { listOwnFiles } from '../../worker/datasets/own/list-files.js';
import { readOwnFiles } from '../../worker/datasets/own/read-own.js';
import { requireDatasetName } from '../dataset-name.js';

export interface NamedDataset {
  readonly name: string;
  readonly content: Dataset;
  /** What each label means; of one's own files, its number. */
  readonly classNames: readonly string[];
  /** What a person should know of how it was read, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The dataset that an argument names: one of seedsweep's, or the path of files of one's own. Throws NOT_FOUND,
 * INVALID_INPUT for files that are no dataset, DATASET_MISSING or DATASET_CORRUPT.
 */
export async function datasetNamed(argument: string, dataDir: string): Promise<NamedDataset> {
  const isPath = /[./\\]/.test(argument) && !datasetNames.some((name) => name === argument);
  if (isPath) return datasetAt(argument);
  const name = requireDatasetName(argument);
  return { name, content: await loadDataset(dataDir, name), classNames: classNamesOf(name), notes: [] };
}

async function datasetAt(path: string): Promise<NamedDataset> {
  const full = resolve(path);
  const name = basename(full).replace(/(?!^)\..*$/, '');
  const { dataset, notes } = await read(dirname(full), basename(full), name);
  const classNames = Array.from({ length: dataset.train.classes }, (_, label) => String(label));
  return { name, content: dataset, classNames, notes };
}

async function read(folder: string, files: string, name: string): Promise<Read> {
  const own = { name, files };
  try {
    const listed = await listOwnFiles(own, folder);
    return await readOwnFiles(listed.kind, new FileReader(listed.files), own);
  } catch (error) {
    if (!(error instanceof SeedsweepError)) throw error;
    const { code, message, remedy = 'Name an .npz or .csv file, or a folder.' } = error;
    // There is no sweep yet that they could differ from.
    throw new SeedsweepError(code === 'DATASET_MISSING' ? 'NOT_FOUND' : 'INVALID_INPUT', message, {
      cause: error,
      remedy,
    });
  }
}
