import jstat from 'jstat';
import cdfOfT from '@stdlib/stats-base-dists-t-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

const { tukey } = jstat.jStat;

const quantiles = new Map<string, number>();

/** Farther out in the tail jstat's quantiles are wrong without a word. */
const LEAST_ALPHA = 0.002;

/** Between these degrees of freedom the quantile is nearly a line over 1/df: within 0.1 % of its own value. */
const GRID = [12, 14, 17, 21, 27, 36, 54, 108, 1e5] as const;

/**
 * What the largest of all pairwise differences of `means` equal means stays below with probability 1 − alpha, in
 * standard errors of a difference: the upper quantile of the studentized range (Tukey 1949) over √2. With two means it
 * is Student's two-sided t. From jstat: within 0.1 % of scipy's for up to 25 means from 2.6 degrees of freedom on, within
 * 1 % for up to 1,000 (test/unit/results/paired-difference.test.ts). Far out in the tail it is the
 * bound of Bonferroni's t over all pairs, which is never smaller.
 */
export function rangeQuantile(alpha: number, means: number, df: number): number {
  if (means <= 2) return quantileOfT(1 - alpha / 2, df);
  const above = GRID.findIndex((each) => each >= df);
  if (above === 0) return exactQuantile(alpha, means, df);
  if (above < 0) return exactQuantile(alpha, means, GRID.at(-1)!);
  const [low, high] = [GRID[above - 1]!, GRID[above]!];
  const share = (1 / df - 1 / high) / (1 / low - 1 / high);
  return share * exactQuantile(alpha, means, low) + (1 - share) * exactQuantile(alpha, means, high);
}

/** Probability that some pair of `means` equal means differs by `t` standard errors of a difference or more. */
export function rangeTail(t: number, means: number, df: number): number {
  if (means <= 2) return 2 * cdfOfT(-Math.abs(t), df);
  const tail = 1 - tukey.cdf(Math.abs(t) * Math.SQRT2, means, df);
  // jstat integrates to about 1e-12 and may overshoot.
  return Math.min(1, Math.max(0, tail));
}

function exactQuantile(alpha: number, means: number, df: number): number {
  const key = `${alpha} ${means} ${df}`;
  let found = quantiles.get(key);
  if (found === undefined) {
    found = alpha < LEAST_ALPHA ? undefined : byRange(alpha, means, df);
    found ??= quantileOfT(1 - alpha / (means * (means - 1)), df);
    quantiles.set(key, found);
  }
  return found;
}

function byRange(alpha: number, means: number, df: number): number | undefined {
  try {
    const found = tukey.inv(1 - alpha, means, df) / Math.SQRT2;
    return Number.isFinite(found) && found > 0 ? found : undefined;
  } catch {
    return undefined;
  }
}
