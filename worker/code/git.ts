import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SeedsweepError } from '../../common/errors.js';
import { neverCode } from './left-out.js';

/** How long git may take; on one machine it takes milliseconds. */
const GIT_MS = 20_000;
const MAX_OUTPUT_BYTES = 64 * 2 ** 20;

/**
 * What git knows below a folder, or would add: paths relative to it, with forward slashes. Another repository inside is
 * one path. Empty where git says nothing: outside of a repository, in a folder that a repository ignores, without git.
 * Throws INVALID_INPUT when git takes too long.
 */
export async function gitPaths(directory: string): Promise<readonly string[]> {
  const listed = await git(directory, [
    ...['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    ...neverCode.flatMap((pattern) => ['--exclude', pattern]),
  ]);
  return [...new Set(zeroSeparated(listed ?? '').map((path) => path.replace(/\/$/, '')))];
}

/**
 * The commit that a folder's files are from, 40 or more hexadecimal digits; undefined outside of a repository, and in one
 * without commits. Throws INVALID_INPUT when git takes too long.
 */
export async function gitCommit(directory: string): Promise<string | undefined> {
  return (await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.trim();
}

/** The paths below a folder, relative to it, that are not as the commit has them. Throws INVALID_INPUT as {@link gitCommit}. */
export async function gitChanges(directory: string): Promise<readonly string[]> {
  const prefix = (await git(directory, ['rev-parse', '--show-prefix']))?.trimEnd() ?? '';
  const status = await git(directory, [
    ...['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.'],
  ]);
  // Two letters and a space, then the path from the repository's root.
  return zeroSeparated(status ?? '').map((line) => line.slice(3 + prefix.length));
}

/** What git prints; undefined when it fails, or is not there. */
async function git(directory: string, args: readonly string[]): Promise<string | undefined> {
  try {
    // A repository's own file-system monitor is a program, and nothing of it may run here.
    const careful = ['-C', directory, '-c', 'core.fsmonitor=false', '--no-optional-locks'];
    const { stdout } = await promisify(execFile)('git', [...careful, ...args], {
      ...{ timeout: GIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT_BYTES },
    });
    return stdout;
  } catch (cause) {
    if (!(cause as { killed?: boolean }).killed) return undefined;
    throw new SeedsweepError('INVALID_INPUT', `git could not tell in ${GIT_MS / 1_000} s what is in ${directory}.`, {
      cause,
      remedy: 'Put the trainer into a folder of its own, and list what is no code in .gitignore.',
    });
  }
}

const zeroSeparated = (text: string) => text.split('\0').filter((part) => part !== '');
