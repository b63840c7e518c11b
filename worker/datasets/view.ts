import type { DatasetView } from '../../proto/datasets.js';

/** What a pixel's byte is to the network: 256 numbers in [0, 1]. */
export type Shade = Float32Array;

/** `plain`: byte / 255. `negative`: 1 − byte / 255. */
export function shadeOf(view: DatasetView['view']): Shade {
  switch (view) {
    case 'plain':
      return Float32Array.from({ length: 256 }, (_, byte) => byte / 255);
    case 'negative':
      return Float32Array.from({ length: 256 }, (_, byte) => 1 - byte / 255);
  }
}
