import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import type { SweepCode } from '../../common/place.js';
import { isCodeHash } from '../../proto/code.js';
import { hashCode } from './content-hash.js';
import { listCode, type ListOptions } from './list-code.js';
import { unpackCode } from './unpack-code.js';

/** Hexadecimal digits of a hash that are shown. */
const SHOWN = 12;
/** When a folder that code was unpacked into is nobody's any more. */
const LEFT_BEHIND_MS = 3_600_000;

export interface CodeResolverOptions {
  /** The worker's folder; shipped code is kept in `code/<hash>` there, for all workers that have the same. */
  readonly workDir: string;
  /** The pack of shipped code, by its hash. Throws when it cannot be had. */
  readonly stored: (hash: string) => AsyncIterable<Uint8Array>;
}

/** Comes by sweeps' code on this machine: what is here already is looked at once, what is fetched is fetched once. */
export class CodeResolver {
  /** What was found to be right, or is being looked at. */
  private readonly known = new Map<string, Promise<string>>();

  constructor(private readonly options: CodeResolverOptions) {}

  /**
   * The folder, absolute, that has the sweep's code. Shipped: its own copy, whose files cannot be written. Otherwise the
   * folder in which it was compiled, when what is there was the same once: what trials write there later does not count.
   * `exclude` as the code was described with.
   *
   * @throws SeedsweepError CODE_DIFFERS when there is no such code here; INVALID_INPUT as {@link listCode}
   */
  resolve(code: SweepCode, options: ListOptions = {}): Promise<string> {
    const { hash, directory, shipped } = code;
    const key = shipped ? hash : `${hash} ${directory}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = shipped ? this.fetched(hash) : sameFolder(code, options);
    const forget = () => this.known.delete(key);
    this.known.set(key, found);
    // Whoever cleans the worker's folder may take what was fetched.
    found.then(shipped ? forget : () => undefined, forget);
    return found;
  }

  private async fetched(hash: string): Promise<string> {
    try {
      // It becomes a path.
      if (!isCodeHash(hash)) throw new Error('that is no hash of code');
      return await this.fetch(hash);
    } catch (cause) {
      const shown = hash.slice(0, SHOWN);
      throw new SeedsweepError('CODE_DIFFERS', `The code ${shown} of the sweep cannot be had: ${messageOf(cause)}.`, {
        cause,
        remedy:
          'Submit the sweep again; if that does not help, run it with another --state-dir, or on another NATS server.',
      });
    }
  }

  private async fetch(hash: string): Promise<string> {
    const folder = join(this.options.workDir, 'code');
    const target = join(folder, hash);
    if (await isFolder(target)) return target;
    await mkdir(folder, { recursive: true });
    // Beside its place, so that it can be moved there whole.
    const unpacked = await mkdtemp(join(folder, '.unpacking-'));
    try {
      await removeLeftBehind(folder, unpacked);
      const content = await unpackCode(this.options.stored(hash), unpacked);
      if (content !== hash) throw new Error(`what was stored is ${content.slice(0, SHOWN)}`);
      await rename(unpacked, target).catch(async (error: unknown) => {
        // Another worker was sooner.
        if (!(await isFolder(target))) throw error;
      });
    } finally {
      await rm(unpacked, { recursive: true, force: true });
    }
    return target;
  }
}

async function sameFolder({ directory, hash, git }: SweepCode, options: ListOptions): Promise<string> {
  if (!(await isFolder(directory))) {
    throw new SeedsweepError(
      'CODE_DIFFERS',
      `The sweep's code is not on this machine: there is no folder ${directory}.`,
      {
        remedy: 'Put a copy of it there, or let the sweep bring it along with "ship: true".',
      },
    );
  }
  const here = await hashCode(await listCode(directory, options));
  if (here === hash) return directory;
  const from = git && `, from commit ${git.commit.slice(0, SHOWN)}${git.dirty ? ' with changes' : ''}`;
  const message = `The files in ${directory} are ${here.slice(0, SHOWN)}; the sweep was compiled with ${hash.slice(0, SHOWN)}`;
  throw new SeedsweepError('CODE_DIFFERS', `${message}${from ?? ''}.`, {
    remedy:
      'Bring the folder up to date ("git pull"), or let the sweep bring its code along with "ship: true". What a program writes there is no code: list it in .gitignore.',
  });
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

/** Removes what processes that were killed had begun to unpack, by the file system's own clock. */
async function removeLeftBehind(folder: string, newest: string): Promise<void> {
  const { mtimeMs: now } = await stat(newest);
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.unpacking-')) continue;
    const path = join(folder, name);
    const age = now - (await stat(path).catch(() => ({ mtimeMs: now }))).mtimeMs;
    if (age > LEFT_BEHIND_MS) await rm(path, { recursive: true, force: true });
  }
}
