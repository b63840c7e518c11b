import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { max, mean, median, min, sampleStandardDeviation } from 'simple-statistics';
import { expectedMaximum } from './expected-maximum.js';

/** The figures of a sample; those that its size does not allow are undefined. */
export interface Summary {
  readonly n: number;
  readonly mean: number | undefined;
  /** Sample standard deviation (divisor n − 1); needs two values. */
  readonly std: number | undefined;
  readonly median: number | undefined;
  readonly max: number | undefined;
  readonly min: number | undefined;
  /** 95 % interval of the mean by Student's t, mean ± t(0.975, n − 1) · std / √n, within the metric's range; needs two values. */
  readonly ci95: readonly [number, number] | undefined;
  /**
   * What the largest of n normal values of this mean and deviation is on average, and the smallest: a `max` of
   * no more is luck of that many draws. Needs two values.
   */
  readonly expectedMax: number | undefined;
  readonly expectedMin: number | undefined;
}

const nothing = {
  ...{ mean: undefined, std: undefined, median: undefined, max: undefined, min: undefined },
  ...{ ci95: undefined, expectedMax: undefined, expectedMin: undefined },
};

/** Summarises finite values, one per seed. `range`: the smallest and largest that the metric can have. */
export function summarize(values: readonly number[], range?: readonly [number, number]): Summary {
  const sample = [...values];
  const n = sample.length;
  if (n === 0) return { n, ...nothing };
  const extremes = { max: max(sample), min: min(sample) };
  // Equal values have exactly their mean, and no deviation, however sums are rounded.
  const equal = extremes.max === extremes.min;
  const center = equal ? extremes.max : mean(sample);
  const figures = { mean: center, median: median(sample), ...extremes };
  if (n === 1) return { n, ...nothing, ...figures };
  const std = equal ? 0 : sampleStandardDeviation(sample);
  const half = (quantileOfT(0.975, n - 1) * std) / Math.sqrt(n);
  const [least, most] = range ?? [-Infinity, Infinity];
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const reach = std * expectedMaximum(n);
  return {
    ...{ n, ...figures, std, ci95: [within(center - half), within(center + half)] },
    ...{ expectedMax: within(center + reach), expectedMin: within(center - reach) },
  };
}
