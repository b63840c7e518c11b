import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import { type DatasetFile, type DatasetSource, datasetFilePath, filesOf } from './catalog.js';
import { type DatasetStatus, datasetStatus, fileStatus, sha256Of } from './dataset-status.js';

export interface FetchProgress {
  readonly file: string;
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
 * name only once its checksum is right.
 *
 * @throws SeedsweepError DATASET_MISSING if no mirror gives a file, DATASET_CORRUPT if one does and it is another file;
 *   the signal's reason when aborted
 */
export async function fetchDataset(request: FetchRequest): Promise<DatasetStatus> {
  const { dataDir, dataset, source } = request;
  if (source.kind === 'files') {
    for (const file of filesOf(source)) {
      const path = datasetFilePath(dataDir, dataset, file);
      if ((await fileStatus(path, file)).state === 'present') continue;
      await fetchFile(request, request.mirrors ?? source.mirrors, file, path);
    }
  }
  return datasetStatus(dataDir, dataset, source);
}

async function fetchFile(
  request: FetchRequest,
  mirrors: readonly string[],
  file: DatasetFile,
  path: string,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Named after the process: two downloads at a time must not write into the same file.
  const part = `${path}.${process.pid}.part`;
  const complaints: string[] = [];
  let code: 'DATASET_MISSING' | 'DATASET_CORRUPT' = 'DATASET_MISSING';
  try {
    for (const mirror of mirrors) {
      const address = (mirror.endsWith('/') ? mirror : `${mirror}/`) + file.name;
      try {
        await download(address, part, file, request);
        const sha256 = await sha256Of(part);
        if (sha256 === file.sha256) {
          await rename(part, path);
          return;
        }
        code = 'DATASET_CORRUPT';
        complaints.push(`${address}: SHA-256 ${sha256} instead of ${file.sha256}`);
      } catch (error) {
        request.signal?.throwIfAborted();
        complaints.push(`${address}: ${reasonOf(error)}`);
      }
    }
  } finally {
    await rm(part, { force: true });
  }
  throw new SeedsweepError(
    code,
    `No mirror gave ${file.name} of dataset '${request.dataset}'. ${complaints.join('. ')}.`,
    {
      remedy: `Get the file another way and put it at ${path}, or try again later.`,
    },
  );
}

async function download(address: string, part: string, file: DatasetFile, request: FetchRequest): Promise<void> {
  const response = await fetch(address, request.signal === undefined ? {} : { signal: request.signal });
  if (!response.ok || response.body === null) throw new Error(`HTTP status ${response.status}`);
  let receivedBytes = 0;
  await pipeline(
    Readable.fromWeb(response.body),
    async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        receivedBytes += piece.length;
        request.onProgress?.({ file: file.name, receivedBytes, totalBytes: file.bytes });
        yield piece;
      }
    },
    createWriteStream(part),
  );
}

/** `fetch` says only "fetch failed" and hides the reason in its cause. */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error);
}
