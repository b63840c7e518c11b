import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { HEAD_BYTES, PIECE_BYTES, PIECES_KEPT, pieceAt, piecesAmong, pieceStart } from './output-pieces.js';

/** What was said waits this long for more before it is written, or until there is so much of it. */
const FLUSH_MS = 100;
const FLUSH_BYTES = 256 * 1024;

/**
 * Keeps what an attempt says: its first MiB in the file itself, and the last 2.75 to 3 MiB beyond it in further files, each
 * named after where its bytes stand in the whole. Files only grow until they go as a whole, so that they can be read at any
 * time (`readOutput`) and a crash costs no more than the last tenth of a second. One that is there is gone on with.
 * Nothing is made before something is said. At most one writer at a time may have a path.
 */
export class OutputFile {
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private timer: NodeJS.Timeout | undefined;
  /** Bytes in all; undefined before the first are written. */
  private size: number | undefined;
  /** The piece that is written to. */
  private open: { readonly handle: number; readonly end: number } | undefined;
  private failure: Error | undefined;

  /** `onFailure` is called once when the output cannot be kept (a full disk, say): what follows is lost, and nobody stops. */
  constructor(
    private readonly path: string,
    private readonly onFailure: (error: Error) => void = () => undefined,
  ) {}

  /** Adds what was said. Written soon, in the order given; bytes given must not change afterwards. */
  write(said: string | Uint8Array): void {
    if (this.failure || said.length === 0) return;
    const bytes = typeof said === 'string' ? Buffer.from(said) : Buffer.from(said.buffer, said.byteOffset, said.length);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= FLUSH_BYTES) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  /** Writes what waits, now: whoever writes faster than the disk is made to wait. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waitingBytes === 0) return;
    const bytes = Buffer.concat(this.waiting, this.waitingBytes);
    [this.waiting, this.waitingBytes] = [[], 0];
    try {
      this.append(bytes);
    } catch (error) {
      this.failure = error as Error;
      this.onFailure(this.failure);
    }
  }

  /** Writes what waits and lets go of the file; something said later opens it again. */
  close(): void {
    this.flush();
    this.closePiece();
  }

  private append(bytes: Buffer): void {
    let size = (this.size ??= this.sizeBefore());
    for (let from = 0; from < bytes.length;) {
      const { handle, end } = (this.open ??= this.openPiece(size));
      const written = writeSync(handle, bytes, from, Math.min(bytes.length - from, end - size));
      from += written;
      size += written;
      this.size = size;
      if (size === end) this.closePiece();
    }
  }

  /** How much was said already, by an earlier writer. */
  private sizeBefore(): number {
    mkdirSync(dirname(this.path), { recursive: true });
    const last = piecesAmong(this.path, readdirSync(dirname(this.path))).at(-1);
    return last ? last.offset + statSync(last.file).size : 0;
  }

  private openPiece(size: number): { handle: number; end: number } {
    const { file, offset } = pieceAt(this.path, pieceStart(size));
    const handle = openSync(file, 'a');
    const old = offset - PIECES_KEPT * PIECE_BYTES;
    // By name alone: what was there before a crash went when its own turn came.
    if (old >= HEAD_BYTES) rmSync(pieceAt(this.path, old).file, { force: true });
    return { handle, end: offset === 0 ? HEAD_BYTES : offset + PIECE_BYTES };
  }

  private closePiece(): void {
    if (this.open) closeSync(this.open.handle);
    this.open = undefined;
  }
}
