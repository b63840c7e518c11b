/*
 * TFRecord, the framing of TensorBoard's event files: length (uint64), masked CRC-32C of the length, data, masked CRC-32C
 * of the data; all little-endian. (TensorFlow, "TFRecord and tf.train.Example".)
 */

const HEADER_BYTES = 12;
const FOOTER_BYTES = 4;
/** Far above what an event with scalars takes; more is no length but garbage. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** A record in its frame. */
export function encodeRecord(data: Uint8Array): Uint8Array {
  const frame = Buffer.alloc(HEADER_BYTES + data.length + FOOTER_BYTES);
  frame.writeBigUInt64LE(BigInt(data.length), 0);
  frame.writeUInt32LE(maskedCrc(frame.subarray(0, 8)), 8);
  frame.set(data, HEADER_BYTES);
  frame.writeUInt32LE(maskedCrc(data), HEADER_BYTES + data.length);
  return frame;
}

/**
 * The whole records at the beginning of `bytes`, and how many bytes they take: what follows is a record that is not whole
 * yet. Throws RangeError at a record whose sums are wrong.
 */
export function decodeRecords(bytes: Uint8Array): { readonly records: readonly Uint8Array[]; readonly taken: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Uint8Array[] = [];
  let taken = 0;
  while (bytes.length - taken >= HEADER_BYTES) {
    const length = Number(view.getBigUint64(taken, true));
    const lengthCrc = view.getUint32(taken + 8, true);
    if (length > MAX_RECORD_BYTES || lengthCrc !== maskedCrc(bytes.subarray(taken, taken + 8))) {
      throw new RangeError(`the record at byte ${taken} has no sound length`);
    }
    const end = taken + HEADER_BYTES + length;
    if (bytes.length < end + FOOTER_BYTES) break;
    const data = bytes.subarray(taken + HEADER_BYTES, end);
    if (view.getUint32(end, true) !== maskedCrc(data)) throw new RangeError(`the record at byte ${taken} is corrupt`);
    records.push(data);
    taken = end + FOOTER_BYTES;
  }
  return { records, taken };
}

/** Castagnoli's polynomial, bits reversed. */
const POLYNOMIAL = 0x82f63b78;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32C, masked as TFRecord wants it: rotated by 15 bits and moved. */
function maskedCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  crc = (crc ^ 0xffffffff) >>> 0;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
