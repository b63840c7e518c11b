import { expect, test } from 'vitest';
import { countCorrect, lossesOf, oneHot } from '../../../../../worker/trainers/network/losses.js';
import { startWasm } from '../../../../../worker/engines/wasm-engine.js';

const tf = await startWasm();

test('labels become rows of 0 with a 1 at the class', () => {
  const rows = oneHot(tf, tf.tensor1d([2, 0]), 3);
  expect(rows.shape).toEqual([2, 3]);
  expect(Array.from(rows.dataSync())).toEqual([0, 0, 1, 1, 0, 0]);
});

test('cross-entropy is −log softmax at the label, without overflow for large logits', () => {
  const logits = tf.tensor2d([
    [1, 2, 3],
    [1000, 0, -1000],
  ]);
  const [first, second] = lossesOf(tf, 'crossEntropy', logits, oneHot(tf, tf.tensor1d([0, 1]), 3)).dataSync();
  expect(first).toBeCloseTo(Math.log(Math.E + Math.E ** 2 + Math.E ** 3) - 1, 5);
  expect(second).toBeCloseTo(1000, 3);
});

test('a picture is right when its largest logit is its label’s', () => {
  const logits = tf.tensor2d([
    [1, 2, 3],
    [1000, 0, -1000],
  ]);
  const correct = (labels: number[]) => countCorrect(tf, logits, tf.tensor1d(labels)).dataSync()[0];
  expect(correct([0, 1])).toBe(0);
  expect(correct([2, 1])).toBe(1);
  expect(correct([2, 0])).toBe(2);
});

test.each(['binaryCrossEntropy', 'mse', 'l1'] as const)('%s is a mean over classes', (loss) => {
  const logits = tf.tensor2d([[2, -1, -1]]);
  const label = oneHot(tf, tf.tensor1d([0]), 3);
  const softmax = tf.softmax(logits).dataSync();
  const by = {
    binaryCrossEntropy: (Math.log(1 + Math.exp(-2)) + 2 * Math.log(1 + Math.exp(-1))) / 3,
    mse: ((1 - softmax[0]!) ** 2 + softmax[1]! ** 2 + softmax[2]! ** 2) / 3,
    l1: (1 - softmax[0]! + softmax[1]! + softmax[2]!) / 3,
  };
  expect(lossesOf(tf, loss, logits, label).dataSync()[0]).toBeCloseTo(by[loss], 6);
});

test('binary cross-entropy does not overflow for large logits', () => {
  const logits = tf.tensor2d([[1000, -1000]]);
  const lossAt = (label: number) =>
    lossesOf(tf, 'binaryCrossEntropy', logits, oneHot(tf, tf.tensor1d([label]), 2)).dataSync()[0];
  expect(lossAt(0)).toBe(0);
  expect(lossAt(1)).toBe(1000);
});
