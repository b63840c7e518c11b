import type { Rank } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { selectEngine } from '../../../../worker/engines/select-engine.js';
import { countCorrect, createLenet5, crossEntropy } from '../../../../worker/models/lenet5.js';
import { penalty } from '../../../../worker/models/regularizer.js';

const { tf } = await selectEngine('wasm');

test('LeNet-5 has the layers of the experiments, and its biases start at 0', () => {
  const model = createLenet5(tf, { shape: [28, 28, 1], classes: 10, init: 'he', seed: 0 });
  expect(model.variables.map(({ shape }) => shape)).toEqual([
    ...[[5, 5, 1, 6], [6], [5, 5, 6, 16], [16]],
    ...[[256, 120], [120], [120, 84], [84], [84, 10], [10]],
  ]);
  expect(model.variables.reduce((sum, { size }) => sum + size, 0)).toBe(44_426);
  expect(model.kernels).toEqual(model.variables.filter((_, index) => index % 2 === 0));
  for (const bias of model.variables.filter((_, index) => index % 2 === 1)) {
    expect(Array.from(bias.dataSync()).every((value) => value === 0)).toBe(true);
  }
  model.dispose();
});

test('LeNet-5 fits other shapes of pictures and numbers of classes', () => {
  const model = createLenet5(tf, { shape: [32, 32, 3], classes: 7, init: 'he', seed: 0 });
  const logits = model.logits(tf.zeros<Rank.R4>([2, 32, 32, 3]));
  expect(logits.shape).toEqual([2, 7]);
  logits.dispose();
  model.dispose();
});

test('the weights follow the seed alone', () => {
  const weights = (seed: number) => {
    const model = createLenet5(tf, { shape: [28, 28, 1], classes: 10, init: 'he', seed });
    const values = model.kernels.map((kernel) => Array.from(kernel.dataSync()));
    model.dispose();
    return values;
  };
  expect(weights(3)).toEqual(weights(3));
  expect(weights(3)).not.toEqual(weights(4));
});

test('cross-entropy is −log softmax at the label, without overflow for large logits', () => {
  const logits = tf.tensor2d([
    [1, 2, 3],
    [1000, 0, -1000],
  ]);
  const labels = tf
    .oneHot(tf.tensor1d([0, 1], 'int32'), 3)
    .toFloat()
    .as2D(2, 3);
  const [first, second] = crossEntropy(tf, logits, labels).dataSync();
  expect(first).toBeCloseTo(Math.log(Math.E + Math.E ** 2 + Math.E ** 3) - 1, 5);
  expect(second).toBeCloseTo(1000, 3);
  expect(countCorrect(tf, logits, labels).dataSync()[0]).toBe(0);
  expect(countCorrect(tf, logits, tf.tensor2d([[0, 0, 1], [1, 0, 0]])).dataSync()[0]).toBe(2); // prettier-ignore
});

test.each([
  { regularizer: { l1: 0.001 }, value: 0.001 * 6.5, slopes: [0.001, -0.001, 0.001] },
  { regularizer: { l2: 0.001 }, value: 0.001 * (1 + 4 + 12.25), slopes: [0.002, -0.004, 0.007] },
  { regularizer: { l1: 0.1, l2: 0.01 }, value: 0.65 + 0.1725, slopes: [0.12, -0.14, 0.17] },
])('regularizer $regularizer adds its sum over all kernels, with its gradient', ({ regularizer, value, slopes }) => {
  const kernels = [tf.tensor1d([1, -2]), tf.tensor1d([3.5])];
  const { value: total, grads } = tf.valueAndGrads((...all) => penalty(tf, regularizer, all) ?? tf.scalar(NaN))(
    kernels,
  );
  expect(total.dataSync()[0]).toBeCloseTo(value, 6);
  const found = grads.flatMap((grad) => Array.from(grad.dataSync()));
  slopes.forEach((slope, index) => expect(found[index]).toBeCloseTo(slope, 6));
  expect(found).toHaveLength(3);
});

test('no regularizer adds nothing', () => {
  expect(penalty(tf, 'none', [tf.tensor1d([1])])).toBeUndefined();
});
