/** An array in the idx format (LeCun's MNIST files) of unsigned bytes. */
export interface IdxArray {
  /** Length of each dimension, outermost first. */
  readonly dimensions: readonly number[];
  readonly bytes: Uint8Array;
}

/**
 * Parses an idx file: two zero bytes, 8 (unsigned bytes), the number of dimensions, each dimension's length as a
 * big-endian 32-bit number, then the bytes, the last dimension varying fastest.
 *
 * @throws Error saying what is wrong with it
 */
export function parseIdx(file: Uint8Array): IdxArray {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint16(0) !== 0) throw new Error('it is not an idx file');
  if (view.getUint8(2) !== 8) throw new Error('it is an idx file of something else than unsigned bytes');
  const rank = view.getUint8(3);
  const header = 4 + 4 * rank;
  if (file.length < header) throw new Error('its idx header is cut off');
  const dimensions = Array.from({ length: rank }, (_, index) => view.getUint32(4 + 4 * index));
  const size = dimensions.reduce((product, length) => product * length, 1);
  if (file.length !== header + size) {
    throw new Error(`its idx header announces ${size} bytes, and ${file.length - header} follow`);
  }
  return { dimensions, bytes: file.subarray(header) };
}
