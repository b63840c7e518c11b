import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import type { Reference } from '../common/objective.js';
import type { Summary } from './summary.js';

/** A mean minus the published one. */
export interface ReferenceDifference {
  readonly estimate: number;
  /** 95 % interval by Welch (1947), within what the published figures say of themselves; undefined without a deviation of ours. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The sample standard deviation that a reference stands for; undefined where it has none, or too few values. */
export function referenceStd({ std, n, ddof = 1 }: Reference): number | undefined {
  if (std === undefined || ddof === 1) return std;
  return n === undefined || n < 2 ? undefined : std * Math.sqrt(n / (n - 1));
}

/**
 * How a mean differs from the published one. Where the reference says of how many values it is, the error is Welch's of
 * two samples; else the published mean is taken as exact, and the interval is that of our mean alone.
 */
export function differenceTo(reference: Reference, { n, mean, std }: Summary): ReferenceDifference | undefined {
  if (mean === undefined) return undefined;
  const estimate = mean - reference.mean;
  if (std === undefined || n < 2) return { estimate, low: undefined, high: undefined };
  const theirs = referenceStd(reference);
  const a = std ** 2 / n;
  const b = theirs === undefined || reference.n === undefined ? 0 : theirs ** 2 / reference.n;
  const terms = a ** 2 / (n - 1) + (b === 0 ? 0 : b ** 2 / (reference.n! - 1));
  const df = terms === 0 ? n - 1 : (a + b) ** 2 / terms;
  const half = quantileOfT(0.975, df) * Math.sqrt(a + b);
  return { estimate, low: estimate - half, high: estimate + half };
}

/** Rounding of published figures: a maximum this much beyond the bound, in its deviations, may still be one. */
const ROUNDING = 0.02;

/**
 * Why published figures cannot be right, a sentence; undefined where they can. Of n values none lies more than √(n − 1)
 * population deviations, (n − 1)/√n sample deviations, above their mean (Samuelson 1968).
 */
export function referenceFault({ mean, std, max, n, ddof = 1 }: Reference): string | undefined {
  if (std === undefined || max === undefined || n === undefined || n < 2) return undefined;
  if (max < mean) return `The largest of ${n} values, ${max}, is below their mean.`;
  const most = ddof === 0 ? Math.sqrt(n - 1) : (n - 1) / Math.sqrt(n);
  const deviations = std === 0 ? (max === mean ? 0 : Infinity) : (max - mean) / std;
  if (deviations <= most + ROUNDING) return undefined;
  const shown = Number.isFinite(deviations) ? deviations.toFixed(1) : 'infinitely many';
  return `The largest of ${n} values is at most ${most.toFixed(2)} of their deviations above the mean; ${max} would be ${shown}: it must be of something else.`;
}

/** Flags that change what is trained, so that published figures are of something else. */
export function changesTraining(override: string): boolean {
  return /^--set (?!retry\b|name\b|seeds\b|objective\b)/.test(override);
}
