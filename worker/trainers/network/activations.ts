import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../engines/engine.js';

export const activationNames = ['relu', 'leakyRelu', 'elu'] as const;
export type ActivationName = (typeof activationNames)[number];

/**
 * `relu`: max(x, 0). `leakyRelu`: x above 0, else 0.2 · x, TensorFlow.js' default (Keras' layer has 0.3, PyTorch's 0.01).
 * `elu`: x above 0, else eˣ − 1. All are monotone.
 */
export function activate<X extends Tensor>(tf: Tf, activation: ActivationName, x: X): X {
  switch (activation) {
    case 'relu':
      return tf.relu(x);
    case 'leakyRelu':
      return tf.leakyRelu(x, 0.2);
    case 'elu':
      return tf.elu(x);
  }
}
