import { unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { messageOf } from '../../../common/errors.js';
import type { NumberArray } from './number-array.js';
import { parseNpy } from './npy.js';
import { unusable } from './unusable.js';

/**
 * The arrays of NumPy's `.npz` format, by name.
 *
 * @param file what messages call it
 * @throws SeedsweepError DATASET_CORRUPT
 */
export function parseNpz(content: Uint8Array, file: string): ReadonlyMap<string, NumberArray> {
  const arrays = new Map<string, NumberArray>();
  for (const [name, bytes] of Object.entries(unpack(content, file))) {
    if (name.endsWith('.npy')) arrays.set(name.slice(0, -4), parseNpy(bytes, `${file}: ${name.slice(0, -4)}`));
  }
  return arrays;
}

function unpack(content: Uint8Array, file: string): Record<string, Uint8Array> {
  const damaged = (why: string, cause?: unknown) =>
    unusable(`${file} is no zip file, or a damaged one: ${why}.`, 'Save it again with numpy.savez_compressed.', cause);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(content);
  } catch (cause) {
    throw damaged(messageOf(cause), cause);
  }
  // The library does not look at checksums.
  for (const [name, crc] of checksumsOf(content)) {
    const bytes = files[name];
    if (bytes !== undefined && crc32(bytes) !== crc) throw damaged(`${name} in it has another checksum`);
  }
  return files;
}

/** CRC-32 by file, from the central directory; nothing of archives beyond 4 GiB. */
function* checksumsOf(content: Uint8Array): Generator<readonly [name: string, crc: number]> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries && at + 46 <= bytes.length; entry++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) return;
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    yield [bytes.toString('utf8', at + 46, at + 46 + name), bytes.readUInt32LE(at + 16)];
    at += 46 + name + extra + comment;
  }
}
