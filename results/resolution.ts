/** Of the largest value: less than this is rounding of floating-point numbers. */
const ROUNDING = 1e-9;

/**
 * The step in which these values come, such as 0.0001 for accuracies on 10,000 pictures: their greatest common divisor; 0
 * where they have none that is more than rounding. Rounding to steps of q adds q²/12 to a variance (Sheppard 1898).
 */
export function resolutionOf(values: Iterable<number>): number {
  let largest = 0;
  let step = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    largest = Math.max(largest, Math.abs(value));
    const least = ROUNDING * largest;
    let [a, b] = [Math.abs(value), step];
    while (b > least) [a, b] = [b, remainder(a, b)];
    step = a;
    if (step > 0 && step <= 10 * least) return 0;
  }
  return step > 1e3 * ROUNDING * largest ? step : 0;
}

/** The distance from a multiple of `step`, so that what lies just below one counts as on it. */
function remainder(value: number, step: number): number {
  return Math.abs(value - Math.round(value / step) * step);
}
