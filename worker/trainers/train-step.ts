import type { Scalar, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import type { Lenet5Config } from '../../proto/train-config.js';
import type { Tf } from '../engines/engine.js';
import { countCorrect, crossEntropy, type Model } from '../models/lenet5.js';
import { penalty } from '../models/regularizer.js';
import type { Optimizer } from './optimizer.js';

export interface Batch {
  /** [batch, height, width, channels], pixels in [0, 1]. */
  readonly pictures: Tensor4D;
  /** One-hot, [batch, classes]. */
  readonly labels: Tensor2D;
}

/** Sums over a batch, so that batches of different size add up. */
export type BatchResult = {
  /** Sum of the pictures' cross-entropy, without any penalty. */
  readonly loss: Scalar;
  readonly correct: Scalar;
};

/** Does one step on one batch, and returns what the network made of it before the step; the caller frees that. */
export type TrainStep = (batch: Batch) => BatchResult;

/**
 * The training step: forward, loss (mean cross-entropy plus penalty), backward and update, in tensor operations only;
 * nothing is read back, so that a whole step can be traced.
 */
export function createTrainStep(
  tf: Tf,
  model: Model,
  optimizer: Optimizer,
  regularizer: Lenet5Config['regularizer'],
): TrainStep {
  return ({ pictures, labels }) =>
    tf.tidy(() => {
      let result: BatchResult | undefined;
      const { grads } = tf.variableGrads(() => {
        const logits = model.logits(pictures);
        const losses = crossEntropy(tf, logits, labels);
        // Kept, because taking the gradient frees everything but the value returned.
        result = {
          loss: tf.keep(tf.sum<Scalar>(losses)),
          correct: tf.keep(countCorrect(tf, logits, labels)),
        };
        const mean = tf.mean<Scalar>(losses);
        const added = penalty(tf, regularizer, model.kernels);
        return added === undefined ? mean : tf.add(mean, added);
      }, [...model.variables]);
      optimizer.apply(grads);
      return result as BatchResult;
    });
}
