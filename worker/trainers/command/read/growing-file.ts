import { open, stat, type FileHandle } from 'node:fs/promises';

/** Most bytes that are read at once. */
const MAX_PIECE_BYTES = 64 * 1024;
/** So much of its beginning, and so much before the place that was read up to, tells a file from one that replaced it. */
const SAMPLE_BYTES = 512;

/** What is done with a file's bytes. */
export interface FileSink {
  /** The next bytes, in order; they are the sink's only until it returns. Whether more is wanted. */
  take(bytes: Buffer): boolean;
  /** The file is another, or was written anew: what was taken is void, and comes again from the beginning. */
  restart(): void;
}

/** Reads what is added to a file. */
export class GrowingFile {
  private offset = 0;
  private seen: { readonly ino: bigint; readonly size: bigint; readonly mtimeNs: bigint } | undefined;
  private start: Buffer = Buffer.alloc(0);
  private tail: Buffer = Buffer.alloc(0);

  constructor(
    readonly path: string,
    private readonly sink: FileSink,
  ) {}

  /**
   * Takes in what was added, at most `maxBytes` of it, 64 KiB at a time; nothing while there is no file. Returns whether
   * the end was reached. Not to be called while it runs. Rejects with the system's error when the file cannot be read.
   */
  async read(maxBytes: number): Promise<boolean> {
    const stats = await stat(this.path, { bigint: true }).catch(nullWhenMissing);
    if (stats === null) return true;
    const { seen } = this;
    const isSame = seen?.ino === stats.ino && seen.size === stats.size && seen.mtimeNs === stats.mtimeNs;
    if (isSame && BigInt(this.offset) === stats.size) return true;
    const file = await open(this.path).catch(nullWhenMissing);
    if (file === null) return true;
    try {
      if (!(isSame || (await this.hasGrown(file, stats.ino)))) this.restart();
      this.seen = stats;
      return await this.take(file, maxBytes);
    } finally {
      await file.close();
    }
  }

  private restart(): void {
    this.offset = 0;
    this.start = this.tail = Buffer.alloc(0);
    this.sink.restart();
  }

  /** Whether what was read before is still there. */
  private async hasGrown(file: FileHandle, ino: bigint): Promise<boolean> {
    if (this.offset === 0) return true;
    if (this.seen?.ino !== ino) return false;
    const start = await sample(file, 0, this.start.length);
    if (!start.equals(this.start)) return false;
    return (await sample(file, this.offset - this.tail.length, this.tail.length)).equals(this.tail);
  }

  private async take(file: FileHandle, maxBytes: number): Promise<boolean> {
    const piece = Buffer.allocUnsafe(Math.min(MAX_PIECE_BYTES, maxBytes));
    for (let left = maxBytes; left > 0;) {
      const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, left), this.offset);
      if (bytesRead === 0) return true;
      const bytes = piece.subarray(0, bytesRead);
      if (this.start.length < SAMPLE_BYTES) this.start = Buffer.concat([this.start, bytes]).subarray(0, SAMPLE_BYTES);
      this.tail = Buffer.concat([this.tail, bytes.subarray(-SAMPLE_BYTES)]).subarray(-SAMPLE_BYTES);
      this.offset += bytesRead;
      left -= bytesRead;
      if (!this.sink.take(bytes)) return true;
    }
    return false;
  }
}

async function sample(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}

function nullWhenMissing(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw error;
}
