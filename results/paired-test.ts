import cdfOfT from '@stdlib/stats-base-dists-t-cdf';
import { mean, sampleStandardDeviation } from 'simple-statistics';

/**
 * Two-sided p-value of the paired t-test (Student, 1908) for the differences of two settings that share their seeds:
 * t = mean · √n / std, with n − 1 degrees of freedom. Undefined with fewer than two differences. When all differences
 * are equal, they are either nothing (p = 1) or no chance (p = 0).
 */
export function pairedPValue(differences: readonly number[]): number | undefined {
  const sample = [...differences];
  if (sample.length < 2) return undefined;
  const center = mean(sample);
  const std = sampleStandardDeviation(sample);
  if (std === 0) return center === 0 ? 1 : 0;
  const t = (Math.abs(center) * Math.sqrt(sample.length)) / std;
  return 2 * cdfOfT(-t, sample.length - 1);
}

/**
 * Holm's step-down correction (1979) for testing several hypotheses at once: the adjusted p-values, in the order given.
 * The smallest is multiplied by their number, the next by one less …, none falls below an earlier one or exceeds 1.
 */
export function adjustByHolm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let floor = 0;
  order.forEach((index, place) => {
    floor = Math.max(floor, Math.min(1, (pValues.length - place) * pValues[index]!));
    adjusted[index] = floor;
  });
  return adjusted;
}
