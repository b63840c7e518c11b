import { expect, test } from 'vitest';
import { randomStream } from '../../../common/random.js';
import { dixonPValue } from '../../../results/dixon.js';
import { grubbsPValue, unusualValues } from '../../../results/outliers.js';

const flags = (values: readonly number[]) => unusualValues(values).map((chance) => chance !== undefined);

test('the published case is unusual, and so is its pattern in ours (stats-05)', () => {
  expect(flags([0.3929, 0.406, 0.4211, 0.4214, 0.5674])).toEqual([false, false, false, false, true]);
  expect(unusualValues([0.3929, 0.406, 0.4211, 0.4214, 0.5674])[4]).toBeLessThan(0.01);
  expect(flags([0.2303, 0.2433, 0.219, 0.252, 0.3477, 0.2241])).toEqual([false, false, false, false, true, false]);
});

test('a dead seed among equal ones is unusual; one step beside equal ones is not', () => {
  expect(flags([0.99, 0.99, 0.99, 0.99, 0.1])).toEqual([false, false, false, false, true]);
  expect(flags([0.99, 0.99, 0.99, 0.9901, 0.99])).toEqual([false, false, false, false, false]);
  expect(flags([0.5, 0.5, 0.5, 0.5, 0.5])).toEqual([false, false, false, false, false]);
});

test('a skewed real sample has none where there were three (stats-05: mnist-table-1, 10 seeds of 3 epochs)', () => {
  const sample = [0.9744, 0.9655, 0.9739, 0.9728, 0.9745, 0.9738, 0.9731, 0.957, 0.9637, 0.9742];
  expect(flags(sample).filter(Boolean).length).toBeLessThanOrEqual(1);
});

test('several far ones do not hide each other, and are at most a fifth', () => {
  const sample = [1, 1.1, 0.9, 1.05, 0.95, 1.02, 0.98, 1.01, 0.99, 1.03, 0.97, 9, 9.2];
  expect(flags(sample).filter(Boolean).length).toBe(2);
});

test('fewer than four values, and samples with one that is not finite, have none', () => {
  expect(flags([0.99, 0.991, 0.2])).toEqual([false, false, false]);
  expect(flags([1, 2, 3, 4, NaN])).toEqual([false, false, false, false, false]);
});

test('Dixon’s ratio has the p-values that scipy integrates', () => {
  // f = lambda b, a: pdf(a) * pdf(b) * (cdf(b - r*(b-a)) - cdf(a))**(n-2); 2*n*(n-1) * scipy.integrate.dblquad(f, -7, 7, lambda a: a, 7)[0]
  expect(dixonPValue(0.926, 4)).toBeCloseTo(0.0086544, 6);
  expect(dixonPValue(0.829, 4)).toBeCloseTo(0.0504742, 6);
  expect(dixonPValue(0.821, 5)).toBeCloseTo(0.0104057, 6);
});

test('Grubbs’ statistic has its published critical values (two-sided, 5 %: 2.290 for 10, 2.709 for 20)', () => {
  expect(grubbsPValue(2.29, 10)).toBeCloseTo(0.05, 3);
  expect(grubbsPValue(2.709, 20)).toBeCloseTo(0.05, 3);
});

test('seeds that only vary, as normal samples of any size do, are called unusual in about 1 % of samples', () => {
  const random = randomStream('outliers');
  for (const size of [4, 5, 7, 9, 12, 20]) {
    const samples = Array.from({ length: 4_000 }, () => Array.from({ length: size }, () => random.normal()));
    const flagged = samples.filter((sample) => flags(sample).includes(true));
    expect(flagged.length / samples.length, `of ${size}`).toBeLessThan(0.016);
    expect(flagged.length / samples.length, `of ${size}`).toBeGreaterThan(0.005);
  }
});
