import type { Tensor } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { createOptimizer, initialState } from '../../../../../worker/trainers/network/optimizer.js';
import { startWasm } from '../../../../../worker/engines/wasm-engine.js';

const tf = await startWasm();

/** The weights after each of a few steps from 1, at changing rates. */
function follow(config: Parameters<typeof createOptimizer>[0]): number[] {
  const optimizer = createOptimizer(config);
  let state = initialState({ w: { shape: [1], values: Float32Array.of(1) } }, config);
  return gradients.map((gradient, index) => {
    const accumulatorOf = (name: string) => {
      const { shape, values } = state[`w/${name}`]!;
      return tf.tensor(values, [...shape]);
    };
    const after = optimizer.update(tf, {
      weight: tf.tensor1d(state['w']!.values),
      gradient: tf.tensor1d([gradient]),
      accumulators: Object.fromEntries(Object.keys(optimizer.accumulators).map((name) => [name, accumulatorOf(name)])),
      learningRate: tf.scalar(rates[index]!),
    });
    const host = (tensor: Tensor) => ({ shape: tensor.shape, values: tensor.dataSync<'float32'>().slice() });
    const accumulators = Object.entries(after.accumulators).map(
      ([name, tensor]) => [`w/${name}`, host(tensor)] as const,
    );
    state = { w: host(after.weight), ...Object.fromEntries(accumulators) };
    return state['w']!.values[0]!;
  });
}

const gradients = [1, -0.5, 2, 0.25];
const rates = [0.1, 0.1, 0.05, 0.05];

/** The same, by the formula of Keras in doubles. */
function byFormula(step: (gradient: number, count: number) => number): number[] {
  let w = 1;
  return gradients.map((gradient, index) => (w -= rates[index]! * step(gradient, index + 1)));
}

test.each([
  { momentum: 0, nesterov: false },
  { momentum: 0.9, nesterov: false },
  { momentum: 0.9, nesterov: true },
])('SGD follows the formula of Keras: %j', ({ momentum, nesterov }) => {
  let v = 0;
  const expected = byFormula((g) => {
    v = momentum * v + g;
    return nesterov ? g + momentum * v : v;
  });
  follow({ name: 'sgd', momentum, nesterov }).forEach((w, index) => expect(w).toBeCloseTo(expected[index]!, 6));
});

const none = { momentum: 0, nesterov: false };

test('Adam follows the formula of Keras', () => {
  let [m, v] = [0, 0];
  const expected = byFormula((g, t) => {
    [m, v] = [0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g];
    return ((Math.sqrt(1 - 0.999 ** t) / (1 - 0.9 ** t)) * m) / (Math.sqrt(v) + 1e-7);
  });
  follow({ name: 'adam', ...none }).forEach((w, index) => expect(w).toBeCloseTo(expected[index]!, 4));
});

test('RMSprop follows the formula of Keras', () => {
  let v = 0;
  const expected = byFormula((g) => {
    v = 0.9 * v + 0.1 * g * g;
    return g / Math.sqrt(v + 1e-7);
  });
  follow({ name: 'rmsprop', ...none }).forEach((w, index) => expect(w).toBeCloseTo(expected[index]!, 5));
});

test('SGD remembers one tensor of each weight, and none without momentum', () => {
  expect(Object.keys(createOptimizer({ name: 'sgd', momentum: 0.9, nesterov: true }).accumulators)).toHaveLength(1);
  expect(createOptimizer({ name: 'sgd', ...none }).accumulators).toEqual({});
});
