import { expect, test } from 'vitest';
import { outliers } from '../../../../coordinator/statistics/outliers.js';

test('a value far from the others is an outlier, in either direction', () => {
  expect(outliers([0.99, 0.991, 0.992, 0.9905, 0.2])).toEqual([false, false, false, false, true]);
  expect(outliers([5, 0.01, 0.02, 0.03, 0.04, 0.05])).toEqual([true, false, false, false, false, false]);
});

test('fewer than five values, equal ones, and samples with a value that is not finite have none', () => {
  expect(outliers([0.99, 0.991, 0.992, 0.2])).toEqual([false, false, false, false]);
  expect(outliers([1, 1, 1, 1, 7])).toEqual([false, false, false, false, false]);
  expect(outliers([1, 2, 3, 4, NaN])).toEqual([false, false, false, false, false]);
});
