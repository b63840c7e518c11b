import type { NumberArray } from './number-array.js';
import { unusable } from './unusable.js';

/** Largest distance of a float from k/255 at which it is that byte and nothing else. */
const EXACT = 1e-6;

export interface Bytes {
  /** One for each array. */
  readonly arrays: readonly Uint8Array[];
  /** What was lost, a sentence; undefined where nothing was. */
  readonly note?: string;
}

/**
 * Pixels as bytes, the same way in all arrays: whole numbers from 0 to 255 as they are, floats in [0, 1] times 255, and
 * floats that are whole numbers from 0 to 255, some above 1, as they are; booleans become 0 and 255.
 *
 * @param name what messages call the pixels
 * @throws SeedsweepError DATASET_CORRUPT for other numbers
 */
export function toBytes(arrays: readonly NumberArray[], name: string): Bytes {
  if (arrays.every(({ kind }) => kind === 'boolean')) return scaled(arrays);
  // The common case, without a look at each.
  const bytes = arrays.flatMap(({ kind, data }) => (kind === 'integer' && data instanceof Uint8Array ? [data] : []));
  if (bytes.length === arrays.length) return { arrays: bytes };
  const { least, most, whole } = rangeOf(arrays);
  if (!(least >= 0 && most <= 255)) {
    throw unusable(
      `${name}: pixels go from ${least} to ${most}.`,
      'Scale them to whole numbers from 0 to 255, or to floats from 0 to 1.',
    );
  }
  const isFloat = arrays.some(({ kind }) => kind === 'float');
  if (isFloat && most <= 1) return scaled(arrays);
  if (whole) return { arrays: arrays.map(({ data }) => (data instanceof Uint8Array ? data : Uint8Array.from(data))) };
  throw unusable(
    `${name}: pixels go from ${least} to ${most} and are not all whole.`,
    'Scale them to whole numbers from 0 to 255, or to floats from 0 to 1.',
  );
}

function rangeOf(arrays: readonly NumberArray[]) {
  let [least, most, whole] = [Infinity, -Infinity, true];
  for (const { data } of arrays) {
    for (let at = 0; at < data.length; at++) {
      const number = data[at]!;
      // NaN is in no range.
      if (!(number >= least)) least = number;
      if (!(number <= most)) most = number;
      if (Number.isNaN(number)) return { least: NaN, most: NaN, whole: false };
      whole &&= Number.isInteger(number);
    }
  }
  return { least, most, whole };
}

function scaled(arrays: readonly NumberArray[]): Bytes {
  let largest = 0;
  const bytes = arrays.map(({ data }) => {
    const to = new Uint8Array(data.length);
    for (let at = 0; at < data.length; at++) {
      to[at] = Math.round(data[at]! * 255);
      largest = Math.max(largest, Math.abs(data[at]! - to[at]! / 255));
    }
    return to;
  });
  return largest <= EXACT
    ? { arrays: bytes }
    : { arrays: bytes, note: `pixels are rounded to 256 greys, by ${largest.toPrecision(2)} at most` };
}
