import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mcNemar, mcNemarP } from '../../../results/mcnemar.js';

/*
 * Of scipy 1.17.1 and statsmodels 0.15.0, with n = b + c and m = min(b, c):
 *   statsmodels.stats.contingency_tables.mcnemar([[0, b], [c, 0]], exact=True).pvalue
 *   the mid-p: that less scipy.stats.binom.pmf(m, n, 0.5), or 1 - scipy.stats.binom.pmf(m, n, 0.5) / 2 where b == c
 */
const published: readonly (readonly [b: number, c: number, p: number, midP: number])[] = [
  [0, 1, 1, 0.5],
  [0, 5, 0.0625, 0.03125],
  [3, 7, 0.34375, 0.2265625],
  [5, 5, 1, 0.876953125],
  [1, 39, 7.457856554538012e-11, 3.8198777474463e-11],
  [41, 30, 0.23509756240834187, 0.19450516586739902],
  [12, 12, 1, 0.9194098711013794],
  [450, 550, 0.0017305360849763027, 0.0015611388396991866],
  [120, 280, 7.66631434911948e-16, 5.456122271308532e-16],
  [4900, 5100, 0.04658552770494645, 0.04550566337551308],
  [61, 98, 0.0041584730647820384, 0.0033157326862451545],
];

describe('p-values', () => {
  test.each(published)('%i against %i: as scipy and statsmodels have them', (b, c, p, midP) => {
    const ours = mcNemarP(b, c);
    expect(ours.p / p).toBeCloseTo(1, 10);
    expect(ours.midP / midP).toBeCloseTo(1, 10);
  });

  test('without a picture that tells the two apart nothing speaks against their being equal', () => {
    expect(mcNemarP(0, 0)).toEqual({ p: 1, midP: 1 });
  });

  test('they are shares, the same whichever comes first, and the mid-p is the smaller', () => {
    const count = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(count, count, (b, c) => {
        const { p, midP } = mcNemarP(b, c);
        expect(mcNemarP(c, b)).toEqual({ p, midP });
        for (const value of [p, midP]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(midP).toBeLessThanOrEqual(p);
      }),
    );
  });
});

test('pictures are counted by who got them right', () => {
  const labels = Uint8Array.of(0, 1, 2, 0, 1, 2);
  const first = Uint8Array.of(0, 1, 2, 0, 0, 0);
  const second = Uint8Array.of(0, 1, 0, 1, 1, 1);
  expect(mcNemar(labels, first, second)).toEqual({
    ...{ both: 2, onlyFirst: 2, onlySecond: 1, neither: 1 },
    ...mcNemarP(2, 1),
  });
});
