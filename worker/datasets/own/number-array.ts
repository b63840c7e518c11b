export type Numbers =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** An array of numbers with any number of dimensions. */
export interface NumberArray {
  /** Length of each dimension, outermost first. */
  readonly shape: readonly number[];
  /** `float`: what was written as numbers with fractions, whatever they are. */
  readonly kind: 'boolean' | 'integer' | 'float';
  /** The last dimension varies fastest. */
  readonly data: Numbers;
}

/** How many numbers lie in what the first dimension counts. */
export function rowSize({ shape }: NumberArray): number {
  return shape.slice(1).reduce((product, length) => product * length, 1);
}

/** The rows from `from` up to `to` of the first dimension; shares memory. */
export function rowsOf(array: NumberArray, from: number, to: number): NumberArray {
  const size = rowSize(array);
  return { ...array, shape: [to - from, ...array.shape.slice(1)], data: array.data.subarray(from * size, to * size) };
}
