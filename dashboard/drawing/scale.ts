import { quantileSorted } from 'simple-statistics';

/** The values at the left and at the right end of a drawing; left < right. */
export type Scale = readonly [number, number];

export interface ScaleOptions {
  /** Share of the span that is left free at each end. */
  readonly margin: number;
  /** A number is far off when it is more than this many interquartile ranges from the quartiles. */
  readonly farOff: number;
}

const usual: ScaleOptions = { margin: 0.03, farOff: 4 };
/** Below this many numbers none of them is called far off. */
const enoughToJudge = 8;

/**
 * A scale that numbers and intervals can share. It holds all of them, except that of many numbers a few far off (one
 * that diverged) do not squeeze the others together: they lie beyond its ends. Non-finite ones do not count.
 */
export function scaleOf(
  values: readonly (number | readonly [number, number] | undefined)[],
  { margin, farOff }: ScaleOptions = usual,
): Scale {
  const sorted = values
    .flat()
    .filter((value): value is number => value !== undefined && Number.isFinite(value))
    .sort((a, b) => a - b);
  if (sorted.length === 0) return [0, 1];
  let low = sorted[0]!;
  let high = sorted.at(-1)!;
  if (sorted.length >= enoughToJudge) {
    const lower = quantileSorted(sorted, 0.25);
    const upper = quantileSorted(sorted, 0.75);
    const reach = farOff * (upper - lower);
    if (reach > 0 && Number.isFinite(reach)) {
      low = sorted.find((value) => value >= lower - reach) ?? low;
      high = sorted.findLast((value) => value <= upper + reach) ?? high;
    }
  }
  const room = low < high ? high * margin - low * margin : Math.max(Math.abs(low) * 0.01, 1e-9);
  return widened(low - room, high + room);
}

/** Where on a scale `value` is: 0 at its left end, 1 at its right end, below and above beyond them. */
export function fractionOf(value: number, [left, right]: Scale): number {
  // Halves, for the sake of spans beyond the largest number.
  return (value / 2 - left / 2) / (right / 2 - left / 2);
}

/** Ends that are finite and differ, whatever rounding did to them. */
function widened(low: number, high: number): Scale {
  const left = Math.max(low, -Number.MAX_VALUE);
  const right = Math.min(high, Number.MAX_VALUE);
  return left < right ? [left, right] : [left - Math.abs(left) * 1e-3, right + Math.abs(right) * 1e-3];
}
