import type { Pace } from '../../proto/observation.js';
import type { TrialProjection } from '../projection/trial-projection.js';

/** A pause this much longer than the trials' usual distance, and than a minute, ends what counts. */
const GAP_FACTOR = 10;
const GAP_MS = 60_000;
const FEWEST = 4;

/** How fast trials have ended lately: over these last ones, back to a gap in which evidently nothing ran. */
export function recentPace(endings: readonly TrialProjection[]): Pace | undefined {
  const times = endings
    .filter(({ takenFrom }) => takenFrom === '')
    .map(({ endedMs }) => endedMs)
    .filter((ms) => ms > 0);
  const last = times.at(-1);
  if (last === undefined || times.length < 2) return undefined;
  let first = times.length - 1;
  while (first > 0) {
    const gap = times[first]! - times[first - 1]!;
    const counted = times.length - 1 - first;
    const usual = (last - times[first]!) / Math.max(1, counted);
    if (counted >= FEWEST && gap > Math.max(GAP_MS, GAP_FACTOR * usual)) break;
    first--;
  }
  return { ended: times.length - 1 - first, sinceMs: times[first]! };
}
