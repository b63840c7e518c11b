import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import {
  type DatasetArchive,
  type DatasetFile,
  type DatasetSource,
  datasetFilePath,
  filesOf,
  type FilesSource,
} from './catalog.js';
import { type DatasetStatus, datasetStatus, fileStatus, hashOf } from './dataset-status.js';
import { download } from './download.js';
import { PartialFile } from './partial-file.js';
import { unpackArchive } from './unpack-archive.js';

export interface FetchProgress {
  readonly file: string;
  /** Those of earlier, interrupted downloads included. */
  readonly receivedBytes: number;
  readonly totalBytes: number;
}

export interface FetchRequest {
  readonly dataDir: string;
  readonly dataset: string;
  readonly source: DatasetSource;
  /** Folders to download from instead of the source's own. */
  readonly mirrors?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FetchProgress) => void;
}

/**
 * Downloads what a dataset lacks; files that are already there and right stay as they are. A file appears under its
 * name only once its checksum is right. What an interrupted download has received is kept, and the next goes on there.
 *
 * @throws SeedsweepError DATASET_MISSING if no mirror gives a file, DATASET_CORRUPT if one does and it is another file;
 *   the signal's reason when aborted
 */
export async function fetchDataset(request: FetchRequest): Promise<DatasetStatus> {
  const { dataDir, dataset, source } = request;
  if (source.kind === 'files') {
    if (source.archive === undefined) await fetchFiles(request, source);
    else await fetchArchive(request, source, source.archive);
  }
  return datasetStatus(dataDir, dataset, source);
}

async function fetchFiles(request: FetchRequest, source: FilesSource): Promise<void> {
  for (const file of await lacking(request, source)) {
    const path = datasetFilePath(request.dataDir, request.dataset, file);
    await fetchFile(request, source, file, (part) => rename(part, path));
  }
}

async function fetchArchive(request: FetchRequest, source: FilesSource, archive: DatasetArchive): Promise<void> {
  const files = await lacking(request, source);
  if (files.length === 0) return;
  const path = datasetFilePath(request.dataDir, request.dataset, archive);
  const unpack = async (from: string) => {
    const pathOf = (file: DatasetFile) => datasetFilePath(request.dataDir, request.dataset, file);
    const complaints = await unpackArchive(from, files, pathOf, request.signal);
    if (complaints.length > 0) {
      throw new SeedsweepError('DATASET_CORRUPT', `${path} is not the official archive: ${complaints.join('; ')}.`, {
        remedy: `Get the files another way and put them into ${dirname(pathOf(files[0]!))}.`,
      });
    }
  };
  // The user may have put it there.
  if ((await hashOf('md5', path).catch(() => undefined)) === archive.md5) await unpack(path);
  else await fetchFile(request, source, archive, unpack);
}

async function lacking({ dataDir, dataset }: FetchRequest, source: FilesSource): Promise<DatasetFile[]> {
  const found: DatasetFile[] = [];
  for (const file of filesOf(source)) {
    if ((await fileStatus(datasetFilePath(dataDir, dataset, file), file)).state !== 'present') found.push(file);
  }
  return found;
}

/** Downloads a file from the first mirror that has it and gives it, checked, to `use`; then the download is removed. */
async function fetchFile(
  request: FetchRequest,
  source: FilesSource,
  file: DatasetFile | DatasetArchive,
  use: (path: string) => Promise<void>,
): Promise<void> {
  const { dataDir, dataset, signal } = request;
  const path = datasetFilePath(dataDir, dataset, file);
  await mkdir(dirname(path), { recursive: true }).catch((cause: unknown) => {
    throw new SeedsweepError('INVALID_INPUT', `Nothing can be written into ${dirname(path)}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Choose another folder with --data-dir DIR.',
    });
  });
  const part = await PartialFile.claim(path);
  try {
    await downloadFrom(request, request.mirrors ?? source.mirrors, file, part);
    signal?.throwIfAborted();
    await use(part.path);
    await part.remove();
  } finally {
    await part.release();
  }
}

async function downloadFrom(
  { dataDir, dataset, signal, onProgress }: FetchRequest,
  mirrors: readonly string[],
  file: DatasetFile | DatasetArchive,
  part: PartialFile,
): Promise<void> {
  const complaints: { readonly text: string; readonly corrupt: boolean }[] = [];
  const onBytes = (receivedBytes: number) => onProgress?.({ file: file.name, receivedBytes, totalBytes: file.bytes });

  /** Whether what came, or was there already, is the file; if not, says why. */
  const attempt = async (address: string): Promise<boolean> => {
    try {
      await download({ address, totalBytes: file.bytes, part, signal, onBytes });
    } catch (error) {
      signal?.throwIfAborted();
      complaints.push({ text: `${address}: ${messageOf(error)}`, corrupt: false });
      return false;
    }
    const complaint = await complaintAbout(part.path, file);
    if (complaint === undefined) return true;
    await part.remove();
    complaints.push({ text: `${address}: what it sent is not the file: ${complaint}`, corrupt: true });
    return false;
  };

  for (const mirror of mirrors) {
    const address = (mirror.endsWith('/') ? mirror : `${mirror}/`) + file.name;
    const had = await part.bytes();
    if (await attempt(address)) return;
    if (had === 0 || !complaints.at(-1)?.corrupt) continue;
    // It may be the bytes from before that are wrong.
    complaints.pop();
    if (await attempt(address)) return;
  }
  const kept = await part.bytes();
  throw new SeedsweepError(
    complaints.some(({ corrupt }) => corrupt) ? 'DATASET_CORRUPT' : 'DATASET_MISSING',
    `No mirror gave ${file.name} of dataset '${dataset}'.${complaints.map(({ text }) => `\n  ${text}`).join('')}`,
    {
      remedy:
        `Try again later${kept > 0 ? `; the ${kept} bytes received so far are kept` : ''}. Or name another mirror with ` +
        `--mirror URL, or get the file another way and put it at ${datasetFilePath(dataDir, dataset, file)}.`,
    },
  );
}

/** What its checksum says against a downloaded file. */
async function complaintAbout(path: string, file: DatasetFile | DatasetArchive): Promise<string | undefined> {
  if ('md5' in file) {
    const md5 = await hashOf('md5', path);
    return md5 === file.md5 ? undefined : `its MD5 is ${md5}, not ${file.md5}`;
  }
  const sha256 = await hashOf('sha256', path);
  return sha256 === file.sha256 ? undefined : `its SHA-256 is ${sha256}, not ${file.sha256}`;
}
