import { mean, standardDeviation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { randomStream } from '../../../../../common/random.js';
import { initializers, initialWeights } from '../../../../../worker/trainers/network/initializers.js';
import { lenet5For } from '../../support/lenet5.js';

const count = 50_000;

test('he: mean 0 and standard deviation √(2 / fan-in) after cutting at two standard deviations', () => {
  const weights = Array.from(initializers.he(randomStream(0, 'init'), { fanIn: 150, fanOut: 400 }, count));
  const std = Math.sqrt(2 / 150);
  expect(Math.abs(mean(weights))).toBeLessThan(0.02 * std);
  expect(standardDeviation(weights) / std).toBeCloseTo(1, 1.7);
  const most = Math.max(...weights.map(Math.abs));
  expect(most).toBeLessThanOrEqual((2 * std) / 0.87962566 + 1e-7);
  expect(most).toBeGreaterThan(2.2 * std);
});

test('random: mean 0 and standard deviation 0.05, not cut', () => {
  const weights = Array.from(initializers.random(randomStream(0, 'init'), { fanIn: 150, fanOut: 400 }, count));
  expect(Math.abs(mean(weights))).toBeLessThan(0.001);
  expect(standardDeviation(weights) / 0.05).toBeCloseTo(1, 1.7);
  expect(Math.max(...weights)).toBeGreaterThan(3 * 0.05);
});

test('another seed draws other weights, the same seed the same', () => {
  const draw = (seed: number) =>
    Array.from(initializers.he(randomStream(seed, 'init', 'conv1'), { fanIn: 25, fanOut: 150 }, 150));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

const lenet5 = lenet5For({ shape: [28, 28, 1], classes: 10 });

test("a network's weights have its shapes, its kernels are drawn and its biases start at 0", () => {
  const weights = initialWeights(lenet5, 'he', 0);
  expect(Object.keys(weights)).toEqual(lenet5.parameters.map(({ name }) => name));
  for (const { name, role, shape } of lenet5.parameters) {
    const { shape: found, values } = weights[name]!;
    expect(found).toEqual(shape);
    expect(values).toHaveLength(shape.reduce((product, length) => product * length, 1));
    expect(values.every((value) => (value === 0) === (role === 'bias'))).toBe(true);
  }
});

test("a network's weights follow the seed alone", () => {
  const weights = (seed: number) => initialWeights(lenet5, 'he', seed);
  expect(weights(3)).toEqual(weights(3));
  for (const { name, role } of lenet5.parameters) {
    if (role === 'kernel') expect(weights(3)[name]).not.toEqual(weights(4)[name]);
  }
});

test.each(['he', 'random'] as const)(
  "each of a network's kernels draws from its own stream of the seed, by its fan-in: %s",
  (init) => {
    const weights = initialWeights(lenet5, init, 5);
    const draw = (layer: string, fanIn: number, size: number) =>
      initializers[init](randomStream(5, 'init', layer), { fanIn, fanOut: 0 }, size);
    expect(weights['conv2/kernel']?.values).toEqual(draw('conv2', 150, 2400));
    expect(weights['dense2/kernel']?.values).toEqual(draw('dense2', 120, 10_080));
  },
);
