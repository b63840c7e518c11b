const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Most bytes of a line that are kept. */
export const MAX_LINE_BYTES = 64 * 1024;

/**
 * Makes lines of what a program writes, in whatever pieces it comes. A carriage return ends a line too, as progress bars
 * use it; lines with nothing in them are left out. Of a line, the first 64 KiB are kept; bytes that are no UTF-8 become
 * U+FFFD.
 */
export class LineSplitter {
  /** The line under way, in the first `length` bytes. */
  private pending: Buffer = Buffer.alloc(0);
  private length = 0;

  /** The lines that `chunk` completes, without their breaks. The chunk is not kept. */
  add(chunk: Buffer): string[] {
    const lines: string[] = [];
    let start = 0;
    let feed = chunk.indexOf(LINE_FEED);
    let carriage = chunk.indexOf(CARRIAGE_RETURN);
    while (feed >= 0 || carriage >= 0) {
      const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
      if (end > start || this.length > 0) lines.push(this.line(chunk, start, end));
      start = end + 1;
      if (end === feed) feed = chunk.indexOf(LINE_FEED, start);
      else carriage = chunk.indexOf(CARRIAGE_RETURN, start);
    }
    if (start < chunk.length) this.keep(chunk, start);
    return lines;
  }

  /** Nothing more comes: the last line, if it had no break. */
  finish(): string[] {
    return this.length > 0 ? [this.line(this.pending, 0, 0)] : [];
  }

  private line(chunk: Buffer, start: number, end: number): string {
    if (this.length === 0) return chunk.toString('utf8', start, Math.min(end, start + MAX_LINE_BYTES));
    this.keep(chunk.subarray(start, end), 0);
    const line = this.pending.toString('utf8', 0, this.length);
    this.length = 0;
    return line;
  }

  /** Copies, so that a few bytes do not hold on to the chunk that they came in. */
  private keep(chunk: Buffer, start: number): void {
    const bytes = Math.min(chunk.length - start, MAX_LINE_BYTES - this.length);
    if (this.length + bytes > this.pending.length) {
      const capacity = Math.min(MAX_LINE_BYTES, Math.max(1024, 2 * (this.length + bytes)));
      const larger = Buffer.alloc(capacity);
      this.pending.copy(larger, 0, 0, this.length);
      this.pending = larger;
    }
    chunk.copy(this.pending, this.length, start, start + bytes);
    this.length += bytes;
  }
}
