import jstat from 'jstat';

/** Normal values beyond so many deviations do not matter to four digits. */
const REACH = 6;
const WIDTH = 0.05;

const known = new Map<string, number>();

/**
 * Two-sided p of Dixon's ratio (1950), the gap beside the farthest of `n` normal values over their range: twice
 * n (n − 1) ∫∫ φ(a) φ(b) [Φ(b − ratio · (b − a)) − Φ(a)]ⁿ⁻² over the least a and the largest b, by the midpoint rule.
 */
export function dixonPValue(ratio: number, n: number): number {
  if (ratio <= 0) return 1;
  if (ratio >= 1) return 0;
  const key = `${ratio.toFixed(6)} ${n}`;
  let found = known.get(key);
  if (found === undefined) {
    let sum = 0;
    for (let a = -REACH + WIDTH / 2; a < REACH; a += WIDTH) {
      const below = cdf(a);
      const weight = density(a);
      for (let b = a + WIDTH / 2; b < REACH; b += WIDTH) {
        sum += weight * density(b) * (cdf(b - ratio * (b - a)) - below) ** (n - 2);
      }
    }
    found = Math.min(1, 2 * n * (n - 1) * sum * WIDTH ** 2);
    known.set(key, found);
  }
  return found;
}

const FINE = 0.005;
let table: Float64Array | undefined;

/** Φ between −`REACH` and `REACH`, by a table: the integral asks thousands of times. */
function cdf(x: number): number {
  table ??= Float64Array.from({ length: 2 * (REACH / FINE) + 2 }, (_, index) =>
    jstat.jStat.normal.cdf(index * FINE - REACH, 0, 1),
  );
  const place = (Math.max(-REACH, Math.min(REACH, x)) + REACH) / FINE;
  const below = Math.floor(place);
  return table[below]! + (place - below) * (table[below + 1]! - table[below]!);
}

function density(x: number): number {
  return Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
}
