/*
 * TFRecord, the frames of TensorBoard's event files: the record's length in 8 bytes, that length's checksum in 4, the
 * record, the record's checksum in 4; all little-endian.
 */
import { maskedCrc32c } from './crc32c.js';

const HEADER_BYTES = 12;
const CHECKSUM_BYTES = 4;

/** One record, framed. */
export function encodeRecord(record: Uint8Array): Uint8Array {
  const frame = Buffer.alloc(HEADER_BYTES + record.length + CHECKSUM_BYTES);
  frame.writeBigUInt64LE(BigInt(record.length), 0);
  frame.writeUInt32LE(maskedCrc32c(frame.subarray(0, 8)), 8);
  frame.set(record, HEADER_BYTES);
  frame.writeUInt32LE(maskedCrc32c(record), HEADER_BYTES + record.length);
  return frame;
}

/** Takes records out of bytes that come in pieces. Of a record that is not whole yet, at most `maxRecordBytes` are kept. */
export class RecordDecoder {
  private pending: Buffer = Buffer.alloc(0);
  private skip = 0;
  /** How many records were longer than `maxRecordBytes`, and left out. */
  skipped = 0;

  constructor(private readonly maxRecordBytes: number) {}

  /**
   * The records that `chunk` completes, in order; they are valid until the next call. Throws RangeError, after those
   * before it, for one whose checksum is wrong: nothing after that can be found, and the decoder is done.
   */
  *decode(chunk: Buffer): Generator<Uint8Array, void, undefined> {
    const skipNow = Math.min(this.skip, chunk.length);
    this.skip -= skipNow;
    let rest: Buffer = chunk.subarray(skipNow);
    if (this.pending.length > 0) rest = Buffer.concat([this.pending, rest]);
    this.pending = Buffer.alloc(0);
    while (rest.length >= HEADER_BYTES) {
      if (rest.readUInt32LE(8) !== maskedCrc32c(rest.subarray(0, 8))) {
        throw new RangeError('the length of a record has a wrong checksum');
      }
      const length = Number(rest.readBigUInt64LE(0));
      const end = HEADER_BYTES + length + CHECKSUM_BYTES;
      if (length > this.maxRecordBytes) {
        this.skipped++;
        this.skip = Math.max(0, end - rest.length);
        rest = rest.subarray(end);
        continue;
      }
      if (rest.length < end) break;
      const record = rest.subarray(HEADER_BYTES, HEADER_BYTES + length);
      if (rest.readUInt32LE(HEADER_BYTES + length) !== maskedCrc32c(record)) {
        throw new RangeError('a record has a wrong checksum');
      }
      yield record;
      rest = rest.subarray(end);
    }
    // A copy: the chunk is its owner's again.
    this.pending = Buffer.from(rest);
  }
}
