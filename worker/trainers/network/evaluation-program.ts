import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import type { AxisValues } from './axes.js';
import type { Program } from '../../engines/engine.js';
import { countCorrect, lossesOf, oneHot } from './losses.js';
import type { Network } from './network.js';
import { pictureInputs, type PictureBatch } from './picture-batch.js';

/** What a network makes of one batch, as sums over it: `loss` (of the kind that is trained on) and `correct`. */
export function createEvaluationProgram(network: Network, loss: AxisValues['loss'], batch: PictureBatch): Program {
  return {
    key: JSON.stringify(['evaluate', network.key, loss, batch]),
    state: Object.fromEntries(network.parameters.map(({ name, shape }) => [name, shape])),
    inputs: pictureInputs(batch),
    run(tf, state, inputs) {
      const labels = inputs['labels'] as Tensor1D;
      const logits = network.logits(tf, state, inputs['pictures'] as Tensor4D);
      const losses = lossesOf(tf, loss, logits, oneHot(tf, labels, batch.classes));
      return { state: {}, outputs: { loss: tf.sum(losses), correct: countCorrect(tf, logits, labels) } };
    },
  };
}
