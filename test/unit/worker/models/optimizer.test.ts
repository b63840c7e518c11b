import type { Tensor } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import type { Tensors } from '../../../../worker/engines/engine.js';
import { createOptimizer } from '../../../../worker/models/optimizer.js';
import { startWasm } from '../../../../worker/engines/wasm-engine.js';

const tf = await startWasm();

test.each([
  { momentum: 0, nesterov: false },
  { momentum: 0.9, nesterov: false },
  { momentum: 0.9, nesterov: true },
])('SGD follows the formula of Keras: %j', ({ momentum, nesterov }) => {
  const gradientsGiven = [1, -0.5, 2, 0.25];
  const rates = [0.1, 0.1, 0.05, 0.05];
  const optimizer = createOptimizer({ name: 'sgd', momentum, nesterov });
  let weight: Tensor = tf.tensor1d([1]);
  let slots: Tensors = Object.fromEntries(optimizer.slots.map((name) => [name, tf.zerosLike(weight)]));
  let w = 1;
  let v = 0;
  gradientsGiven.forEach((g, index) => {
    const lr = rates[index] ?? 0;
    const given = { weight, gradient: tf.tensor1d([g]), slots, learningRate: tf.scalar(lr) };
    ({ weight, slots } = optimizer.update(tf, given));
    v = momentum * v + g;
    w -= nesterov ? lr * (g + momentum * v) : lr * v;
    expect(weight.dataSync()[0]).toBeCloseTo(w, 6);
    expect(Object.keys(slots)).toEqual(optimizer.slots);
  });
});

test('SGD remembers one tensor of each weight, and none without momentum', () => {
  expect(createOptimizer({ name: 'sgd', momentum: 0.9, nesterov: true }).slots).toHaveLength(1);
  expect(createOptimizer({ name: 'sgd', momentum: 0, nesterov: false }).slots).toEqual([]);
});
