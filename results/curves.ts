import { mean, sampleStandardDeviation } from 'simple-statistics';

/** A metric's values by step; steps rise. */
export interface Series {
  readonly steps: readonly number[];
  readonly values: readonly number[];
}

/** At most `most` of the values, evenly spread, the first and the last among them: as many as a screen can show. */
export function thinnedValues(values: readonly number[], most: number): readonly number[] {
  return spread(values.length, most).map((index) => values[index]!);
}

/** The series at at most `most` of its steps, evenly spread, the first and the last among them. */
export function thinned({ steps, values }: Series, most: number): Series {
  const kept = spread(steps.length, most);
  return { steps: kept.map((index) => steps[index]!), values: kept.map((index) => values[index]!) };
}

/** A point of a mean curve: `x` the step, `y` the mean over `n` seeds; `low` and `high` one sample std around it. */
export interface MeanPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
  readonly n: number;
}

/**
 * The mean of series by step, over those that have come so far. Between two steps that a series still has (it may be
 * thinned out) it counts with the line between them; values that are not finite do not count. One series has no band.
 */
export function meanCurve(series: readonly Series[]): readonly MeanPoint[] {
  const steps = [...new Set(series.flatMap((each) => each.steps))].sort((a, b) => a - b);
  const columns = series.map((each) => valuesAt(steps, each));
  return steps.flatMap((x, index): MeanPoint[] => {
    const values = columns.map((column) => column[index]!).filter(Number.isFinite);
    if (values.length === 0) return [];
    const y = mean(values);
    if (values.length === 1) return [{ x, y, n: 1 }];
    const std = sampleStandardDeviation(values);
    return [{ x, y, low: y - std, high: y + std, n: values.length }];
  });
}

/** A series at each of these rising steps, NaN before its first and after its last. */
function valuesAt(wanted: readonly number[], { steps, values }: Series): readonly number[] {
  let next = 0;
  return wanted.map((step) => {
    while (next < steps.length && steps[next]! < step) next++;
    if (next === steps.length) return NaN;
    if (steps[next] === step) return values[next]!;
    if (next === 0) return NaN;
    const share = (step - steps[next - 1]!) / (steps[next]! - steps[next - 1]!);
    return values[next - 1]! * (1 - share) + values[next]! * share;
  });
}

/** At most `most` indices below `length`, evenly spread, the first and the last among them. */
function spread(length: number, most: number): readonly number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, place) =>
    count === 1 ? length - 1 : Math.round((place * (length - 1)) / (count - 1)),
  );
}
