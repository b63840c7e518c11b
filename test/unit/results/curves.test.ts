import fc from 'fast-check';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { meanCurve, thinned, thinnedValues } from '../../../results/curves.js';

describe('meanCurve', () => {
  it('has mean and sample std of the series that have come so far, and no band for one', () => {
    const points = meanCurve([
      { steps: [1, 2], values: [1, 2] },
      { steps: [1], values: [3] },
    ]);
    expect(points).toEqual([
      { x: 1, y: 2, low: 2 - Math.SQRT2, high: 2 + Math.SQRT2, n: 2 },
      { x: 2, y: 2, n: 1 },
    ]);
  });

  it('counts a series between two of its steps, not before the first', () => {
    const points = meanCurve([
      { steps: [1, 2, 3], values: [0, 0, 0] },
      { steps: [2, 4], values: [2, 4] },
    ]);
    expect(points.map(({ x, y, n }) => [x, y, n])).toEqual([
      [1, 0, 1],
      [2, 1, 2],
      [3, 1.5, 2],
      [4, 4, 1],
    ]);
  });

  it('leaves out values that are not finite', () => {
    const points = meanCurve([
      { steps: [1, 2], values: [1, NaN] },
      { steps: [1, 2], values: [1, Infinity] },
    ]);
    expect(points.map(({ x }) => x)).toEqual([1]);
    expect(meanCurve([])).toEqual([]);
  });

  it('equals the plain statistics where all series have the same steps', () => {
    const sample = fc.array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sample, (seeds) => {
        const points = meanCurve(seeds.map((values) => ({ steps: [1, 2, 3, 4, 5], values })));
        points.forEach(({ y, high }, index) => {
          const values = seeds.map((each) => each[index]!);
          expect(y).toBeCloseTo(mean(values), 10);
          expect(high! - y).toBeCloseTo(sampleStandardDeviation(values), 8);
        });
        expect(points).toHaveLength(5);
      }),
    );
  });
});

describe('thinning out', () => {
  it('keeps the first and the last, and at most as many as asked for, in order', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.integer({ min: 2, max: 600 }), (length, most) => {
        const steps = Array.from({ length }, (_, index) => index + 1);
        const kept = thinned({ steps, values: steps.map((step) => -step) }, most);
        expect(kept.steps).toHaveLength(Math.min(length, most));
        expect(kept.values).toEqual(kept.steps.map((step) => -step));
        expect(thinnedValues(steps, most)).toEqual(kept.steps);
        expect([kept.steps[0], kept.steps.at(-1)]).toEqual([steps[0], steps.at(-1)]);
        expect(kept.steps).toEqual([...new Set(kept.steps)].sort((a, b) => a - b));
      }),
    );
  });

  it('to one value keeps the last', () => {
    expect(thinnedValues([1, 2, 3], 1)).toEqual([3]);
  });
});
