import { expect, test } from 'vitest';
import { summarize } from '../../../results/summary.js';

test('mean, sample standard deviation and t-interval equal a worked example', () => {
  // Five values: mean 12, squared deviations 4 + 0 + 1 + 1 + 4, and t(0.975, 4) = 2.776445 (any table of Student's t).
  const { n, mean, std, max, min, ci95 } = summarize([10, 12, 11, 13, 14]);
  expect({ n, mean, max, min }).toEqual({ n: 5, mean: 12, max: 14, min: 10 });
  expect(std).toBeCloseTo(Math.sqrt(10 / 4), 12);
  const half = (2.776445 * Math.sqrt(10 / 4)) / Math.sqrt(5);
  expect(ci95![0]).toBeCloseTo(12 - half, 5);
  expect(ci95![1]).toBeCloseTo(12 + half, 5);
});

test('figures that the sample does not allow are absent', () => {
  expect(summarize([])).toEqual({
    n: 0,
    mean: undefined,
    std: undefined,
    max: undefined,
    min: undefined,
    ci95: undefined,
  });
  expect(summarize([0.5])).toEqual({ n: 1, mean: 0.5, std: undefined, max: 0.5, min: 0.5, ci95: undefined });
  expect(summarize([0.5, NaN])).toMatchObject({ n: 2, mean: undefined, std: undefined });
});

test('equal values have a spread of zero and an interval of no width', () => {
  expect(summarize([0.25, 0.25, 0.25])).toMatchObject({ mean: 0.25, std: 0, ci95: [0.25, 0.25] });
});
