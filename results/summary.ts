import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { max, mean, min, sampleStandardDeviation } from 'simple-statistics';
import type { Summary } from '../proto/snapshot.js';

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
