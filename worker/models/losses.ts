import type { Scalar, Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../engines/engine.js';

/** Class numbers, [batch], as rows of 0 with a 1 at the class, [batch, classes]. */
export function oneHot(tf: Tf, labels: Tensor1D, classes: number): Tensor2D {
  const numbers = tf.tensor2d(
    Array.from({ length: classes }, (_, index) => index),
    [1, classes],
  );
  return tf.cast<Tensor2D>(tf.equal(tf.reshape(labels, [-1, 1]), numbers), 'float32');
}

/** Softmax cross-entropy of each picture, [batch]; `labels` are one-hot, [batch, classes]. */
export function crossEntropy(tf: Tf, logits: Tensor2D, labels: Tensor2D): Tensor {
  return tf.neg(tf.sum(tf.mul(labels, tf.logSoftmax(logits)), 1));
}

/** How many pictures' largest logit is their label's. */
export function countCorrect(tf: Tf, logits: Tensor2D, labels: Tensor1D): Scalar {
  return tf.sum<Scalar>(tf.cast(tf.equal(tf.cast(tf.argMax(logits, 1), 'float32'), labels), 'float32'));
}
