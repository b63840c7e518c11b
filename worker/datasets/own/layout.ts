import type { Pictures } from '../dataset.js';
import { type NumberArray, rowSize } from './number-array.js';
import type { OwnFormat } from './own-dataset.js';
import { unusable } from './unusable.js';

type Shape = Pictures['shape'];

/** What the pictures in an array are, and whether their channels come before height and width, as PyTorch has them. */
export interface Layout {
  readonly shape: Shape;
  readonly channelsFirst: boolean;
}

/** Channels that tell themselves from heights and widths. */
const MOST_CHANNELS = 4;

/**
 * Height, width and channels of the pictures in an array.
 *
 * @param name what messages call it
 * @throws SeedsweepError DATASET_CORRUPT when it does not tell, or is not what is stated
 */
export function layoutOf(images: NumberArray, { shape: wanted }: OwnFormat, name: string): Layout {
  const [, ...row] = images.shape;
  const size = rowSize(images);
  const is = images.shape.join('×');
  if (wanted) {
    if (isSame(row.length === 2 ? [...row, 1] : row, wanted)) return last(wanted);
    if (isSame(row, [wanted[2], wanted[0], wanted[1]])) return { shape: wanted, channelsFirst: true };
    if (wanted[0] * wanted[1] * wanted[2] === size && row.length === 1) return last(wanted);
    throw unusable(
      `${name} has pictures of ${is}, which are not ${wanted.join('×')} each.`,
      'Mend `shape`, or leave it out.',
    );
  }
  const [a, b, c = 1] = row;
  if (size > 0 && a !== undefined && b !== undefined && row.length <= 3) {
    return c > MOST_CHANNELS && a <= MOST_CHANNELS ? { shape: [b, c, a], channelsFirst: true } : last([a, b, c]);
  }
  const side = Math.sqrt(size);
  if (row.length === 1 && Number.isInteger(side) && side > 0) return last([side, side, 1]);
  throw unusable(
    `${name} has pictures of ${is}.`,
    'Say what they are: shape: [28, 28, 1], height, width and channels.',
  );
}

function last(shape: Shape): Layout {
  return { shape, channelsFirst: false };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, index) => length === b[index]);
}

/** The same pictures with their channels last. */
export function channelsLast(pixels: Uint8Array, { shape, channelsFirst }: Layout): Uint8Array {
  if (!channelsFirst) return pixels;
  const [height, width, channels] = shape;
  const plane = height * width;
  const moved = new Uint8Array(pixels.length);
  for (let start = 0; start < pixels.length; start += plane * channels) {
    for (let channel = 0; channel < channels; channel++) {
      for (let at = 0; at < plane; at++) moved[start + at * channels + channel] = pixels[start + channel * plane + at]!;
    }
  }
  return moved;
}
