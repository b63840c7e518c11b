import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The unfinished part of a file that is being downloaded. At rest it lies at `<file>.part`, for whoever goes on with it;
 * in use it is named after the process, because two downloads at a time must not write into the same file.
 */
export class PartialFile {
  private constructor(
    private readonly target: string,
    /** Where to read and write. Absent until something was written. */
    readonly path: string,
  ) {}

  /** Takes over what an earlier download of `target` left, even one that was killed. The folder must exist. */
  static async claim(target: string): Promise<PartialFile> {
    const part = new PartialFile(target, `${target}.${process.pid}.part`);
    const left = await leftovers(target);
    const [longest] = left.toSorted((a, b) => b.bytes - a.bytes);
    for (const { path } of left) {
      // Another process may be quicker; then there is nothing to take over.
      if (path === longest?.path) await rename(path, part.path).catch(() => undefined);
      else await rm(path, { force: true });
    }
    return part;
  }

  async bytes(): Promise<number> {
    return stat(this.path).then(
      ({ size }) => size,
      () => 0,
    );
  }

  /** Forgets what is there. */
  remove(): Promise<void> {
    return rm(this.path, { force: true });
  }

  /** Leaves what is there for a later download. */
  async release(): Promise<void> {
    if ((await this.bytes()) === 0) await this.remove();
    else await rename(this.path, `${this.target}.part`);
  }
}

/** Parts of `target` that no living process is writing. */
async function leftovers(target: string): Promise<{ readonly path: string; readonly bytes: number }[]> {
  const folder = dirname(target);
  const name = basename(target);
  const found = [];
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(`${name}.`) || !entry.endsWith('.part')) continue;
    const owner = entry.slice(name.length + 1, -'.part'.length);
    // `<file>.part` has no owner: then the slice is that of "part" itself.
    if (entry !== `${name}.part` && (!/^\d+$/.test(owner) || isAlive(Number(owner)))) continue;
    const path = join(folder, entry);
    const bytes = await stat(path).then(
      ({ size }) => size,
      () => undefined,
    );
    if (bytes !== undefined) found.push({ path, bytes });
  }
  return found;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
