import { describe, expect, it } from 'vitest';
import { finalValues, meanCurveOf, metricsOf } from '../../../../dashboard/selectors/setting.js';
import { observedSweep, pictureTrainer, sampleCurves } from '../../../support/observed-sweep.js';

describe('meanCurveOf', () => {
  it('is the mean over the seeds that have reported the metric', () => {
    const series = (...values: number[]) => ({ metric: 'm', steps: values.map((_, index) => index + 1), values });
    const seeds = [
      { seed: 0, state: 'running' as const, series: [series(1, 2)] },
      { seed: 1, state: 'running' as const, series: [{ ...series(5), metric: 'other' }] },
      { seed: 2, state: 'running' as const, series: [series(3)] },
    ];
    expect(meanCurveOf({ entry: 0, seeds }, 'm').map(({ x, y, n }) => [x, y, n])).toEqual([
      [1, 2, 2],
      [2, 2, 1],
    ]);
    expect(meanCurveOf({ entry: 0, seeds }, 'none')).toEqual([]);
  });
});

describe('metricsOf', () => {
  it('has them in the trainer’s order, then the rest by name, each once', () => {
    const curves = [sampleCurves(0, 2), sampleCurves(1, 1)];
    const known = ['test_accuracy', 'test_loss', 'train_loss', 'images_per_second'];
    expect(metricsOf(curves, pictureTrainer)).toEqual(known);
    expect(metricsOf(curves, { ...pictureTrainer, metrics: [] })).toEqual(known.toSorted());
    expect(metricsOf([], pictureTrainer)).toEqual([]);
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
