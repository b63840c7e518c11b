import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type DatasetName, datasetNames } from './facts.js';
import { type DatasetFile, type DatasetSource, datasetFilePath, datasetSources, filesOf } from './catalog.js';

export type FileState = 'present' | 'missing' | 'corrupt';

export interface FileStatus {
  readonly path: string;
  readonly state: FileState;
  /** Bytes on disk; 0 when missing. */
  readonly bytes: number;
  /** What is wrong with it, as the rest of a sentence about it. */
  readonly problem?: string;
}

export interface DatasetStatus {
  readonly name: string;
  /** `built-in` needs no files; otherwise the worst state among the files, a missing one before a corrupt one. */
  readonly state: 'built-in' | FileState;
  /** Bytes on disk, all files together. */
  readonly bytes: number;
  readonly files: readonly FileStatus[];
}

/** What of every dataset is there. Reads all files to check them. */
export function allDatasetStatuses(dataDir: string): Promise<DatasetStatus[]> {
  return Promise.all(datasetNames.map((name: DatasetName) => datasetStatus(dataDir, name, datasetSources[name])));
}

/** What of one dataset is there. */
export async function datasetStatus(dataDir: string, name: string, source: DatasetSource): Promise<DatasetStatus> {
  if (source.kind === 'drawn') return { name, state: 'built-in', bytes: 0, files: [] };
  const files = await Promise.all(
    filesOf(source).map((file) => fileStatus(datasetFilePath(dataDir, name, file), file)),
  );
  const states = files.map(({ state }) => state);
  return {
    name,
    state: states.includes('missing') ? 'missing' : states.includes('corrupt') ? 'corrupt' : 'present',
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
  };
}

export async function fileStatus(path: string, file: DatasetFile): Promise<FileStatus> {
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
  if (bytes === undefined) return { path, state: 'missing', bytes: 0, problem: 'is missing' };
  if (bytes < file.bytes) {
    return { path, bytes, state: 'corrupt', problem: `is cut off: it has ${bytes} of ${file.bytes} bytes` };
  }
  const sha256 = await hashOf('sha256', path);
  if (sha256 === file.sha256) return { path, bytes, state: 'present' };
  return { path, bytes, state: 'corrupt', problem: `is not the official file: its SHA-256 is ${sha256}` };
}

/** A file's checksum in hexadecimal, read piece by piece. Throws when it cannot be read. */
export async function hashOf(algorithm: 'sha256' | 'md5', path: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
