import { join } from 'node:path';
import type { DatasetName } from '../../proto/datasets.js';

/** One file of a dataset, as its publisher offers it. */
export interface DatasetFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A dataset that lies in files: `<data dir>/<dataset>/<file>`. */
export interface FilesSource {
  readonly kind: 'files';
  /** In the idx format, packed with gzip. */
  readonly files: Readonly<Record<'trainImages' | 'trainLabels' | 'testImages' | 'testLabels', DatasetFile>>;
  /** Addresses of folders that hold the files; tried in this order. */
  readonly mirrors: readonly string[];
}

/** A dataset that seedsweep draws itself; it needs no files. */
export interface DrawnSource {
  readonly kind: 'drawn';
}

export type DatasetSource = FilesSource | DrawnSource;

/** Where every dataset comes from. Checksums are those of the official files. */
export const datasetSources: Readonly<Record<DatasetName, DatasetSource>> = {
  mnist: {
    kind: 'files',
    files: {
      trainImages: {
        name: 'train-images-idx3-ubyte.gz',
        bytes: 9_912_422,
        sha256: '440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609',
      },
      trainLabels: {
        name: 'train-labels-idx1-ubyte.gz',
        bytes: 28_881,
        sha256: '3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c',
      },
      testImages: {
        name: 't10k-images-idx3-ubyte.gz',
        bytes: 1_648_877,
        sha256: '8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6',
      },
      testLabels: {
        name: 't10k-labels-idx1-ubyte.gz',
        bytes: 4_542,
        sha256: 'f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6',
      },
    },
    mirrors: [
      'https://ossci-datasets.s3.amazonaws.com/mnist/',
      'https://storage.googleapis.com/cvdf-datasets/mnist/',
      'http://yann.lecun.com/exdb/mnist/',
    ],
  },
  strokes: { kind: 'drawn' },
};

export function datasetFilePath(dataDir: string, dataset: string, file: DatasetFile): string {
  return join(dataDir, dataset, file.name);
}
