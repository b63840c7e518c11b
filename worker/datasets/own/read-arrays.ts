import { gunzipSync } from 'node:zlib';
import { messageOf, SeedsweepError } from '../../../common/errors.js';
import { parseIdx } from '../idx.js';
import { arrange, type Read, split } from './arrange.js';
import type { FileReader } from './file-reader.js';
import type { idxRoles, OwnFile } from './list-files.js';
import { parseNpy } from './npy.js';
import { parseNpz } from './npz.js';
import type { NumberArray } from './number-array.js';
import type { OwnFormat } from './own-dataset.js';
import { unusable } from './unusable.js';

/** What people call the arrays of an `.npz` file, in lower case: pictures, and their labels. */
const names = {
  train: [
    ['x_train', 'y_train'],
    ['train_images', 'train_labels'],
    ['train_x', 'train_y'],
  ],
  test: [
    ['x_test', 'y_test'],
    ['test_images', 'test_labels'],
    ['test_x', 'test_y'],
  ],
  whole: [
    ['x', 'y'],
    ['images', 'labels'],
    ['data', 'target'],
  ],
} as const;

/** A `.npz` file with x_train, y_train, x_test and y_test, or with x and y; or under other names that are usual. */
export async function readNpz(reader: FileReader, format: OwnFormat): Promise<Read> {
  const file = reader.files[0]!;
  const { name } = file;
  const arrays = parseNpz(await reader.read(file), name);
  const byName = new Map([...arrays].map(([key, array]) => [key.toLowerCase(), array]));
  const labelled = (part: keyof typeof names) => {
    const found = names[part].find((keys) => keys.every((key) => byName.has(key)));
    return found && { images: byName.get(found[0])!, labels: byName.get(found[1])! };
  };
  const [train, test, whole] = [labelled('train'), labelled('test'), labelled('whole')];
  if (train && test) return arrange({ train, test }, format, name);
  if (whole) return arrange(split(whole, format, name), format, name);
  throw unusable(
    `${name} has the arrays ${[...arrays.keys()].join(', ') || 'of nobody'}.`,
    'Save x_train, y_train, x_test and y_test in it, or x and y.',
  );
}

/** Arrays one by one, NumPy's or IDX: images and labels, and maybe those to test on. */
export async function readArrayFiles(reader: FileReader, format: OwnFormat, name: string): Promise<Read> {
  const read = async (role: string): Promise<NumberArray | undefined> => {
    const file = reader.files.find(({ path }) => path === role);
    return file && arrayOf(file, await reader.read(file));
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
    return arrayOf(file, await reader.read(file));
  };
  const train = { images: await read('train-images'), labels: await read('train-labels') };
  const test = { images: await read('t10k-images'), labels: await read('t10k-labels') };
  return arrange({ train, test }, format, name);
}

/** An array in a file of its own, maybe packed with gzip. */
function arrayOf(file: OwnFile, content: Uint8Array): NumberArray {
  try {
    const bytes = startsWith(content, 0x1f, 0x8b) ? gunzipSync(content) : content;
    if (startsWith(bytes, 0x93, 0x4e) || /\.npy(\.gz)?$/i.test(file.name)) return parseNpy(bytes, file.name);
    const { dimensions, bytes: data } = parseIdx(bytes);
    return { shape: dimensions, kind: 'integer', data };
  } catch (cause) {
    if (cause instanceof SeedsweepError) throw cause;
    throw unusable(`${file.name} cannot be read: ${messageOf(cause)}.`, 'Write it again.', cause);
  }
}

function startsWith(content: Uint8Array, first: number, second: number): boolean {
  return content[0] === first && content[1] === second;
}
