import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A deterministic stream of random numbers (xoroshiro128+): the same stream on every machine. */
export interface RandomStream {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Uniform whole number in [from, to], both included. */
  int(from: number, to: number): number;
  /** Standard normal, by the Box-Muller transform. */
  normal(): number;
  /** Shuffles `items` in place (Fisher-Yates) and returns it. */
  shuffle<T extends { [index: number]: unknown; length: number }>(items: T): T;
}

/**
 * The stream named by `parts`, for example `(seed, 'shuffle', epoch)`. Equal parts give equal streams; different parts
 * give independent ones, so that nothing one purpose draws can shift what another gets.
 */
export function randomStream(...parts: readonly (string | number)[]): RandomStream {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  const source = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
  let spare: number | undefined;

  const uniform = () => uniformFloat64(source);
  return {
    uniform,
    int: (from, to) => uniformInt(source, from, to),
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    shuffle(items) {
      for (let last = items.length - 1; last > 0; last--) {
        const other = uniformInt(source, 0, last);
        [items[last], items[other]] = [items[other], items[last]];
      }
      return items;
    },
  };
}
