import { open, stat } from 'node:fs/promises';

/** Most bytes of a file that are in memory at a time. */
const MAX_READ_BYTES = 1024 * 1024;

/** What has been added to a file since it was last looked at. */
export interface Growth {
  readonly bytes: Buffer;
  /** Another file is there now, or the file was cut: what was read of it before is of another. */
  readonly anew: boolean;
  /** Whether there is more to be read at once. */
  readonly more: boolean;
}

/** A file that a program writes to, which need not be there yet. */
export class GrowingFile {
  private offset = 0;
  private inode: bigint | undefined;

  constructor(readonly path: string) {}

  /** Reads what is new, a part at a time; undefined when there is no such file. */
  async read(): Promise<Growth | undefined> {
    const stats = await stat(this.path, { bigint: true }).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    const size = Number(stats.size);
    const anew = this.inode !== undefined && (this.inode !== stats.ino || size < this.offset);
    if (anew) this.offset = 0;
    this.inode = stats.ino;
    if (size === this.offset) return { bytes: Buffer.alloc(0), anew, more: false };
    await using file = await open(this.path, 'r');
    const wanted = Math.min(MAX_READ_BYTES, size - this.offset);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(wanted), 0, wanted, this.offset);
    this.offset += bytesRead;
    return { bytes: buffer.subarray(0, bytesRead), anew, more: this.offset < size };
  }
}
