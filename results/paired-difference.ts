import { rangeTail } from './studentized-range.js';

/** What two settings' results on the seeds that both have say about their difference. */
export interface PairedDifference {
  /** Shared seeds. */
  readonly n: number;
  /** Mean of the differences. */
  readonly estimate: number;
  /** Its standard error. */
  readonly error: number;
  /** Degrees of freedom of the error. */
  readonly df: number;
}

/** With fewer shared seeds nothing is tested: the error of a difference is then unknown by a factor of dozens. */
export const FEWEST_SEEDS = 3;

/** How much of a difference's variance comes from all settings together rather than from the two alone. */
const POOLED = 0.25;

/** What all settings of a dataset say together. */
export interface Common {
  /** How many settings are compared. */
  readonly settings: number;
  /** Variance of one result around setting and seed, over all settings. */
  readonly variance: number;
  /** The step in which values come; 0 for none. */
  readonly resolution: number;
}

/**
 * The difference of two settings from their differences seed by seed; undefined for fewer than three.
 *
 * Its variance is that of the differences, moderated (Smyth 2004): a quarter of it is the mean over all pairs of settings, and
 * it is never below their own, so that a setting that varies more than others is not made surer than it is. Values
 * that come in steps q add q²/12 each. Degrees of freedom by Satterthwaite (1946) for settings of equal
 * variance: the common part contains the pair's own. The rule and its quarter were chosen by simulation
 * (bench/calibration, docs/statistics.md).
 */
export function pairedDifference(differences: readonly number[], common: Common): PairedDifference | undefined {
  const n = differences.length;
  if (n < FEWEST_SEEDS) return undefined;
  const estimate = differences.reduce((total, each) => total + each, 0) / n;
  const squares = differences.reduce((total, each) => total + (each - estimate) ** 2, 0);
  const steps = common.resolution ** 2 / 6;
  const own = squares / (n - 1) + steps;
  const shared = 2 * common.variance + steps;
  const variance = Math.max(own, POOLED * shared + (1 - POOLED) * own);
  return { n, estimate, error: Math.sqrt(variance / n), df: degreesOfFreedom(n, common.settings) };
}

/** Degrees of freedom of the moderated variance of a difference over `n` seeds among so many settings. */
export function degreesOfFreedom(n: number, settings: number): number {
  if (settings <= 2) return n - 1;
  const pairs = settings - 1;
  const own = 1 - POOLED + POOLED / pairs;
  const rest = 1 - own;
  return (n - 1) / (own ** 2 + rest ** 2 / (pairs - 1));
}

/**
 * The chance that, were all `settings` equal, some pair would differ by so much: the p-value of a difference with all pairs in
 * mind. 1 for no difference at all.
 */
export function pairedPValue({ estimate, error, df }: PairedDifference, settings: number): number {
  if (estimate === 0) return 1;
  return error === 0 ? 0 : rangeTail(estimate / error, settings, df);
}
