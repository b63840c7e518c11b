import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { Lenet5Config } from '../../proto/train-config.js';
import type { Tf } from '../engines/engine.js';

/**
 * What a regularizer adds to the loss: l1 · Σ|w| + l2 · Σw² over all `kernels` (as Keras' L1 and L2: sums, not means,
 * and no factor ½). Undefined for `none`. Differentiable.
 */
export function penalty(
  tf: Tf,
  regularizer: Lenet5Config['regularizer'],
  kernels: readonly Tensor[],
): Scalar | undefined {
  if (regularizer === 'none') return undefined;
  const l1 = 'l1' in regularizer ? regularizer.l1 : 0;
  const l2 = 'l2' in regularizer ? regularizer.l2 : 0;
  return tf.tidy(() => {
    const terms = kernels.flatMap((kernel) => [
      ...(l1 > 0 ? [tf.mul(l1, tf.sum(tf.abs(kernel)))] : []),
      ...(l2 > 0 ? [tf.mul(l2, tf.sum(tf.square(kernel)))] : []),
    ]);
    return tf.addN(terms) as Scalar;
  });
}
