import { isAbsolute, join, normalize } from 'node:path';
import { canonicalJson, type Json } from '../../../common/ids.js';
import { SeedsweepError } from '../../../common/errors.js';
import { enumerate } from '../../../common/words.js';
import { requireAllowed } from '../../trainers/command/allowed.js';
import type { Read } from './arrange.js';
import { FileReader } from './file-reader.js';
import { listOwnFiles, type OwnFiles } from './list-files.js';
import { type OwnDataset, pathsOf } from './own-dataset.js';
import { contentHash, readModule } from './read-module.js';
import { readOwnFiles } from './read-own.js';

/** Where a worker may have a dataset, and what it may run for it. */
export interface OwnPlaces {
  /** Folders in which its paths may lie, absolute; the first that has them as they should be counts. */
  readonly folders: readonly string[];
  /** Which programs the worker runs for sweeps: all, none, or these. */
  readonly commands: boolean | readonly string[];
}

/** Reads datasets from files of one's own, each once as long as its files stay as they are. */
export interface OwnDatasets {
  /**
   * @throws SeedsweepError DATASET_MISSING when no folder has it, DATASET_CORRUPT when none has it as it should be,
   * TRAINER_UNAVAILABLE when its module may not be run
   */
  load(own: OwnDataset, places: OwnPlaces): Promise<Read>;
}

/** Digits of a hash that are shown. */
const SHOWN = 12;
/** How many are kept, those used last: a slot lives long. */
const KEPT = 4;

export function createOwnDatasets(): OwnDatasets {
  const loaded = new Map<string, { readonly stamp: string; readonly reading: Promise<Read> }>();
  return {
    async load(own, { folders, commands }) {
      if (own.module !== undefined) requireAllowed(own.module, commands);
      let fault: SeedsweepError | undefined;
      for (const folder of folders) {
        const found = await find(own, folder);
        if (found instanceof SeedsweepError) {
          if (found.code !== 'DATASET_MISSING') fault ??= found;
          continue;
        }
        const key = canonicalJson([folder, own as unknown as Json]);
        const stamp = found.files.map((file) => file.stamp).join();
        const known = loaded.get(key);
        const reading = known?.stamp === stamp ? known.reading : read(own, folder, found);
        loaded.delete(key);
        loaded.set(key, { stamp, reading });
        if (loaded.size > KEPT) loaded.delete(loaded.keys().next().value!);
        try {
          return await reading;
        } catch (error) {
          // The files may be put right while the process lives.
          loaded.delete(key);
          if (!(error instanceof SeedsweepError)) throw error;
          fault ??= error;
        }
      }
      throw fault ?? missing(own, folders);
    },
  };
}

/** The files of a dataset in a folder, or why it is not there. */
async function find(own: OwnDataset, folder: string): Promise<OwnFiles | SeedsweepError> {
  // They come over the wire: whoever submits sweeps shall not have other files looked at.
  const outside = pathsOf(own).find((path) => isAbsolute(path) || normalize(path).startsWith('..'));
  if (outside !== undefined) {
    return new SeedsweepError('INVALID_INPUT', `The dataset ${own.name} is to be in ${outside}, outside of its sweep.`);
  }
  try {
    const { module } = own;
    return await listOwnFiles(
      module === undefined ? own : { ...own, files: { module } as OwnDataset['files'] },
      folder,
    );
  } catch (error) {
    if (error instanceof SeedsweepError) return error;
    throw error;
  }
}

async function read(own: OwnDataset, folder: string, { kind, files }: OwnFiles): Promise<Read> {
  if (own.module !== undefined) {
    const made = await readModule(folder, own.module, own);
    const sha256 = contentHash(made.dataset);
    if (sha256 === own.sha256) return made;
    throw different(own, `what ${join(folder, own.module)} returns`, sha256, 'It must return the same each time.');
  }
  const reader = new FileReader(files);
  let made: Read;
  try {
    made = await readOwnFiles(kind, reader, own);
  } catch (error) {
    // Whatever is wrong with other files is beside the point.
    const sha256 = await reader.sha256();
    throw sha256 === own.sha256 ? error : different(own, placeOf(own, folder), sha256);
  }
  const sha256 = await reader.sha256();
  if (sha256 === own.sha256) return made;
  throw different(own, placeOf(own, folder), sha256);
}

function different(own: OwnDataset, what: string, sha256: string, rule = 'Copy it from there, or submit it again.') {
  return new SeedsweepError(
    'DATASET_CORRUPT',
    `The dataset ${own.name} is not what the sweep was compiled with: the SHA-256 of ${what} begins with ${sha256.slice(0, SHOWN)}, not ${own.sha256.slice(0, SHOWN)}.`,
    { remedy: rule },
  );
}

function missing(own: OwnDataset, folders: readonly string[]): SeedsweepError {
  return new SeedsweepError(
    'DATASET_MISSING',
    `The dataset ${own.name} is not on this machine: there is no ${folders.map((folder) => placeOf(own, folder)).join(', and no ')}.`,
    { remedy: `Copy it to ${folders.at(-1)}, or share the folder of the sweep file.` },
  );
}

function placeOf(own: OwnDataset, folder: string): string {
  return enumerate(pathsOf(own).map((path) => join(folder, path)));
}
