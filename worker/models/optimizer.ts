import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { Lenet5Config } from '../../proto/train-config.js';
import type { Tensors, Tf } from '../engines/engine.js';

/** How an optimizer moves one weight tensor by its gradient. Pure. */
export interface UpdateRule {
  /** What it remembers of each weight tensor between steps, in tensors of the same shape that start at 0. */
  readonly slots: readonly string[];
  update(
    tf: Tf,
    given: {
      readonly weight: Tensor;
      readonly gradient: Tensor;
      readonly slots: Tensors;
      readonly learningRate: Scalar;
    },
  ): { readonly weight: Tensor; readonly slots: Tensors };
}

/**
 * Stochastic gradient descent, as Keras' `SGD` with a constant learning rate: v ← momentum · v + g, then
 * w ← w − lr · v, or w ← w − lr · (g + momentum · v) with Nesterov. The rate scales the step and not the velocity, so
 * that a schedule's change takes hold at once.
 */
export function createOptimizer({ momentum, nesterov }: Lenet5Config['optimizer']): UpdateRule {
  if (momentum === 0) {
    return {
      slots: [],
      update: (tf, { weight, gradient, learningRate }) => ({
        weight: tf.sub(weight, tf.mul(learningRate, gradient)),
        slots: {},
      }),
    };
  }
  return {
    slots: ['velocity'],
    update(tf, { weight, gradient, slots, learningRate }) {
      const velocity = tf.add(tf.mul(momentum, slots['velocity']!), gradient);
      const direction = nesterov ? tf.add(gradient, tf.mul(momentum, velocity)) : velocity;
      return { weight: tf.sub(weight, tf.mul(learningRate, direction)), slots: { velocity } };
    },
  };
}
