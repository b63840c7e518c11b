import type { DatasetView } from './facts.js';

/** What a view makes of a pixel's byte: the same, or another for each of the 256. */
export type ByteMap = 'same' | Uint8Array;

/** `negative`: 255 − byte, which is 1 − x of a pixel x in [0, 1], without rounding. */
export function byteMapOf(view: DatasetView['view']): ByteMap {
  switch (view) {
    case 'plain':
      return 'same';
    case 'negative':
      return Uint8Array.from({ length: 256 }, (_, byte) => 255 - byte);
  }
}
