import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs';
import type { AxisValues } from './axes.js';
import type { Tf } from '../../engines/engine.js';

/** Class numbers, [batch], as rows of 0 with a 1 at the class, [batch, classes]. */
export function oneHot(tf: Tf, labels: Tensor1D, classes: number): Tensor2D {
  const numbers = tf.tensor2d(
    Array.from({ length: classes }, (_, index) => index),
    [1, classes],
  );
  return tf.cast<Tensor2D>(tf.equal(tf.reshape(labels, [-1, 1]), numbers), 'float32');
}

/**
 * The loss of each picture, [batch]; `labels` are one-hot, [batch, classes]. As in Keras:
 *
 * - `crossEntropy`: −log softmax at the label.
 * - `binaryCrossEntropy`: mean over classes of −log σ(z) at the label and −log(1 − σ(z)) elsewhere.
 * - `mse`, `l1`: mean over classes of the squared, or absolute, difference between softmax and label.
 */
export function lossesOf(tf: Tf, loss: AxisValues['loss'], logits: Tensor2D, labels: Tensor2D): Tensor1D {
  switch (loss) {
    case 'crossEntropy':
      return tf.neg(tf.sum<Tensor1D>(tf.mul(labels, tf.logSoftmax(logits)), 1));
    case 'binaryCrossEntropy':
      // max(z, 0) − z·y + log(1 + e^−|z|), which does not overflow.
      return tf.mean<Tensor1D>(
        tf.add(tf.sub(tf.relu(logits), tf.mul(logits, labels)), tf.log1p(tf.exp(tf.neg(tf.abs(logits))))),
        1,
      );
    case 'mse':
      return tf.mean<Tensor1D>(tf.squaredDifference(tf.softmax(logits), labels), 1);
    case 'l1':
      return tf.mean<Tensor1D>(tf.abs(tf.sub(tf.softmax(logits), labels)), 1);
  }
}

/** How many pictures' largest logit is their label's. */
export function countCorrect(tf: Tf, logits: Tensor2D, labels: Tensor1D): Scalar {
  return tf.sum<Scalar>(tf.cast(tf.equal(tf.cast(tf.argMax(logits, 1), 'float32'), labels), 'float32'));
}
