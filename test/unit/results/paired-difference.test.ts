import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../../../common/random.js';
import { alphaOfLook } from '../../../results/looks.js';
import { seedsToSeparate, separableEffect } from '../../../results/more-seeds.js';
import { degreesOfFreedom, pairedDifference, pairedPValue } from '../../../results/paired-difference.js';
import { resolutionOf } from '../../../results/resolution.js';
import { fitAdditive } from '../../../results/seed-effects.js';
import { rangeQuantile, rangeTail } from '../../../results/studentized-range.js';

describe('two settings alone', () => {
  // R: t.test(sleep, paired), p = 0.002833: Student's own ten patients.
  const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

  test('are tested by Student’s paired t', () => {
    const variance = 1.5129 / 2;
    const paired = pairedDifference(sleep, { settings: 2, variance, resolution: 0 })!;
    expect(paired.df).toBe(9);
    expect(pairedPValue(paired, 2)).toBeCloseTo(0.00283289, 5);
  });

  test('nothing is said with fewer than three', () => {
    expect(pairedDifference([0.1, 0.2], { settings: 2, variance: 1, resolution: 0 })).toBeUndefined();
  });

  test('no difference is no evidence, and the p-value is a probability that does not depend on the direction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 2, max: 9 }),
        (sample, settings) => {
          const common = { settings, variance: 20, resolution: 1 };
          const p = pairedPValue(pairedDifference(sample, common)!, settings);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(
            pairedPValue(
              pairedDifference(
                sample.map((each) => -each),
                common,
              )!,
              settings,
            ),
          ).toBeCloseTo(p, 9);
        },
      ),
    );
  });
});

test('a setting that varies more than others is not made surer by them; one that varies less is made less sure', () => {
  const common = { settings: 5, variance: 1, resolution: 0 };
  expect(pairedDifference([10, 20, 30], common)!.error).toBeCloseTo(10 / Math.sqrt(3), 12);
  expect(pairedDifference([1.01, 1.02, 1.03], common)!.error).toBeCloseTo(
    Math.sqrt((0.25 * 2 + 0.75 * 0.0001) / 3),
    12,
  );
  expect(degreesOfFreedom(5, 2)).toBe(4);
  expect(degreesOfFreedom(3, 5)).toBeGreaterThan(2);
});

test('the studentized range equals scipy.stats.studentized_range.ppf(0.95, k, df) / √2', () => {
  for (const [means, df, q, within] of [
    [2, 3, 4.5007, 1e-4],
    [5, 2.67, 8.2058, 1e-4],
    [5, 5.5, 5.4685, 1e-4],
    [5, 20, 4.2319, 1e-4],
    [25, 2.67, 12.9971, 1e-3],
    [25, 10, 6.734, 1e-4],
    [100, 2.67, 16.383, 5e-3],
    [1000, 4, 15.4831, 1e-2],
    [1000, 50, 8.0837, 1e-3],
  ] as const) {
    const found = rangeQuantile(0.05, means, df) * Math.SQRT2;
    expect(Math.abs(found / q - 1), `${means} means, ${df} df: ${found}`).toBeLessThan(within);
    expect(rangeTail(rangeQuantile(0.05, means, df), means, df)).toBeCloseTo(0.05, 3);
  }
});

test('quantiles rise with the means and from look to look, also where the range cannot be inverted', () => {
  for (const df of [2.67, 4, 30, 400]) {
    for (const means of [3, 100]) {
      const looks = Array.from({ length: 20 }, (_, look) => rangeQuantile(alphaOfLook(look + 1), means, df));
      expect(looks.every(Number.isFinite)).toBe(true);
      looks.slice(1).forEach((each, index) => expect(each).toBeGreaterThan(looks[index]! * 0.999));
    }
  }
  // scipy.stats.studentized_range.ppf(0.95, 5, 30) = 4.1021
  expect(rangeQuantile(0.05, 5, 30) * Math.SQRT2).toBeCloseTo(4.1021, 2);
});

describe('fitAdditive', () => {
  test('takes the plain means where every seed is there', () => {
    const { means, df } = fitAdditive([
      [1, 2, 3],
      [2, 3, 4],
    ]);
    expect(means).toEqual([2, 3]);
    expect(df).toBe(2);
  });

  test('takes the seeds’ own part out where some are missing', () => {
    const settings = [0.9, 0.8, 0.7];
    const seeds = [0, 0.05, -0.1, 0.02];
    const table = settings.map((setting, row) =>
      seeds.map((seed, column) => (row === 1 && column === 2 ? undefined : setting + seed)),
    );
    const { means, variance } = fitAdditive(table);
    const mean = seeds.reduce((a, b) => a + b) / seeds.length;
    settings.forEach((setting, row) => expect(means[row]).toBeCloseTo(setting + mean, 8));
    expect(variance).toBeLessThan(1e-12);
  });
});

test('the resolution of values is their common step, or none', () => {
  expect(resolutionOf([0.9812, 0.9815, 0.9733])).toBeCloseTo(0.0001, 10);
  expect(resolutionOf([0.9545, 0.9595, 0.965])).toBeCloseTo(0.0005, 10);
  const random = randomStream('resolution');
  expect(resolutionOf(Array.from({ length: 6 }, () => random.uniform()))).toBe(0);
  expect(resolutionOf([])).toBe(0);
});

test('looks spend 5 % in all, however many there are', () => {
  const spent = Array.from({ length: 100 }, (_, look) => alphaOfLook(look + 1)).reduce((a, b) => a + b);
  expect(alphaOfLook(1)).toBeCloseTo(0.04, 12);
  expect(spent).toBeLessThanOrEqual(0.05 + 1e-12);
  expect(alphaOfLook(3)).toBeLessThan(alphaOfLook(2));
});

test('more seeds find smaller differences, and what n seeds find needs n seeds', () => {
  for (const n of [5, 10, 20, 40]) {
    const effect = separableEffect(n, 5, 0.05)!;
    expect(seedsToSeparate(effect * 1.0001, 5, 0.05)).toBe(n);
    expect(separableEffect(2 * n, 5, 0.05)).toBeLessThan(effect);
  }
  expect(seedsToSeparate(0, 5, 0.05)).toBeUndefined();
  expect(seedsToSeparate(1e-9, 5, 0.05)).toBeUndefined();
});
