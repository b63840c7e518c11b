import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { CellCurves, MetricSeries, SeedCurves } from '../../proto/observation.js';
import type { LeaderboardRow } from '../../proto/snapshot.js';
import type { ChartPoint } from '../drawing/chart-plot.js';

/** A point of a mean curve: `x` the epoch, `y` the mean over `n` seeds; `low` and `high` one sample std around it. */
export interface MeanPoint extends ChartPoint {
  readonly n: number;
}

/**
 * The mean of a metric by epoch, over the seeds that have come so far. Between two epochs that a seed still has (curves
 * are thinned out) it counts with the line between them; values that are not finite do not count. One seed has no band.
 */
export function meanCurve(curves: CellCurves, metric: string): readonly MeanPoint[] {
  const series = curves.seeds.flatMap((seed) => seriesOf(seed, metric) ?? []);
  const epochs = [...new Set(series.flatMap((each) => each.epochs))].sort((a, b) => a - b);
  const columns = series.map((each) => valuesAt(epochs, each));
  return epochs.flatMap((x, index) => {
    const values = columns.map((column) => column[index]!).filter(Number.isFinite);
    if (values.length === 0) return [];
    const y = mean(values);
    if (values.length === 1) return [{ x, y, n: 1 }];
    const std = sampleStandardDeviation(values);
    return [{ x, y, low: y - std, high: y + std, n: values.length }];
  });
}

const usualFirst = ['test_accuracy', 'train_accuracy', 'test_loss', 'train_loss'];

/** The metrics that any seed has reported: accuracies and losses first, then the rest by name. */
export function metricsOf(curves: CellCurves): readonly string[] {
  const all = new Set(curves.seeds.flatMap(({ series }) => series.map(({ metric }) => metric)));
  return [...usualFirst.filter((metric) => all.delete(metric)), ...[...all].sort()];
}

/** The objective of each finished seed: what the row's figures summarise. */
export function finalValues(row: LeaderboardRow): readonly number[] {
  return row.seeds.flatMap(({ state, value }) => (state === 'done' && value !== undefined ? [value] : []));
}

function seriesOf({ series }: SeedCurves, metric: string): MetricSeries | undefined {
  return series.find((each) => each.metric === metric);
}

/** A series at each of these rising epochs, NaN before its first and after its last. */
function valuesAt(wanted: readonly number[], { epochs, values }: MetricSeries): readonly number[] {
  let next = 0;
  return wanted.map((epoch) => {
    while (next < epochs.length && epochs[next]! < epoch) next++;
    if (next === epochs.length) return NaN;
    if (epochs[next] === epoch) return values[next]!;
    if (next === 0) return NaN;
    const share = (epoch - epochs[next - 1]!) / (epochs[next]! - epochs[next - 1]!);
    return values[next - 1]! * (1 - share) + values[next]! * share;
  });
}
