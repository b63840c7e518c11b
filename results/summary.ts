import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { max, mean, min, sampleStandardDeviation } from 'simple-statistics';

/** The figures of a sample; those that its size does not allow are undefined. */
export interface Summary {
  readonly n: number;
  readonly mean: number | undefined;
  /** Sample standard deviation (divisor n − 1); needs two values. */
  readonly std: number | undefined;
  readonly max: number | undefined;
  readonly min: number | undefined;
  /** 95 % interval of the mean by Student's t: mean ± t(0.975, n − 1) · std / √n; needs two values. */
  readonly ci95: readonly [number, number] | undefined;
}

/** Summarises one value per seed. With a value that is not finite (a diverged seed) no figure is given but n. */
export function summarize(values: readonly number[]): Summary {
  const sample = [...values];
  const n = sample.length;
  if (n === 0 || !sample.every(Number.isFinite)) {
    return { n, mean: undefined, std: undefined, max: undefined, min: undefined, ci95: undefined };
  }
  const center = mean(sample);
  const extremes = { max: max(sample), min: min(sample) };
  if (n === 1) return { n, mean: center, std: undefined, ...extremes, ci95: undefined };
  const std = sampleStandardDeviation(sample);
  const half = (quantileOfT(0.975, n - 1) * std) / Math.sqrt(n);
  return { n, mean: center, std, ...extremes, ci95: [center - half, center + half] };
}
