import { median, medianAbsoluteDeviation } from 'simple-statistics';

/** With fewer values the median deviation is too small by chance too often. */
const FEWEST = 5;
const THRESHOLD = 3.5;
/** Scales the median absolute deviation of a normal sample to its standard deviation. */
const NORMAL = 0.6745;

/**
 * Which values lie far from the others: a modified z-score 0.6745 · |x − median| / MAD above 3.5 (Iglewicz and Hoaglin,
 * 1993). None with fewer than five values, with one that is not finite, or when more than half are equal (MAD 0).
 */
export function outliers(values: readonly number[]): readonly boolean[] {
  const none = values.map(() => false);
  if (values.length < FEWEST || !values.every(Number.isFinite)) return none;
  const sample = [...values];
  const center = median(sample);
  const deviation = medianAbsoluteDeviation(sample);
  if (deviation === 0) return none;
  return values.map((value) => (NORMAL * Math.abs(value - center)) / deviation > THRESHOLD);
}
