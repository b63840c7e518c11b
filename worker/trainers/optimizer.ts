import type { NamedTensorMap, SGDOptimizer, Scalar } from '@tensorflow/tfjs';
import type { Lenet5Config } from '../../proto/train-config.js';
import type { Tf } from '../engines/engine.js';

/** Changes variables by their gradients. It owns its velocities: `dispose` frees them. */
export interface Optimizer {
  setLearningRate(rate: number): void;
  /** One step; `gradients` by variable name, always the same variables. Does not free them. */
  apply(gradients: NamedTensorMap): void;
  dispose(): void;
}

/**
 * Stochastic gradient descent, as Keras' `SGD` with a constant learning rate: v ← momentum · v + g, then
 * w ← w − lr · v, or w ← w − lr · (g + momentum · v) with Nesterov. The rate scales the step and not the velocity, so
 * that a schedule's change takes hold at once.
 */
export function createOptimizer(tf: Tf, config: Lenet5Config['optimizer'], learningRate: number): Optimizer {
  const { momentum, nesterov } = config;
  const optimizer: SGDOptimizer =
    momentum === 0 ? tf.train.sgd(learningRate) : tf.train.momentum(learningRate, momentum, nesterov);
  return {
    setLearningRate: (rate) => optimizer.setLearningRate(rate),
    apply: (gradients) => optimizer.applyGradients(gradients),
    dispose: () => {
      optimizer.dispose();
      // The momentum optimizer's own dispose forgets the learning rate's tensor.
      const { c } = optimizer as unknown as { c: Scalar };
      if (!c.isDisposed) c.dispose();
    },
  };
}
