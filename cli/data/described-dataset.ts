import { basename, dirname, resolve } from 'node:path';
import { SeedsweepError } from '../../common/errors.js';
import { loadDataset } from '../../worker/datasets/dataset-cache.js';
import type { Dataset } from '../../worker/datasets/dataset.js';
import {
  classNamesOf,
  type DatasetView,
  datasetNames,
  parseDatasetView,
  viewNames,
} from '../../worker/datasets/facts.js';
import type { Read } from '../../worker/datasets/own/arrange.js';
import { FileReader } from '../../worker/datasets/own/file-reader.js';
import { listOwnFiles } from '../../worker/datasets/own/list-files.js';
import { readOwnFiles } from '../../worker/datasets/own/read-own.js';

export interface NamedDataset {
  readonly dataset: string;
  /** How it is looked at; `plain` stands for the dataset with all its views. */
  readonly view: DatasetView['view'];
  readonly content: Dataset;
  /** What each label means; of one's own files, its number. */
  readonly classNames: readonly string[];
  /** What a person should know of how it was read, a sentence each. */
  readonly notes: readonly string[];
}

/** A view as it is written: `mnist`, `mnist:negative`. */
export function viewName(dataset: string, view: DatasetView['view']): string {
  return view === 'plain' ? dataset : `${dataset}:${view}`;
}

/**
 * The dataset that an argument names, or the view of it: one of seedsweep's, or the path of files of one's own, with
 * `:negative` behind it or without. Throws NOT_FOUND, INVALID_INPUT for files that are no dataset, DATASET_MISSING or
 * DATASET_CORRUPT.
 */
export async function datasetNamed(argument: string, dataDir: string): Promise<NamedDataset> {
  const { base, view } = splitView(argument);
  const isPath = /[./\\]/.test(base) && !datasetNames.some((name) => name === base);
  if (isPath) return { ...(await datasetAt(base)), view };
  const known = parseDatasetView(argument);
  if (known === undefined) {
    throw new SeedsweepError('NOT_FOUND', `There is no dataset "${argument}".`, {
      remedy: `Known: ${datasetNames.join(', ')}, each also as NAME:negative. A path has a "/" or a "." in it.`,
    });
  }
  const { dataset } = known;
  const content = await loadDataset(dataDir, dataset);
  return { dataset, view, content, classNames: classNamesOf(dataset), notes: [] };
}

function splitView(argument: string): { base: string; view: DatasetView['view'] } {
  const view = viewNames.find((name) => argument.endsWith(`:${name}`));
  return view ? { base: argument.slice(0, -view.length - 1), view } : { base: argument, view: 'plain' };
}

async function datasetAt(path: string): Promise<Omit<NamedDataset, 'view'>> {
  const full = resolve(path);
  const name = basename(full).replace(/(?!^)\..*$/, '');
  const { dataset, notes } = await read(dirname(full), basename(full), name);
  const classNames = Array.from({ length: dataset.train.classes }, (_, label) => String(label));
  return { dataset: name, content: dataset, classNames, notes };
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
