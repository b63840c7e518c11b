/** Of the largest value: less than this is rounding of floating-point numbers. */
const ROUNDING = 1e-7;
/** Finer steps than this, of the largest value, are none. */
const FINEST = 1e-6;

/**
 * The step in which these values come, such as 0.0001 for accuracies on 10,000 pictures: their greatest common divisor; 0
 * where they have none that is more than rounding. Rounding to steps of q adds q²/12 to a variance (Sheppard 1898).
 */
export function resolutionOf(values: Iterable<number>): number {
  let largest = 0;
  let step = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    const size = Math.abs(value);
    largest = Math.max(largest, size);
    let [a, b] = [size, step];
    while (b > ROUNDING * largest) [a, b] = [b, remainder(a, b)];
    // Euclid adds up errors; the largest value is a whole number of steps.
    step = a > 0 ? largest / Math.round(largest / a) : step;
    if (step > 0 && step < FINEST * largest) return 0;
  }
  return step;
}

/** The distance from a multiple of `step`, so that what lies just below one counts as on it. */
function remainder(value: number, step: number): number {
  return Math.abs(value - Math.round(value / step) * step);
}
