import { SeedsweepError } from '../../common/errors.js';
import { groupBy } from '../../common/group-by.js';
import { maxCodeBytes, maxCodeFiles } from '../../common/limits.js';
import { count, enumerate } from '../../common/words.js';
import type { CodeFile } from './content-hash.js';

/** How many files and folders a complaint names. */
const NAMED = 3;

/** Throws INVALID_INPUT, which names what is largest, for more files or bytes than a trainer's code may have. */
export function requireSmall(root: string, files: readonly CodeFile[]): void {
  const bytes = bytesOf(files);
  if (files.length <= maxCodeFiles && bytes <= maxCodeBytes) return;
  const groups = [...groupBy(files, ({ path }) => path.replace(/\/.*/s, '/'))].map(([name, inside]) => ({
    name,
    files: inside.length,
    bytes: bytesOf(inside),
  }));
  const key = bytes > maxCodeBytes ? 'bytes' : 'files';
  const largest = groups.sort((a, b) => b[key] - a[key]).slice(0, NAMED);
  const named = largest.map((each) => `${each.name} (${count(each.files, 'file')}, ${sizeText(each.bytes)})`);
  const limit = `${count(maxCodeFiles, 'file')} and ${sizeText(maxCodeBytes)}`;
  const message = `The code in ${root} has ${count(files.length, 'file')} and ${sizeText(bytes)}; ${limit} are allowed.`;
  throw new SeedsweepError('INVALID_INPUT', `${message} Most of it: ${enumerate(named)}.`, {
    remedy:
      'List what is no code, such as data and results, in .gitignore, or put the trainer into a folder of its own.',
  });
}

const bytesOf = (files: readonly CodeFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
const sizeText = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
