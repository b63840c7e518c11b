import type { Pictures } from '../../datasets/dataset.js';
import type { ByteMap } from '../../datasets/view.js';
import type { InputSpec } from '../../engines/engine.js';

/** How many pictures of which kind are processed at a time. */
export interface PictureBatch {
  readonly size: number;
  /** Height, width, channels. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
}

/** The inputs of a program that takes such a batch: `pictures`, bytes, and `labels`, class numbers. */
export function pictureInputs({ size, shape }: PictureBatch) {
  return {
    pictures: { type: 'uint8', shape: [size, ...shape] },
    labels: { type: 'uint8', shape: [size] },
  } as const satisfies Record<string, InputSpec>;
}

/** The pictures at `indices`, as a program's inputs; still bytes, which the program turns into numbers. */
export function gatherPictures(
  { pixels, labels, shape }: Pictures,
  view: ByteMap,
  indices: Uint32Array,
): { readonly pictures: Uint8Array; readonly labels: Uint8Array } {
  const size = shape[0] * shape[1] * shape[2];
  const gathered = new Uint8Array(indices.length * size);
  const classes = new Uint8Array(indices.length);
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row]!;
    gathered.set(pixels.subarray(index * size, (index + 1) * size), row * size);
    classes[row] = labels[index]!;
  }
  if (view !== 'same') for (let at = 0; at < gathered.length; at++) gathered[at] = view[gathered[at]!]!;
  return { pictures: gathered, labels: classes };
}
