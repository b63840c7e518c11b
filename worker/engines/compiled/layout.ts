/**
 * How the elements of a value lie in memory. `plain`: row-major, as its shape says. `rows`, for pictures of shape
 * [batch, height, width, channels]: the batch innermost, so that every pixel of every channel is one contiguous row of
 * `batch` numbers, and picking pixels (patches, windows) is copying rows.
 */
export type Layout = Plain | Rows;

export interface Plain {
  readonly kind: 'plain';
}

export interface Rows {
  readonly kind: 'rows';
  /** `hwc` is stored as [height, width, channels, batch]; `chw` as [window, channels, height', width', batch]. */
  readonly order: 'hwc' | 'chw';
  /**
   * With a window of a × b pixels, the a · b pixels of each window lie along the outermost axis, and height' and width'
   * count windows. A window of 1 × 1 leaves the picture as it is.
   */
  readonly window: readonly [number, number];
}

export const plain: Plain = { kind: 'plain' };
export const hwc: Rows = { kind: 'rows', order: 'hwc', window: [1, 1] };
export const chw: Rows = { kind: 'rows', order: 'chw', window: [1, 1] };
export const windowed = (height: number, width: number): Rows => ({
  kind: 'rows',
  order: 'chw',
  window: [height, width],
});

export function sameLayout(a: Layout, b: Layout): boolean {
  if (a.kind === 'plain' || b.kind === 'plain') return a.kind === b.kind;
  return a.order === b.order && a.window.join() === b.window.join();
}

/** The dimensions as which a value of `shape` is stored. */
export function storedShape(layout: Layout, shape: readonly number[]): readonly number[] {
  if (layout.kind === 'plain') return shape;
  const [batch, height, width, channels] = picturesShape(shape);
  const [a, b] = layout.window;
  return layout.order === 'hwc' ? [height, width, channels, batch] : [a * b, channels, height / a, width / b, batch];
}

/** Which row holds a pixel of a channel, in pictures of `shape`. */
export function rowOf(layout: Rows, shape: readonly number[]): (y: number, x: number, channel: number) => number {
  const [, height, width, channels] = picturesShape(shape);
  if (layout.order === 'hwc') return (y, x, channel) => (y * width + x) * channels + channel;
  const [a, b] = layout.window;
  return (y, x, channel) => {
    const inWindow = (y % a) * b + (x % b);
    return ((inWindow * channels + channel) * (height / a) + Math.floor(y / a)) * (width / b) + Math.floor(x / b);
  };
}

/** Calls `visit` for every pixel of every channel, in row-major order of [height, width, channels]. */
export function eachPixel(
  [, height, width, channels]: readonly [number, number, number, number],
  visit: (y: number, x: number, channel: number) => void,
): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) for (let channel = 0; channel < channels; channel++) visit(y, x, channel);
  }
}

/** [batch, height, width, channels]. */
export function picturesShape(shape: readonly number[]): readonly [number, number, number, number] {
  const [batch, height, width, channels] = shape;
  if (shape.length !== 4) throw new Error(`[${shape.join()}] is no shape of pictures`);
  return [batch!, height!, width!, channels!];
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}
