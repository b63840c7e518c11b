import type { Tf } from '../engines/engine.js';
import { countCorrect, crossEntropy, type Model } from '../models/lenet5.js';
import type { Pictures } from '../datasets/dataset.js';
import type { Shade } from '../datasets/view.js';
import { makeBatch } from './batch.js';

/** Pictures per forward pass: enough to keep the engine busy, little enough to stay out of the way of memory. */
const evaluationBatch = 250;

/**
 * Mean cross-entropy (without penalty) and share of right answers over all `pictures`. `pause` runs after every batch;
 * what it throws ends the evaluation.
 */
export async function evaluate(
  tf: Tf,
  model: Model,
  pictures: Pictures,
  shade: Shade,
  pause: () => Promise<void>,
): Promise<{ loss: number; accuracy: number }> {
  const all = Uint32Array.from({ length: pictures.count }, (_, index) => index);
  let loss = 0;
  let correct = 0;
  for (let from = 0; from < pictures.count; from += evaluationBatch) {
    const result = tf.tidy(() => {
      const batch = makeBatch(tf, pictures, shade, all.subarray(from, from + evaluationBatch));
      const logits = model.logits(batch.pictures);
      return {
        loss: tf.sum(crossEntropy(tf, logits, batch.labels)),
        correct: countCorrect(tf, logits, batch.labels),
      };
    });
    loss += await read(result.loss);
    correct += await read(result.correct);
    await pause();
  }
  return { loss: loss / pictures.count, accuracy: correct / pictures.count };
}

/** The value of a scalar, which is freed. */
export async function read(scalar: { data(): Promise<ArrayLike<number>>; dispose(): void }): Promise<number> {
  try {
    return (await scalar.data())[0] ?? NaN;
  } finally {
    scalar.dispose();
  }
}
