import type { Breathe } from './breathing.js';

/** The nearest other points of each point, `count` of them, nearest first; of two that are as near, the first. */
export interface Neighbours {
  readonly points: number;
  /** Of each point. */
  readonly count: number;
  /** points × count. */
  readonly indices: Int32Array;
  /** points × count, Euclidean. */
  readonly distances: Float64Array;
}

/**
 * The nearest neighbours of points of the same number of dimensions, exact: every pair is looked at, once.
 *
 * @param count at most one less than there are points
 * @param onProgress share of the pairs looked at, from 0 to 1
 */
export async function nearestNeighbours(
  points: readonly Float32Array[],
  count: number,
  breathe: Breathe,
  onProgress?: (share: number) => void,
): Promise<Neighbours> {
  const all = points.length;
  const nearest = new NearestSoFar(all, count);
  for (let row = 0; row < all; row++) {
    for (let other = row + 1; other < all; other++) {
      const squared = squaredDistance(points[row]!, points[other]!);
      nearest.offer(row, other, squared);
      nearest.offer(other, row, squared);
    }
    const left = all - 1 - row;
    onProgress?.(1 - (left * (left - 1)) / (all * (all - 1)));
    await breathe();
  }
  return { points: all, count, indices: nearest.indices, distances: nearest.squared.map(Math.sqrt) };
}

/** The first `count` of each point's neighbours. */
export function nearestOf({ points, count: stored, indices, distances }: Neighbours, count: number): Neighbours {
  const take = <Numbers extends Int32Array | Float64Array>(from: Numbers, into: Numbers): Numbers => {
    for (let row = 0; row < points; row++) into.set(from.subarray(row * stored, row * stored + count), row * count);
    return into;
  };
  return {
    points,
    count,
    indices: take(indices, new Int32Array(points * count)),
    distances: take(distances, new Float64Array(points * count)),
  };
}

class NearestSoFar {
  readonly indices: Int32Array;
  readonly squared: Float64Array;
  readonly #count: number;

  constructor(points: number, count: number) {
    this.#count = count;
    this.indices = new Int32Array(points * count);
    this.squared = new Float64Array(points * count).fill(Infinity);
  }

  offer(row: number, other: number, squared: number): void {
    const first = row * this.#count;
    let place = first + this.#count - 1;
    if (squared >= this.squared[place]!) return;
    for (; place > first && this.squared[place - 1]! > squared; place--) {
      this.squared[place] = this.squared[place - 1]!;
      this.indices[place] = this.indices[place - 1]!;
    }
    this.squared[place] = squared;
    this.indices[place] = other;
  }
}

/** In four sums at a time, which do not wait for each other. */
function squaredDistance(a: Float32Array, b: Float32Array): number {
  const whole = a.length - (a.length % 4);
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
  for (let at = 0; at < whole; at += 4) {
    const d0 = a[at]! - b[at]!;
    const d1 = a[at + 1]! - b[at + 1]!;
    const d2 = a[at + 2]! - b[at + 2]!;
    const d3 = a[at + 3]! - b[at + 3]!;
    sum0 += d0 * d0;
    sum1 += d1 * d1;
    sum2 += d2 * d2;
    sum3 += d3 * d3;
  }
  for (let at = whole; at < a.length; at++) sum0 += (a[at]! - b[at]!) ** 2;
  return sum0 + sum1 + (sum2 + sum3);
}
