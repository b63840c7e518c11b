import type { Read } from './arrange.js';
import { FileReader } from './file-reader.js';
import type { OwnFiles } from './list-files.js';
import type { StatedOwnDataset } from './own-dataset.js';

/** Reads files that have been listed. Throws DATASET_CORRUPT when they are no dataset. */
export async function readOwnFiles(kind: OwnFiles['kind'], reader: FileReader, own: StatedOwnDataset): Promise<Read> {
  const { files } = own;
  const name = typeof files === 'string' ? files : own.name;
  // Each reader loads libraries that the others need not.
  switch (kind) {
    case 'npz':
      return (await import('./read-arrays.js')).readNpz(reader, own);
    case 'arrays':
      return (await import('./read-arrays.js')).readArrayFiles(reader, own, name);
    case 'idx':
      return (await import('./read-arrays.js')).readIdxFiles(reader, own, name);
    case 'csv':
      return (await import('./read-csv.js')).readCsvFiles(reader, own, name);
    case 'pictures':
      return (await import('./read-pictures.js')).readPictures(reader, own, name);
  }
}
