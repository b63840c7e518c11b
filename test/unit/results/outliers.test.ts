import { expect, test } from 'vitest';
import { randomStream } from '../../../common/random.js';
import { outliers } from '../../../results/outliers.js';

test('a value far from the others is an outlier, in either direction', () => {
  expect(outliers([0.99, 0.991, 0.992, 0.9905, 0.2])).toEqual([false, false, false, false, true]);
  expect(outliers([5, 0.01, 0.02, 0.03, 0.04, 0.05])).toEqual([true, false, false, false, false, false]);
});

test('fewer than five values, equal ones, and samples with a value that is not finite have none', () => {
  expect(outliers([0.99, 0.991, 0.992, 0.2])).toEqual([false, false, false, false]);
  expect(outliers([1, 1, 1, 1, 7])).toEqual([false, false, false, false, false]);
  expect(outliers([1, 2, 3, 4, NaN])).toEqual([false, false, false, false, false]);
});

test('seeds that only vary, as normal samples of any size do, are rarely called outliers', () => {
  const random = randomStream('outliers');
  for (const size of [5, 6, 7, 9, 12, 20, 60]) {
    const samples = Array.from({ length: 2_000 }, () => Array.from({ length: size }, () => random.normal()));
    const flagged = samples.filter((sample) => outliers(sample).includes(true));
    expect(flagged.length / samples.length, `of ${size}`).toBeLessThan(0.035);
  }
});
