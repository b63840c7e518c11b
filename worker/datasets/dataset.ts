/** Labelled pictures, as bytes. Shared between trials: nobody changes them. */
export interface Pictures {
  readonly count: number;
  /** Height, width, channels. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
  /** count × height × width × channels, 0 to 255. */
  readonly pixels: Uint8Array;
  /** count labels, 0 to classes − 1. */
  readonly labels: Uint8Array;
}

export interface Dataset {
  readonly train: Pictures;
  readonly test: Pictures;
}
