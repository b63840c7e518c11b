import { gunzipSync } from 'node:zlib';
import { messageOf } from '../../../common/errors.js';
import { parseIdx } from '../idx.js';
import { arrange, type Read, split } from './arrange.js';
import type { FileReader } from './file-reader.js';
import type { idxRoles, OwnFile } from './list-files.js';
import { parseNpy } from './npy.js';
import { parseNpz } from './npz.js';
import type { NumberArray } from './number-array.js';
import type { OwnFormat } from './own-dataset.js';
import { unusable } from './unusable.js';

/** A `.npz` file with x_train, y_train, x_test and y_test, or with x and y. */
export async function readNpz(reader: FileReader, format: OwnFormat): Promise<Read> {
  const file = reader.files[0]!;
  const { name } = file;
  const arrays = parseNpz(await reader.read(file), name);
  const has = (...keys: string[]) => keys.every((key) => arrays.has(key));
  const labelled = (images: string, labels: string) => ({ images: arrays.get(images)!, labels: arrays.get(labels)! });
  if (has('x_train', 'y_train', 'x_test', 'y_test')) {
    return arrange({ train: labelled('x_train', 'y_train'), test: labelled('x_test', 'y_test') }, format, name);
  }
  if (has('x', 'y')) return arrange(split(labelled('x', 'y'), format, name), format, name);
  throw unusable(
    `${name} has the arrays ${[...arrays.keys()].join(', ') || 'of nobody'}.`,
    'Save x_train, y_train, x_test and y_test in it, or x and y.',
  );
}

/** `.npy` files: images and labels, and maybe those to test on. */
export async function readNpyFiles(reader: FileReader, format: OwnFormat, name: string): Promise<Read> {
  const read = async (role: string): Promise<NumberArray | undefined> => {
    const file = reader.files.find(({ path }) => path === role);
    return file && parseNpy(await reader.read(file), file.name);
  };
  const [images, labels] = [await read('images'), await read('labels')];
  const [testImages, testLabels] = [await read('testImages'), await read('testLabels')];
  const all = { images: images!, labels: labels! };
  if (!testImages || !testLabels) return arrange(split(all, format, name), format, name);
  return arrange({ train: all, test: { images: testImages, labels: testLabels } }, format, name);
}

/** IDX files under the names of MNIST's, packed with gzip or not. */
export async function readIdxFiles(reader: FileReader, format: OwnFormat, name: string): Promise<Read> {
  const read = async (role: (typeof idxRoles)[number]): Promise<NumberArray> => {
    const file = reader.files.find(({ path }) => path.startsWith(role))!;
    return idxArray(file, await reader.read(file));
  };
  const train = { images: await read('train-images'), labels: await read('train-labels') };
  const test = { images: await read('t10k-images'), labels: await read('t10k-labels') };
  return arrange({ train, test }, format, name);
}

function idxArray(file: OwnFile, content: Uint8Array): NumberArray {
  try {
    const { dimensions, bytes } = parseIdx(file.path.endsWith('.gz') ? gunzipSync(content) : content);
    return { shape: dimensions, kind: 'integer', data: bytes };
  } catch (cause) {
    throw unusable(`${file.name} cannot be read: ${messageOf(cause)}.`, 'Write it again.', cause);
  }
}
