import { setImmediate } from 'node:timers/promises';
import { UMAP } from 'umap-js';
import { randomStream } from '../../common/random.js';
import type { Pictures } from './dataset.js';

/** Where each picture of a sample lies on a map in which similar pictures are near each other. */
export interface PictureMap {
  /** Index of each picture, and its place. */
  readonly places: readonly { readonly index: number; readonly x: number; readonly y: number }[];
}

export interface PictureMapRequest {
  readonly pictures: Pictures;
  /** How many pictures to take, chosen at random; all of them when there are no more. */
  readonly sampleSize: number;
  readonly seed: number;
  /** Share of the work done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** UMAP's own default. */
const NEIGHBOURS = 15;
const EPOCHS = 300;
/** Roughly how much of the time goes into finding neighbours. */
const NEIGHBOURS_SHARE = 0.3;
const STEP_MS = 50;

/**
 * Maps pictures by UMAP (McInnes, Healy, Melville 2018) over the Euclidean distance of their pixels. The same sample,
 * seed and version give the same map. Lets the event loop run every now and then.
 *
 * @throws the signal's reason when aborted
 */
export async function mapPictures(request: PictureMapRequest): Promise<PictureMap> {
  const { pictures, sampleSize, seed, onProgress, signal } = request;
  const random = randomStream('picture map', seed);
  const indices = random.shuffle(Uint32Array.from({ length: pictures.count }, (_, index) => index));
  const sample = indices.subarray(0, Math.min(sampleSize, pictures.count)).toSorted();
  // Fewer pictures than neighbours have no neighbourhoods.
  const nNeighbors = Math.min(NEIGHBOURS, sample.length);
  if (sample.length < 3) throw new RangeError('a map needs at least three pictures');

  const breathe = breathing(signal);
  const points = Array.from(sample, (index) => pointOf(pictures, index));
  const neighbours: Neighbour[][] = [];
  for (let row = 0; row < points.length; row++) {
    neighbours.push(nearest(points, row, nNeighbors));
    onProgress?.((NEIGHBOURS_SHARE * (row + 1)) / points.length);
    await breathe();
  }

  const umap = new UMAP({ nComponents: 2, nNeighbors, nEpochs: EPOCHS, random: () => random.uniform() });
  umap.setPrecomputedKNN(
    neighbours.map((near) => near.map(({ row }) => row)),
    neighbours.map((near) => near.map(({ distance }) => distance)),
  );
  // With the neighbours known, it looks at how many points there are alone.
  const passes = umap.initializeFit(points.map(() => [0]));
  for (let pass = 0; pass < passes; pass++) {
    umap.step();
    onProgress?.(NEIGHBOURS_SHARE + ((1 - NEIGHBOURS_SHARE) * (pass + 1)) / passes);
    await breathe();
  }
  const places = umap.getEmbedding();
  return { places: Array.from(sample, (index, row) => ({ index, x: places[row]![0]!, y: places[row]![1]! })) };
}

/** Floats, which multiply faster than bytes do. */
function pointOf({ pixels, shape }: Pictures, index: number): Float32Array {
  const size = shape[0] * shape[1] * shape[2];
  return Float32Array.from(pixels.subarray(index * size, (index + 1) * size), (byte) => byte / 255);
}

interface Neighbour {
  readonly row: number;
  readonly distance: number;
}

/** The nearest `count` points to the one at `from`, itself first, then by distance. */
function nearest(points: readonly Float32Array[], from: number, count: number): Neighbour[] {
  const found: Neighbour[] = [{ row: from, distance: -1 }];
  for (let row = 0; row < points.length; row++) {
    if (row === from) continue;
    const distance = squaredDistance(points[from]!, points[row]!);
    if (found.length === count && distance >= found[count - 1]!.distance) continue;
    if (found.length === count) found.pop();
    let place = found.length;
    while (found[place - 1]!.distance > distance) place--;
    found.splice(place, 0, { row, distance });
  }
  return found.map(({ row, distance }) => ({ row, distance: Math.sqrt(Math.max(0, distance)) }));
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

/** Lets the event loop run when it has waited for long, so that Ctrl-C is heard. */
function breathing(signal: AbortSignal | undefined): () => Promise<void> {
  let sinceMs = performance.now();
  return async () => {
    if (performance.now() - sinceMs < STEP_MS) return;
    await setImmediate();
    sinceMs = performance.now();
    signal?.throwIfAborted();
  };
}
