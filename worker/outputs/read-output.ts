import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { shownLine } from '../../common/shown-line.js';
import { MOST_OUTPUT_BYTES, type KeptOutput, type OutputPart, type TrialFile } from '../../proto/output.js';
import { cut } from '../cut.js';
import { MAX_LINE_CHARACTERS, MAX_LINES } from '../slots/log-tail.js';
import { piecesAmong } from './output-pieces.js';
import type { TrialFolder } from './trial-folder.js';

/** What is read when it is not said from where. */
const LAST_BYTES = 32 * 1024;
/** Files of an output folder that are listed. */
const MOST_FILES = 1_000;
/** What is read for the last lines: fifty whole ones, unless they are very long. */
const TAIL_BYTES = 128 * 1024;

/**
 * A part of what an attempt said, at most `most` bytes, and what else the folder has. An attempt that said nothing is empty;
 * undefined when the folder is not there.
 */
export async function readOutput(
  folder: TrialFolder,
  { attempt, offset, files }: OutputPart,
  most = MOST_OUTPUT_BYTES,
): Promise<Omit<KeptOutput, 'worker'> | undefined> {
  const names = await readdir(folder.path).catch(() => undefined);
  if (!names) return undefined;
  const attempts = await folder.attempts();
  const wanted = attempt ?? attempts.at(-1) ?? 0;
  const part = await readPart(folder.log(wanted), names, offset, most);
  const listed = files ? await filesBelow(folder.output) : [];
  return { folder: folder.path, attempt: wanted, attempts, files: listed, ...part };
}

async function readPart(path: string, names: readonly string[], offset: number | undefined, most: number) {
  const pieces = piecesAmong(path, names);
  const last = pieces.at(-1);
  // Asked for before anything is read: what is added meanwhile is for the next time.
  const size = last ? last.offset + (await sizeOf(last.file)) : 0;
  const wanted = Math.max(0, Math.floor(offset ?? size - Math.min(LAST_BYTES, most)));
  const ends = pieces.map((piece, index) => ({ ...piece, end: pieces[index + 1]?.offset ?? size }));
  const nothing = { size, offset: Math.min(wanted, size), bytes: new Uint8Array() };
  for (const piece of ends) {
    const from = Math.max(wanted, piece.offset);
    if (from >= piece.end) continue;
    const bytes = await readBytes(piece.file, from - piece.offset, Math.min(most, piece.end - from));
    // Empty: it has just gone, or what is between it and the next one is no longer kept.
    if (bytes.length > 0) return { size, offset: from, bytes };
  }
  return nothing;
}

async function sizeOf(file: string): Promise<number> {
  return await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function readBytes(file: string, from: number, length: number): Promise<Buffer> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** The files of a folder and its folders, by path; links are not followed. */
async function filesBelow(folder: string): Promise<readonly TrialFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    files
      .sort()
      .slice(0, MOST_FILES)
      .map(async (file) => ({
        path: relative(folder, file).split(sep).join('/'),
        bytes: await sizeOf(file),
      })),
  );
}

/** The last lines of what an attempt said, each no longer than a report's may be; none when it said nothing. */
export function lastLines(path: string): readonly string[] {
  try {
    const last = piecesAmong(path, readdirSync(dirname(path))).slice(-2);
    const text = Buffer.concat(last.map(({ file }) => readEnd(file))).toString();
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines.slice(-MAX_LINES).map((line) => cut(shownLine(line), MAX_LINE_CHARACTERS));
  } catch {
    return [];
  }
}

function readEnd(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const length = Math.min(size, TAIL_BYTES);
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(handle, buffer, 0, length, size - length));
  } finally {
    closeSync(handle);
  }
}
