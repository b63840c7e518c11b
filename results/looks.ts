/** The chance that a sweep shows a false verdict, over all looks together. */
export const SIGNIFICANCE = 0.05;

/** What the first look may spend of it; the rest is kept for those who add seeds and look again. */
const FIRST = 0.8;

/**
 * What the `look`-th look (from 1) at growing data may spend of `SIGNIFICANCE`: four fifths at first, then half of what is
 * left each time, so that however often seeds are added, all of it together is never more (alpha spending; Lan and DeMets 1983).
 * Without it, adding two seeds until something separates makes 4 % of sweeps with a false verdict into 10 to 15 % (bench/calibration).
 */
export function alphaOfLook(look: number): number {
  const left = SIGNIFICANCE * (1 - FIRST);
  return look <= 1 ? SIGNIFICANCE * FIRST : left * 0.5 ** (look - 1);
}
