import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { max, median, min } from 'simple-statistics';
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
  // About the first value: equal values have exactly their mean, and no deviation.
  const origin = sample[0]!;
  const mean = origin + sample.reduce((total, value) => total + (value - origin), 0) / n;
  const figures = { mean, median: median(sample), max: max(sample), min: min(sample) };
  if (n === 1) return { n, ...nothing, ...figures };
  const std = Math.sqrt(sample.reduce((total, value) => total + (value - mean) ** 2, 0) / (n - 1));
  const half = (quantileOfT(0.975, n - 1) * std) / Math.sqrt(n);
  const [least, most] = range ?? [-Infinity, Infinity];
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const reach = std * expectedMaximum(n);
  return {
    ...{ n, ...figures, std, ci95: [within(mean - half), within(mean + half)] },
    ...{ expectedMax: within(mean + reach), expectedMin: within(mean - reach) },
  };
}
