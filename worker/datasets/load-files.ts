import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import type { DatasetFacts } from './facts.js';
import { type CifarSource, type DatasetFile, datasetFilePath, type FilesSource, type IdxSource } from './catalog.js';
import { readCifarRows } from './cifar.js';
import type { Dataset, Pictures } from './dataset.js';
import { parseIdx } from './idx.js';

const unpack = promisify(gunzip);

/** What every picture of a dataset is. */
type PictureFacts = Pick<DatasetFacts, 'shape' | 'classes'>;

/**
 * Reads a dataset from its files, one at a time, so that at most one is in memory beside the pictures.
 *
 * @throws SeedsweepError DATASET_MISSING if a file is absent, DATASET_CORRUPT if one is not the official file
 */
export async function loadFiles(
  dataDir: string,
  dataset: string,
  source: FilesSource,
  facts: PictureFacts,
): Promise<Dataset> {
  const read: ReadFile = async (file, parse) => {
    const path = datasetFilePath(dataDir, dataset, file);
    const content = await readOfficial(dataset, path, file);
    try {
      return await parse(content);
    } catch (cause) {
      throw corrupt(dataset, `${path} cannot be read: ${messageOf(cause)}.`, cause);
    }
  };
  const { train, test } = await loadFormat(source, facts, read);
  return { train: checked(dataset, train, facts), test: checked(dataset, test, facts) };
}

/** Reads one file and checks it; `parse` throws when its content is of no use. */
type ReadFile = <T>(file: DatasetFile, parse: (content: Uint8Array) => T | Promise<T>) => Promise<T>;

function loadFormat(source: FilesSource, facts: PictureFacts, read: ReadFile): Promise<Dataset> {
  switch (source.format) {
    case 'idx':
      return loadIdx(source, facts, read);
    case 'cifar':
      return loadCifar(source, facts, read);
  }
}

async function loadIdx({ files }: IdxSource, { classes }: PictureFacts, read: ReadFile): Promise<Dataset> {
  const load = async (imagesFile: DatasetFile, labelsFile: DatasetFile): Promise<Pictures> => {
    const images = await read(imagesFile, async (content) => parseIdx(await unpack(content)));
    const labels = await read(labelsFile, async (content) => parseIdx(await unpack(content)));
    const [count = 0, height = 0, width = 0, channels = 1] = images.dimensions;
    return { count, shape: [height, width, channels], classes, pixels: images.bytes, labels: labels.bytes };
  };
  return {
    train: await load(files.trainImages, files.trainLabels),
    test: await load(files.testImages, files.testLabels),
  };
}

async function loadCifar({ files }: CifarSource, { shape, classes }: PictureFacts, read: ReadFile): Promise<Dataset> {
  const picture = shape[0] * shape[1] * shape[2];
  const load = async (batches: readonly DatasetFile[]): Promise<Pictures> => {
    const counts = batches.map(({ bytes }) => Math.floor(bytes / (1 + picture)));
    const count = counts.reduce((sum, rows) => sum + rows, 0);
    const pixels = new Uint8Array(count * picture);
    const labels = new Uint8Array(count);
    let start = 0;
    for (const [index, batch] of batches.entries()) {
      const end = start + counts[index]!;
      await read(batch, (content) => {
        readCifarRows(content, shape, pixels.subarray(start * picture, end * picture), labels.subarray(start, end));
      });
      start = end;
    }
    return { count, shape, classes, pixels, labels };
  };
  return { train: await load(files.train), test: await load(files.test) };
}

async function readOfficial(dataset: string, path: string, file: DatasetFile): Promise<Uint8Array> {
  const content = await readFile(path).catch((cause: unknown) => {
    throw new SeedsweepError('DATASET_MISSING', `Dataset '${dataset}' lacks a file: ${path} (${messageOf(cause)}).`, {
      cause,
      remedy: `Download it: seedsweep data fetch ${dataset}. Or say where it lies: --data-dir DIR, with the files in DIR/${dataset}.`,
    });
  });
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (sha256 === file.sha256) return content;
  throw corrupt(
    dataset,
    content.length < file.bytes
      ? `${path} is cut off: it has ${content.length} of ${file.bytes} bytes.`
      : `${path} is not the official file: its SHA-256 is ${sha256}, not ${file.sha256}.`,
  );
}

/** The pictures, when labels fit them. Throws DATASET_CORRUPT otherwise. */
function checked(dataset: string, pictures: Pictures, { classes }: PictureFacts): Pictures {
  const { count, labels } = pictures;
  if (labels.length !== count) {
    throw corrupt(dataset, `Dataset '${dataset}' has ${count} pictures and ${labels.length} labels.`);
  }
  if (labels.some((label) => label >= classes)) {
    throw corrupt(dataset, `Dataset '${dataset}' has a label above ${classes - 1}.`);
  }
  return pictures;
}

function corrupt(dataset: string, message: string, cause?: unknown): SeedsweepError {
  return new SeedsweepError('DATASET_CORRUPT', message, {
    cause,
    remedy: `Download it again: seedsweep data fetch ${dataset}.`,
  });
}
