import { mean, standardDeviation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { randomStream } from '../../../../common/random.js';
import { initializers } from '../../../../worker/models/initializers.js';

const count = 50_000;

test('he: mean 0 and standard deviation √(2 / fan-in) after cutting at two standard deviations', () => {
  const weights = Array.from(initializers.he(randomStream(0, 'init'), 150, count));
  const std = Math.sqrt(2 / 150);
  expect(Math.abs(mean(weights))).toBeLessThan(0.02 * std);
  expect(standardDeviation(weights) / std).toBeCloseTo(1, 1.7);
  const most = Math.max(...weights.map(Math.abs));
  expect(most).toBeLessThanOrEqual((2 * std) / 0.87962566 + 1e-7);
  expect(most).toBeGreaterThan(2.2 * std);
});

test('random: mean 0 and standard deviation 0.05, not cut', () => {
  const weights = Array.from(initializers.random(randomStream(0, 'init'), 150, count));
  expect(Math.abs(mean(weights))).toBeLessThan(0.001);
  expect(standardDeviation(weights) / 0.05).toBeCloseTo(1, 1.7);
  expect(Math.max(...weights)).toBeGreaterThan(3 * 0.05);
});

test('another seed draws other weights, the same seed the same', () => {
  const draw = (seed: number) => Array.from(initializers.he(randomStream(seed, 'init', 'conv1'), 25, 150));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
