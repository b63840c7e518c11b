import type { Scalar, Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import type { Lenet5Config } from '../../proto/train-config.js';
import type { Program, State } from '../engines/engine.js';
import { countCorrect, crossEntropy, oneHot } from '../models/losses.js';
import type { Network } from '../models/network.js';
import { createOptimizer } from '../models/optimizer.js';
import { penalty, strengthsOf } from '../models/regularizer.js';
import { pictureInputs, type PictureBatch } from './picture-batch.js';

/**
 * One step on one batch: forward, loss (mean cross-entropy plus penalty), backward and update.
 *
 * Its state is the network's weights and the optimizer's slots (`weight/slot`). Its inputs are the batch, `learningRate`,
 * and `l1` and `l2` where the regularizer has them: settings that differ only in these numbers run the same program.
 * Its outputs say what the network made of the batch before the step, as sums, so that batches of different size add up:
 * `loss` (cross-entropy without any penalty) and `correct`.
 */
export function createTrainingProgram(
  network: Network,
  config: Pick<Lenet5Config, 'optimizer' | 'regularizer'>,
  batch: PictureBatch,
): Program {
  const optimizer = createOptimizer(config.optimizer);
  const strengths = Object.entries(strengthsOf(config.regularizer)).flatMap(([name, value]) =>
    value > 0 ? [name] : [],
  );
  const { parameters } = network;
  const kernels = parameters.filter(({ role }) => role === 'kernel').map(({ name }) => name);
  const names = parameters.map(({ name }) => name);
  return {
    key: JSON.stringify(['train', network.key, batch, config.optimizer, strengths]),
    state: Object.fromEntries(
      parameters.flatMap(({ name, shape }) => [
        [name, shape],
        ...optimizer.slots.map((slot) => [`${name}/${slot}`, shape] as const),
      ]),
    ),
    inputs: {
      ...pictureInputs(batch),
      ...Object.fromEntries(['learningRate', ...strengths].map((name) => [name, { type: 'float32', shape: [] }])),
    },
    run(tf, state, inputs) {
      const pictures = inputs['pictures'] as Tensor4D;
      const labels = inputs['labels'] as Tensor1D;
      const [l1, l2] = [inputs['l1'], inputs['l2']] as (Scalar | undefined)[];
      let sums: { loss: Scalar; correct: Scalar } | undefined;
      const gradients = tf.grads((...weights) => {
        const weightOf = Object.fromEntries(names.map((name, index) => [name, weights[index]!]));
        const logits = network.logits(tf, weightOf, pictures);
        const losses = crossEntropy(tf, logits, oneHot(tf, labels, batch.classes));
        // Kept, because taking the gradient frees everything but the value returned.
        sums = { loss: tf.keep(tf.sum<Scalar>(losses)), correct: tf.keep(countCorrect(tf, logits, labels)) };
        const mean = tf.mean<Scalar>(losses);
        const added = penalty(
          tf,
          { l1, l2 },
          kernels.map((name) => weightOf[name]!),
        );
        return added === undefined ? mean : tf.add(mean, added);
      })(names.map((name) => state[name]!));
      const moved = names.map((name, index) => {
        const slots = Object.fromEntries(optimizer.slots.map((slot) => [slot, state[`${name}/${slot}`]!]));
        const after = optimizer.update(tf, {
          weight: state[name]!,
          gradient: gradients[index]!,
          slots,
          learningRate: inputs['learningRate'] as Scalar,
        });
        const slotsAfter = Object.entries(after.slots).map(([slot, tensor]) => [`${name}/${slot}`, tensor] as const);
        return [[name, after.weight] as const, ...slotsAfter];
      });
      return { state: Object.fromEntries(moved.flat()), outputs: sums! };
    },
  };
}

/** Weights, and the slots of an optimizer that has not moved them yet. */
export function initialState(weights: State, optimizer: Lenet5Config['optimizer']): State {
  const { slots } = createOptimizer(optimizer);
  return Object.fromEntries(
    Object.entries(weights).flatMap(([name, weight]) => [
      [name, weight],
      ...slots.map(
        (slot) => [`${name}/${slot}`, { shape: weight.shape, values: new Float32Array(weight.values.length) }] as const,
      ),
    ]),
  );
}
