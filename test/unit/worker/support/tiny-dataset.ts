import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DatasetFile, datasetFilePath, type FilesSource } from '../../../../worker/datasets/catalog.js';

/** An idx file of unsigned bytes. */
export function idxFile(dimensions: readonly number[], bytes: readonly number[]): Uint8Array {
  const header = Buffer.alloc(4 + 4 * dimensions.length);
  header.set([0, 0, 8, dimensions.length]);
  dimensions.forEach((length, index) => header.writeUInt32BE(length, 4 + 4 * index));
  return Buffer.concat([header, Buffer.from(bytes)]);
}

export interface TinyDataset {
  readonly source: FilesSource;
  /** Each file's packed content, by name. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Three training pictures and two test pictures of 2×3, in the format and under the names of MNIST's files. */
export function tinyDataset(labels: readonly number[] = [7, 0, 9]): TinyDataset {
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

/** Lays the files out as `<dataDir>/tiny/<file>`. */
export async function writeDataset(dataDir: string, { source, contents }: TinyDataset): Promise<void> {
  for (const file of Object.values(source.files)) {
    const path = datasetFilePath(dataDir, 'tiny', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents.get(file.name) ?? new Uint8Array());
  }
}
