import type { Pictures } from '../datasets/dataset.js';
import type { Shade } from '../datasets/view.js';
import type { Tf } from '../engines/engine.js';
import type { Batch } from './train-step.js';

/** The pictures at `indices` as tensors: bytes become floats here, batch by batch. The caller frees them. */
export function makeBatch(tf: Tf, pictures: Pictures, shade: Shade, indices: Uint32Array): Batch {
  const [height, width, channels] = pictures.shape;
  const size = height * width * channels;
  const pixels = new Float32Array(indices.length * size);
  const labels = new Float32Array(indices.length * pictures.classes);
  let to = 0;
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row] ?? 0;
    const end = (index + 1) * size;
    for (let from = index * size; from < end; from++) pixels[to++] = shade[pictures.pixels[from] ?? 0] ?? 0;
    labels[row * pictures.classes + (pictures.labels[index] ?? 0)] = 1;
  }
  return {
    pictures: tf.tensor4d(pixels, [indices.length, height, width, channels]),
    labels: tf.tensor2d(labels, [indices.length, pictures.classes]),
  };
}
