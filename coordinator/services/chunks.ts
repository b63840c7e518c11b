import type { Ledger } from '../ledger.js';

/** Numbers in one fact at most, so that others get their turn. */
const MOST_NUMBERS = 20_000;
/** What a number takes in a fact, and what surrounds them. */
const BYTES_PER_NUMBER = 6;
const OVERHEAD_BYTES = 1_024;

/** Cuts a list into parts that fit into one fact each; `size` says how many numbers an item is. */
export function* chunks<T>(
  { maxFactBytes }: Pick<Ledger, 'maxFactBytes'>,
  items: readonly T[],
  size: (item: T) => number,
): Generator<readonly T[]> {
  const most = Math.min(MOST_NUMBERS, Math.floor((maxFactBytes - OVERHEAD_BYTES) / BYTES_PER_NUMBER));
  let part: T[] = [];
  let total = 0;
  for (const item of items) {
    if (part.length > 0 && total + size(item) > most) {
      yield part;
      [part, total] = [[], 0];
    }
    part.push(item);
    total += size(item);
  }
  if (part.length > 0) yield part;
}
