import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import { type DatasetFile, datasetFilePath, type FilesSource } from './catalog.js';
import type { Dataset, Pictures } from './dataset.js';
import { type IdxArray, parseIdx } from './idx.js';

const unpack = promisify(gunzip);

/**
 * Reads a dataset from its idx files.
 *
 * @throws SeedsweepError DATASET_MISSING if a file is absent, DATASET_CORRUPT if one is not the official file
 */
export async function loadFiles(
  dataDir: string,
  dataset: string,
  source: FilesSource,
  classes: number,
): Promise<Dataset> {
  const { trainImages, trainLabels, testImages, testLabels } = source.files;
  const load = async (images: DatasetFile, labels: DatasetFile) =>
    picturesOf(dataset, await loadIdx(dataDir, dataset, images), await loadIdx(dataDir, dataset, labels), classes);
  return { train: await load(trainImages, trainLabels), test: await load(testImages, testLabels) };
}

async function loadIdx(dataDir: string, dataset: string, file: DatasetFile): Promise<IdxArray> {
  const path = datasetFilePath(dataDir, dataset, file);
  const packed = await readFile(path).catch((cause: unknown) => {
    throw new SeedsweepError('DATASET_MISSING', `Dataset '${dataset}' lacks a file: ${path} (${messageOf(cause)}).`, {
      cause,
      remedy: `Download it: seedsweep data fetch ${dataset}. Or say where it lies: --data-dir DIR, with the files in DIR/${dataset}.`,
    });
  });
  const sha256 = createHash('sha256').update(packed).digest('hex');
  if (sha256 !== file.sha256) {
    throw corrupt(dataset, `${path} is not the official file: its SHA-256 is ${sha256}, not ${file.sha256}.`);
  }
  try {
    return parseIdx(await unpack(packed));
  } catch (cause) {
    throw corrupt(dataset, `${path} cannot be read: ${messageOf(cause)}.`, cause);
  }
}

function picturesOf(dataset: string, images: IdxArray, labels: IdxArray, classes: number): Pictures {
  const [count = 0, height = 0, width = 0, channels = 1] = images.dimensions;
  if (labels.dimensions.length !== 1 || labels.bytes.length !== count) {
    throw corrupt(dataset, `Dataset '${dataset}' has ${count} pictures and ${labels.bytes.length} labels.`);
  }
  if (labels.bytes.some((label) => label >= classes)) {
    throw corrupt(dataset, `Dataset '${dataset}' has a label above ${classes - 1}.`);
  }
  return { count, shape: [height, width, channels], classes, pixels: images.bytes, labels: labels.bytes };
}

function corrupt(dataset: string, message: string, cause?: unknown): SeedsweepError {
  return new SeedsweepError('DATASET_CORRUPT', message, {
    cause,
    remedy: `Download it again: seedsweep data fetch ${dataset}.`,
  });
}
