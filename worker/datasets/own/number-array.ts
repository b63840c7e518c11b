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

/** A copy of these rows of the first dimension. */
export function pickRows(array: NumberArray, rows: readonly number[]): NumberArray {
  const size = rowSize(array);
  const Numbers = array.data.constructor as new (length: number) => Numbers;
  const data = new Numbers(rows.length * size);
  rows.forEach((row, place) => data.set(array.data.subarray(row * size, (row + 1) * size), place * size));
  return { ...array, shape: [rows.length, ...array.shape.slice(1)], data };
}
