import fc from 'fast-check';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { finalValues, meanCurve, metricsOf } from '../../../../dashboard/selectors/setting.js';
import type { CellCurves } from '../../../../proto/observation.js';
import { observedSweep, sampleCurves } from '../../../support/observed-sweep.js';

const curvesOf = (...seeds: { epochs: number[]; values: number[] }[]): CellCurves => ({
  cell: 0,
  seeds: seeds.map((series, seed) => ({ seed, state: 'running', series: [{ metric: 'm', ...series }] })),
});

describe('meanCurve', () => {
  it('has mean and sample std of the seeds that have come so far, and no band for one', () => {
    const points = meanCurve(curvesOf({ epochs: [1, 2], values: [1, 2] }, { epochs: [1], values: [3] }), 'm');
    expect(points).toEqual([
      { x: 1, y: 2, low: 2 - Math.SQRT2, high: 2 + Math.SQRT2, n: 2 },
      { x: 2, y: 2, n: 1 },
    ]);
  });

  it('counts a seed between two of its epochs, not before the first', () => {
    const points = meanCurve(
      curvesOf({ epochs: [1, 2, 3], values: [0, 0, 0] }, { epochs: [2, 4], values: [2, 4] }),
      'm',
    );
    expect(points.map(({ x, y, n }) => [x, y, n])).toEqual([
      [1, 0, 1],
      [2, 1, 2],
      [3, 1.5, 2],
      [4, 4, 1],
    ]);
  });

  it('leaves out values that are not finite', () => {
    const points = meanCurve(
      curvesOf({ epochs: [1, 2], values: [1, NaN] }, { epochs: [1, 2], values: [1, Infinity] }),
      'm',
    );
    expect(points.map(({ x }) => x)).toEqual([1]);
    expect(meanCurve(curvesOf(), 'm')).toEqual([]);
    expect(meanCurve(curvesOf({ epochs: [1], values: [1] }), 'other')).toEqual([]);
  });

  it('equals the plain statistics where all seeds have the same epochs', () => {
    const sample = fc.array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sample, (seeds) => {
        const points = meanCurve(curvesOf(...seeds.map((values) => ({ epochs: [1, 2, 3, 4, 5], values }))), 'm');
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

describe('metricsOf', () => {
  it('puts accuracies and losses first, then the rest by name', () => {
    expect(metricsOf(sampleCurves(0, 2))).toEqual(['test_accuracy', 'test_loss', 'train_loss', 'images_per_second']);
    expect(metricsOf({ cell: 0, seeds: [] })).toEqual([]);
  });
});

describe('finalValues', () => {
  it('are those of the finished seeds', () => {
    const sweep = observedSweep({
      settings: 1,
      datasets: ['mnist'],
      seeds: 3,
      stateOf: (index) => (['done', 'failed', 'done'] as const)[index]!,
      finalValue: (_setting, _dataset, seed) => seed / 10,
    });
    expect(finalValues(sweep.rows.get(0)!)).toEqual([0, 0.2]);
  });
});
