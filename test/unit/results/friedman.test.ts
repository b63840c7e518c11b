import { describe, expect, it } from 'vitest';
import { criticalDifference, friedmanStatistics, friedmanTest } from '../../../results/friedman.js';

/** Average ranks of a column of values, the largest first. */
function ranked(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return columns[0]!.map((_, row) => {
    const values = columns.map((column) => column[row]!);
    return values.map(
      (value) =>
        values.filter((other) => other > value).length + (values.filter((other) => other === value).length + 1) / 2,
    );
  });
}

describe('friedmanTest', () => {
  // Figures by scipy 1.x: s = stats.friedmanchisquare(*columns); x = s.statistic; F = (N-1)*x / (N*(k-1) - x); stats.f.sf(F, k-1, (k-1)*(N-1))
  it('gives the chi-square, F and p-values of scipy', () => {
    const test = friedmanTest(
      ranked([
        [0.91, 0.82, 0.75, 0.97, 0.66, 0.71],
        [0.9, 0.84, 0.73, 0.96, 0.65, 0.72],
        [0.85, 0.8, 0.74, 0.95, 0.6, 0.7],
      ]),
    )!;
    expect(test).toMatchObject({ datasets: 6, settings: 3, df: [2, 10] });
    expect(test.chiSquare).toBeCloseTo(7, 9);
    expect(test.chiSquareP).toBeCloseTo(0.0301973834223185, 9);
    expect(test.f).toBeCloseTo(7, 9);
    expect(test.pValue).toBeCloseTo(0.012558674125514407, 9);
  });

  it('corrects for ties as scipy does', () => {
    const test = friedmanTest(
      ranked([
        [0.763, 0.599, 0.954, 0.628, 0.882, 0.936, 0.661, 0.583, 0.775, 1, 0.94, 0.619, 0.972, 0.957],
        [0.768, 0.591, 0.971, 0.661, 0.888, 0.931, 0.668, 0.583, 0.838, 1, 0.962, 0.666, 0.981, 0.978],
        [0.771, 0.59, 0.968, 0.654, 0.886, 0.916, 0.609, 0.563, 0.866, 1, 0.965, 0.614, 0.975, 0.946],
        [0.798, 0.569, 0.967, 0.657, 0.898, 0.931, 0.685, 0.625, 0.875, 1, 0.962, 0.669, 0.975, 0.97],
      ]),
    )!;
    expect(test.chiSquare).toBeCloseTo(10.952380952380956, 9);
    expect(test.chiSquareP).toBeCloseTo(0.011986176325417788, 9);
    expect(test.f).toBeCloseTo(4.585889570552149, 9);
    expect(test.pValue).toBeCloseTo(0.007628838730725745, 9);
  });

  it('gives the statistics that Demšar (2006, p. 13) prints for his average ranks of four classifiers over 14 datasets', () => {
    const { chiSquare, f } = friedmanStatistics([3.143, 2.0, 2.893, 1.964], 14);
    expect(chiSquare).toBeCloseTo(9.28, 1);
    expect(f).toBeCloseTo(3.69, 1);
  });

  it('is never surer than that all datasets rank alike by chance', () => {
    const test = friedmanTest(Array.from({ length: 5 }, () => [1, 2]))!;
    expect(test.f).toBe(Infinity);
    expect(test.pValue).toBeCloseTo(1 / 2 ** 4, 12);
  });

  it('finds nothing where everything is tied, and has nothing to say with too few datasets or settings', () => {
    expect(friedmanTest(Array.from({ length: 6 }, () => [2, 2, 2]))).toMatchObject({ chiSquare: 0, f: 0, pValue: 1 });
    expect(friedmanTest(Array.from({ length: 4 }, () => [1, 2]))).toBeUndefined();
    expect(friedmanTest(Array.from({ length: 9 }, () => [1]))).toBeUndefined();
    expect(friedmanTest([])).toBeUndefined();
  });
});

describe('criticalDifference', () => {
  it('is 1.25 and 1.12 for four settings over 14 datasets, as Demšar (2006, p. 14) has it', () => {
    expect(criticalDifference(4, 14, 0.05)).toBeCloseTo(1.25, 2);
    expect(criticalDifference(4, 14, 0.1)).toBeCloseTo(1.12, 2);
  });

  it.each([
    // scipy: stats.studentized_range.ppf(1 - alpha, k, numpy.inf) / 2**.5; Demšar (2006), table 5, has the first three digits.
    [2, 0.05, 1.9599639845400534],
    [3, 0.05, 2.343700586378409],
    [4, 0.05, 2.569031772546482],
    [10, 0.05, 3.163683577053373],
    [2, 0.1, 1.6448536269514722],
    [10, 0.1, 2.9198888400615384],
  ])('takes the q of %i settings at %f from the studentized range', (settings, alpha, q) => {
    const unit = Math.sqrt((settings * (settings + 1)) / 6);
    expect(criticalDifference(settings, 1, alpha) / unit).toBeCloseTo(q, 3);
  });
});
