import type { Scalar, Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import type { AxisValues } from './axes.js';
import type { InputSpec, Program, Tensors } from '../../engines/engine.js';
import { countCorrect, lossesOf, oneHot } from './losses.js';
import type { Network } from './network.js';
import { createOptimizer, accumulatorName, accumulatorShapes } from './optimizer.js';
import { coveredKernels, penalty, strengthsOf } from './regularizer.js';
import { maskInput, maskInputs } from './dropout.js';
import { pictureInputs, type PictureBatch } from './picture-batch.js';

/** What decides which operations a training step does, beside the network. */
export type StepConfig = Pick<AxisValues, 'optimizer' | 'regularizer' | 'loss' | 'dropout'>;

/**
 * One step on one batch: forward, loss (mean over the batch, plus penalty), backward and update.
 *
 * Its state is the network's weights and the optimizer's accumulators (`weight/accumulator`). Its inputs are the batch, `learningRate`,
 * `l1` and `l2` where the regularizer has them, and with dropout a mask for each hidden layer and `keepScale`: settings
 * that differ only in these numbers run the same program. Its outputs say what the network made of the batch before the
 * step, as sums, so that batches of different size add up: `loss` (without any penalty) and `correct`.
 */
export function createTrainingProgram(network: Network, config: StepConfig, batch: PictureBatch): Program {
  const optimizer = createOptimizer(config.optimizer);
  const strengths = Object.entries(strengthsOf(config.regularizer)).flatMap(([name, value]) =>
    value > 0 ? [name] : [],
  );
  const names = network.parameters.map(({ name }) => name);
  const covered = coveredKernels(config.regularizer, network);
  const masks = config.dropout > 0 ? maskInputs(network, batch.size) : {};
  return {
    key: JSON.stringify([
      'train',
      network.key,
      batch,
      config.optimizer,
      strengths,
      covered,
      config.loss,
      Object.keys(masks),
    ]),
    state: Object.fromEntries(
      network.parameters.flatMap(({ name, shape }) => [[name, shape], ...accumulatorShapes(optimizer, name, shape)]),
    ),
    inputs: {
      ...pictureInputs(batch),
      ...masks,
      ...Object.fromEntries(
        ['learningRate', ...strengths].map((name) => [name, { type: 'float32', shape: [] } satisfies InputSpec]),
      ),
    },
    run(tf, state, inputs) {
      const labels = inputs['labels'] as Tensor1D;
      const [l1, l2] = [inputs['l1'], inputs['l2']] as (Scalar | undefined)[];
      const scaledMasks: Tensors =
        config.dropout > 0
          ? Object.fromEntries(
              Object.keys(network.hidden).map((layer) => [
                layer,
                tf.mul(inputs[maskInput(layer)]!, inputs['keepScale']!),
              ]),
            )
          : {};
      let sums: { loss: Scalar; correct: Scalar } | undefined;
      const gradients = tf.grads((...weights) => {
        const weightOf = Object.fromEntries(names.map((name, index) => [name, weights[index]!]));
        const logits = network.logits(tf, weightOf, inputs['pictures'] as Tensor4D, scaledMasks);
        const losses = lossesOf(tf, config.loss, logits, oneHot(tf, labels, batch.classes));
        // Kept, because taking the gradient frees everything but the value returned.
        sums = { loss: tf.keep(tf.sum<Scalar>(losses)), correct: tf.keep(countCorrect(tf, logits, labels)) };
        const mean = tf.mean<Scalar>(losses);
        const added = penalty(
          tf,
          { l1, l2 },
          covered.map((name) => weightOf[name]!),
        );
        return added === undefined ? mean : tf.add(mean, added);
      })(names.map((name) => state[name]!));
      const moved = names.map((name, index) => {
        const accumulators = Object.keys(optimizer.accumulators).map(
          (accumulator) => [accumulator, state[accumulatorName(name, accumulator)]!] as const,
        );
        const after = optimizer.update(tf, {
          weight: state[name]!,
          gradient: gradients[index]!,
          accumulators: Object.fromEntries(accumulators),
          learningRate: inputs['learningRate'] as Scalar,
        });
        const accumulatorsAfter = Object.entries(after.accumulators).map(
          ([accumulator, tensor]) => [accumulatorName(name, accumulator), tensor] as const,
        );
        return [[name, after.weight] as const, ...accumulatorsAfter];
      });
      return { state: Object.fromEntries(moved.flat()), outputs: sums! };
    },
  };
}
