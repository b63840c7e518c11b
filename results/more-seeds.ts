import jstat from 'jstat';
import { FEWEST_SEEDS, degreesOfFreedom } from './paired-difference.js';
import { rangeQuantile } from './studentized-range.js';

/** The chance with which what differs is to be found. */
export const POWER = 0.8;
/** More seeds than this nobody trains; a difference that needs them is as good as none. */
export const MOST_SEEDS = 10_000;

/**
 * How many seeds, in all, tell two of `settings` apart with a chance of 80 % when their means differ by `effect` deviations
 * of a seed-by-seed difference; undefined for more than 10,000. Approximates the noncentral t by
 * a normal with the critical value's share of the error's own error (Kirk 2013, within 25 % by bench/calibration).
 */
export function seedsToSeparate(effect: number, settings: number, alpha: number): number | undefined {
  if (!(effect > 0)) return undefined;
  let low = FEWEST_SEEDS;
  if (powerOf(effect, low, settings, alpha) >= POWER) return low;
  let high = low;
  while (powerOf(effect, high, settings, alpha) < POWER) {
    if (high >= MOST_SEEDS) return undefined;
    low = high;
    high = Math.min(2 * high, MOST_SEEDS);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (powerOf(effect, middle, settings, alpha) >= POWER) high = middle;
    else low = middle;
  }
  return high;
}

/** The smallest difference, in deviations of a seed-by-seed difference, that `n` seeds find with a chance of 80 %. */
export function separableEffect(n: number, settings: number, alpha: number): number | undefined {
  if (n < FEWEST_SEEDS) return undefined;
  const { critical, spread } = thresholds(n, settings, alpha);
  return (critical + jstat.jStat.normal.inv(POWER, 0, 1) * spread) / Math.sqrt(n);
}

function powerOf(effect: number, n: number, settings: number, alpha: number): number {
  const { critical, spread } = thresholds(n, settings, alpha);
  return jstat.jStat.normal.cdf((effect * Math.sqrt(n) - critical) / spread, 0, 1);
}

function thresholds(n: number, settings: number, alpha: number) {
  const df = degreesOfFreedom(n, settings);
  const critical = rangeQuantile(alpha, settings, df);
  return { critical, spread: Math.sqrt(1 + critical ** 2 / (2 * df)) };
}
