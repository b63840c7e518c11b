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
  const none = { std: undefined, ci95: undefined, expectedMax: undefined, expectedMin: undefined };
  const nothing = { ...none, mean: undefined, median: undefined, max: undefined, min: undefined };
  expect(summarize([])).toEqual({ n: 0, ...nothing });
  expect(summarize([0.5])).toEqual({ n: 1, mean: 0.5, median: 0.5, max: 0.5, min: 0.5, ...none });
});

test('equal values have a spread of zero and an interval of no width', () => {
  for (const value of [0.25, 0.1, 1 / 3]) {
    expect(summarize([value, value, value])).toMatchObject({ mean: value, std: 0, ci95: [value, value] });
  }
});

test('an interval stays within what the metric can be (stats-09: an accuracy’s went to 1.0013)', () => {
  expect(summarize([0.9787, 0.982], [0, 1]).ci95![1]).toBe(1);
  expect(summarize([0.9787, 0.982]).ci95![1]).toBeGreaterThan(1);
});

test('the largest of five normal values is 1.163 deviations above the mean on average (Tippett 1925)', () => {
  const { mean, std, expectedMax, expectedMin } = summarize([10, 12, 11, 13, 14]);
  expect((expectedMax! - mean!) / std!).toBeCloseTo(1.16296, 4);
  expect((mean! - expectedMin!) / std!).toBeCloseTo(1.16296, 4);
});
