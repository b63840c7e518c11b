import { expect, test } from 'vitest';
import { countCorrect, crossEntropy, oneHot } from '../../../../worker/models/losses.js';
import { startWasm } from '../../../../worker/engines/wasm-engine.js';

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
  const [first, second] = crossEntropy(tf, logits, oneHot(tf, tf.tensor1d([0, 1]), 3)).dataSync();
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
