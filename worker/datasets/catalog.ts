import { join } from 'node:path';
import type { DatasetName } from './facts.js';

/** One file of a dataset, as its publisher offers it. */
export interface DatasetFile {
  /** Its path in the dataset's folder. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is downloaded instead of files, where a publisher offers them only together: a tar archive packed with gzip. */
export interface DatasetArchive {
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal: what the publisher gives. The files in it are checked by their own SHA-256. */
  readonly md5: string;
}

/** A dataset that lies in files: `<data dir>/<dataset>/<file>`. */
export interface FilesOf<Format extends string, Files> {
  readonly kind: 'files';
  readonly format: Format;
  readonly files: Files;
  /** Holds all the files; without it, each is downloaded by itself. */
  readonly archive?: DatasetArchive;
  /** Addresses of folders that hold what is downloaded; tried in this order. */
  readonly mirrors: readonly string[];
}

/** The idx format, packed with gzip: pictures and labels lie apart. */
export type IdxSource = FilesOf<
  'idx',
  Readonly<Record<'trainImages' | 'trainLabels' | 'testImages' | 'testLabels', DatasetFile>>
>;

/** CIFAR's binary version: batches of rows, each a label and a picture. */
export type CifarSource = FilesOf<'cifar', Readonly<Record<'train' | 'test', readonly DatasetFile[]>>>;

export type FilesSource = IdxSource | CifarSource;

/** A dataset that seedsweep draws itself; it needs no files. */
export interface DrawnSource {
  readonly kind: 'drawn';
}

export type DatasetSource = FilesSource | DrawnSource;

/** All files of a dataset. */
export function filesOf(source: FilesSource): readonly DatasetFile[] {
  switch (source.format) {
    case 'idx':
      return Object.values(source.files);
    case 'cifar':
      return [...source.files.train, ...source.files.test];
  }
}

export function datasetFilePath(dataDir: string, dataset: string, file: { readonly name: string }): string {
  return join(dataDir, dataset, file.name);
}

const cifarBatch = (name: string, sha256: string): DatasetFile => ({
  name: `cifar-10-batches-bin/${name}.bin`,
  bytes: 30_730_000,
  sha256,
});

/** Where every dataset comes from. Checksums are those of the official files. */
export const datasetSources: Readonly<Record<DatasetName, DatasetSource>> = {
  mnist: {
    kind: 'files',
    format: 'idx',
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
  'fashion-mnist': {
    kind: 'files',
    format: 'idx',
    files: {
      trainImages: {
        name: 'train-images-idx3-ubyte.gz',
        bytes: 26_421_880,
        sha256: '3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84',
      },
      trainLabels: {
        name: 'train-labels-idx1-ubyte.gz',
        bytes: 29_515,
        sha256: 'a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845',
      },
      testImages: {
        name: 't10k-images-idx3-ubyte.gz',
        bytes: 4_422_102,
        sha256: '346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073',
      },
      testLabels: {
        name: 't10k-labels-idx1-ubyte.gz',
        bytes: 5_148,
        sha256: '67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5',
      },
    },
    mirrors: ['http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/'],
  },
  cifar10: {
    kind: 'files',
    format: 'cifar',
    files: {
      train: [
        cifarBatch('data_batch_1', 'cee916563c9f80d84e3cc88e17fdc0941787f1244f00a67874d45b261883ada5'),
        cifarBatch('data_batch_2', 'a591ca11fa1708a91ee40f54b3da4784ccd871ecf2137de63f51ada8b3fa57ed'),
        cifarBatch('data_batch_3', 'bbe8596564c0f86427f876058170b84dac6670ddf06d79402899d93ceea26f67'),
        cifarBatch('data_batch_4', '014e562d6e23c72197cc727519169a60359f5eccd8945ad5a09d710285ff4e48'),
        cifarBatch('data_batch_5', '755304fc0b379caeae8c14f0dac912fbc7d6cd469eb67a1029a08a39453a9add'),
      ],
      test: [cifarBatch('test_batch', '8e2eb146ae340b09e24670f29cabc6326dba54da8789dab6768acf480273f65b')],
    },
    archive: { name: 'cifar-10-binary.tar.gz', bytes: 170_052_171, md5: 'c32a1d4ab5d03f1284b67883e8d87530' },
    mirrors: ['https://www.cs.toronto.edu/~kriz/'],
  },
  strokes: { kind: 'drawn' },
};
