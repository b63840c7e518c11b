import cdfOfT from '@stdlib/stats-base-dists-t-cdf';
import { dixonPValue } from './dixon.js';
import { resolutionOf } from './resolution.js';

/** A value is unusual when so far out, or farther, a normal sample's farthest lies with this chance or less. */
const UNUSUAL = 0.01;
/** Fewer values say nothing of a farthest one. */
const FEWEST = 4;
/** Below so many, Dixon's test; from there on the generalised extreme Studentized deviate, which finds several. */
const MANY = 8;
/** At most this many, and no more than a fifth of the values. */
const MOST = 3;

/**
 * For each value, the chance of one so far from the others in a normal sample, where that is 1 % or less; else undefined. Such a value
 * is unusual, and counts all the same. Dixon's ratio below eight values, Rosner's generalised ESD (1983) from there on, which is
 * Grubbs' test (1969) again and again. Values that come in steps are not unusual for lying one step off.
 */
export function unusualValues(values: readonly number[]): readonly (number | undefined)[] {
  const none = values.map(() => undefined);
  if (values.length < FEWEST || !values.every(Number.isFinite)) return none;
  return values.length < MANY ? byDixon(values) : byDeviates(values);
}

function byDixon(values: readonly number[]): readonly (number | undefined)[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const at = (place: number) => values[order.at(place)!]!;
  const range = at(-1) - at(0);
  if (range === 0) return values.map(() => undefined);
  const gaps = [at(1) - at(0), at(-1) - at(-2)] as const;
  const high = gaps[1] > gaps[0];
  const ratio = (Math.max(...gaps) - resolutionOf(values)) / range;
  // Far from unusual: no need to integrate.
  if (ratio < 0.6) return values.map(() => undefined);
  const pValue = dixonPValue(ratio, values.length);
  const farthest = order.at(high ? -1 : 0);
  return values.map((_, index) => (index === farthest && pValue <= UNUSUAL ? pValue : undefined));
}

function byDeviates(values: readonly number[]): readonly (number | undefined)[] {
  const steps = resolutionOf(values) ** 2 / 12;
  const left = new Set(values.keys());
  const found: { readonly index: number; readonly pValue: number }[] = [];
  let counted = 0;
  for (let round = 0; round < Math.min(MOST, Math.floor(values.length / 5)); round++) {
    const n = left.size;
    const own = [...left];
    const mean = own.reduce((total, index) => total + values[index]!, 0) / n;
    const variance = own.reduce((total, index) => total + (values[index]! - mean) ** 2, 0) / (n - 1) + steps;
    if (variance === 0) break;
    const farthest = own.reduce((a, b) => (Math.abs(values[b]! - mean) > Math.abs(values[a]! - mean) ? b : a));
    const deviate = Math.abs(values[farthest]! - mean) / Math.sqrt(variance);
    const pValue = grubbsPValue(deviate, n);
    found.push({ index: farthest, pValue });
    left.delete(farthest);
    // Rosner: as many as the last round whose farthest value is too far, however the rounds before it were.
    if (pValue <= UNUSUAL) counted = found.length;
  }
  const unusual = new Map(found.slice(0, counted).map(({ index, pValue }) => [index, pValue]));
  return values.map((_, index) => unusual.get(index));
}

/** Two-sided p of Grubbs' test by its exact upper bound n · P(|t| > …), which holds with equality for the far-out values that matter. */
export function grubbsPValue(deviate: number, n: number): number {
  const squared = (n * (n - 2) * deviate ** 2) / ((n - 1) ** 2 - n * deviate ** 2);
  if (!(squared >= 0)) return 0;
  return Math.min(1, 2 * n * cdfOfT(-Math.sqrt(squared), n - 2));
}
