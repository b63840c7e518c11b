import { convertIndexedToRgb, decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { messageOf } from '../../../common/errors.js';
import { unusable } from './unusable.js';

/** A picture in red, green and blue. */
export interface ColourPicture {
  readonly height: number;
  readonly width: number;
  /** height × width × 3 */
  readonly pixels: Uint8Array;
  /** Whether red, green and blue differ anywhere. */
  readonly coloured: boolean;
}

/**
 * Decodes a `.png` or `.jpg` file.
 *
 * @throws SeedsweepError DATASET_CORRUPT for what cannot be decoded, and for pictures that are see-through
 */
export function decodePicture(content: Uint8Array, name: string): ColourPicture {
  let decoded;
  try {
    decoded = /\.png$/i.test(name) ? rasterOfPng(content) : rasterOfJpeg(content);
  } catch (cause) {
    throw unusable(
      `${name} is no picture that can be read: ${messageOf(cause)}.`,
      'Save it again, or remove it.',
      cause,
    );
  }
  const { height, width, channels, bytes } = decoded;
  const pixels = new Uint8Array(height * width * 3);
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2];
  const alpha = channels === 2 || channels === 4 ? channels - 1 : undefined;
  let coloured = false;
  for (let at = 0, from = 0; at < pixels.length; at += 3, from += channels) {
    if (alpha !== undefined && bytes[from + alpha] !== 255) {
      throw unusable(`${name} is see-through in places.`, 'Save it without transparency.');
    }
    pixels[at] = bytes[from]!;
    pixels[at + 1] = bytes[from + green]!;
    pixels[at + 2] = bytes[from + blue]!;
    coloured ||= pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2];
  }
  return { height, width, pixels, coloured };
}

interface Raster {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly bytes: ArrayLike<number>;
}

function rasterOfJpeg(content: Uint8Array): Raster {
  const { height, width, data } = decodeJpeg(content, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: false,
  });
  return { height, width, channels: 3, bytes: data };
}

function rasterOfPng(content: Uint8Array): Raster {
  const png = decodePng(content, { checkCrc: true });
  const { height, width, depth, data, palette } = png;
  const size = { height, width };
  if (palette) return { ...size, channels: palette[0]!.length, bytes: convertIndexedToRgb(png) };
  if (depth === 16)
    return { ...size, channels: png.channels, bytes: Uint8Array.from(data, (value) => Math.round(value / 257)) };
  if (depth === 8) return { ...size, channels: png.channels, bytes: data };
  // Greys of fewer bits, packed; each row starts with a byte of its own.
  const bytes = new Uint8Array(height * width);
  const stride = Math.ceil((width * depth) / 8);
  const most = 2 ** depth - 1;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const bit = column * depth;
      const grey = (data[row * stride + (bit >> 3)]! >> (8 - depth - (bit & 7))) & most;
      bytes[row * width + column] = (grey * 255) / most;
    }
  }
  return { ...size, channels: 1, bytes };
}
