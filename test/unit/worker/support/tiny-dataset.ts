import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type CifarSource,
  type DatasetFile,
  datasetFilePath,
  filesOf,
  type FilesSource,
  type IdxSource,
} from '../../../../worker/datasets/catalog.js';

/** An idx file of unsigned bytes. */
export function idxFile(dimensions: readonly number[], bytes: readonly number[]): Uint8Array {
  const header = Buffer.alloc(4 + 4 * dimensions.length);
  header.set([0, 0, 8, dimensions.length]);
  dimensions.forEach((length, index) => header.writeUInt32BE(length, 4 + 4 * index));
  return Buffer.concat([header, Buffer.from(bytes)]);
}

export interface TinyDataset<Source extends FilesSource = FilesSource> {
  readonly source: Source;
  /** Each file's content, by name. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Three training pictures and two test pictures of 2×3, in the format and under the names of MNIST's files. */
export function tinyDataset(labels: readonly number[] = [7, 0, 9]): TinyDataset<IdxSource> {
  const contents = new Map<string, Uint8Array>();
  const file = (name: string, dimensions: readonly number[], bytes: readonly number[]): DatasetFile => {
    const packed = gzipSync(idxFile(dimensions, bytes));
    contents.set(name, packed);
    return { name, bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex') };
  };
  const pixels = Array.from({ length: 18 }, (_, index) => index * 15);
  return {
    contents,
    source: {
      kind: 'files',
      format: 'idx',
      mirrors: [],
      files: {
        trainImages: file('train-images-idx3-ubyte.gz', [3, 2, 3], pixels),
        trainLabels: file('train-labels-idx1-ubyte.gz', [labels.length], labels),
        testImages: file('t10k-images-idx3-ubyte.gz', [2, 2, 3], pixels.slice(0, 12)),
        testLabels: file('t10k-labels-idx1-ubyte.gz', [2], [1, 2]),
      },
    },
  };
}

/** What the pictures of {@link tinyCifar} are. */
export const tinyCifarFacts = { shape: [1, 2, 3], classes: 10 } as const;

/** Two training batches and a test batch, each of two rows, in CIFAR's format: pictures of 1×2 in three colours. */
export function tinyCifar(): TinyDataset<CifarSource> {
  const contents = new Map<string, Uint8Array>();
  const file = (name: string, ...rows: number[][]): DatasetFile => {
    const content = Uint8Array.from(rows.flat());
    contents.set(name, content);
    return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  };
  return {
    contents,
    source: {
      kind: 'files',
      format: 'cifar',
      mirrors: [],
      files: {
        train: [
          file('bin/one.bin', [6, 10, 11, 20, 21, 30, 31], [9, 40, 41, 50, 51, 60, 61]),
          file('bin/two.bin', [0, 1, 2, 3, 4, 5, 6], [1, 0, 0, 0, 0, 0, 255]),
        ],
        test: [file('bin/test.bin', [3, 255, 254, 253, 252, 251, 250], [8, 1, 1, 2, 2, 3, 3])],
      },
    },
  };
}

/** Lays the files out as `<dataDir>/tiny/<file>`. */
export async function writeDataset(dataDir: string, { source, contents }: TinyDataset): Promise<void> {
  for (const file of filesOf(source)) {
    const path = datasetFilePath(dataDir, 'tiny', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents.get(file.name) ?? new Uint8Array());
  }
}
