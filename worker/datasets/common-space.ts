import type { Pictures } from './dataset.js';
import type { DatasetView } from './facts.js';
import { byteMapOf } from './view.js';

type Shape = Pictures['shape'];

/** Pictures, and how they are looked at. */
export interface SeenPictures {
  readonly pictures: Pictures;
  readonly view: DatasetView['view'];
}

/** Grey of a colour: luma of ITU-R BT.601, as JPEG and most programs have it. */
const LUMA = [0.299, 0.587, 0.114] as const;

/**
 * The shape in which pictures of several datasets are compared pixel by pixel: their own when it is the same; else as
 * high and as wide as the largest, and grey when some are grey. No picture is scaled.
 */
export function commonSpace(shapes: readonly Shape[]): Shape {
  const channels = new Set(shapes.map((shape) => shape[2]));
  return [
    Math.max(...shapes.map((shape) => shape[0])),
    Math.max(...shapes.map((shape) => shape[1])),
    channels.size === 1 ? shapes[0]![2] : 1,
  ];
}

/**
 * A picture's bytes in such a space: in its middle, on black, seen in the view afterwards, so that the border of a
 * negative is white like the rest of what was black.
 */
export function pointIn([height, width, channels]: Shape, { pictures, view }: SeenPictures, index: number) {
  const [rows, columns, own] = pictures.shape;
  const point = new Float32Array(height * width * channels);
  const [top, left] = [Math.floor((height - rows) / 2), Math.floor((width - columns) / 2)];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const from = ((index * rows + y) * columns + x) * own;
      const to = ((top + y) * width + left + x) * channels;
      if (own === channels) point.set(pictures.pixels.subarray(from, from + own), to);
      else point[to] = greyOf(pictures.pixels, from);
    }
  }
  const seen = byteMapOf(view);
  return seen === 'same' ? point : point.map((byte) => seen[byte]!);
}

/** To a whole byte, for which every view has an answer. */
function greyOf(pixels: Uint8Array, at: number): number {
  return Math.round(LUMA.reduce((sum, weight, channel) => sum + weight * pixels[at + channel]!, 0));
}
