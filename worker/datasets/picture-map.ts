import { randomStream } from '../../common/random.js';
import { breathing } from './breathing.js';
import { commonSpace, pointIn, type SeenPictures } from './common-space.js';
import type { Pictures } from './dataset.js';
import { layOut, layoutSettings, type MapMethod, mapMethods } from './map-layout.js';
import { nearestNeighbours } from './nearest-neighbours.js';

/** Where a picture lies on each map. */
export interface Place {
  /** Which of the sources it is from. */
  readonly source: number;
  /** Its index there. */
  readonly index: number;
  readonly at: Readonly<Record<MapMethod, { readonly x: number; readonly y: number }>>;
}

/** Maps of a sample of pictures, on which similar pictures are near each other. */
export interface PictureMap {
  /** Height, width and channels that the pictures were compared in. */
  readonly space: Pictures['shape'];
  readonly perplexity: number;
  readonly umapNeighbours: number;
  readonly places: readonly Place[];
}

export type MapStage = 'neighbours' | MapMethod;

export interface PictureMapRequest {
  /** One, or several that share the maps. */
  readonly sources: readonly SeenPictures[];
  /** How many pictures to take, as many of each source, chosen at random; all of a source when it has no more. */
  readonly sampleSize: number;
  /** Chooses the pictures. */
  readonly seed: number;
  /** Share of a stage's work done, from 0 to 1. */
  readonly onProgress?: (stage: MapStage, share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Maps pictures by t-SNE and by UMAP over the Euclidean distance of their pixels, in a {@link commonSpace}. The same
 * request and version give the same maps. Lets the event loop run every now and then.
 *
 * @throws the signal's reason when aborted
 */
export async function mapPictures(request: PictureMapRequest): Promise<PictureMap> {
  const { sources, sampleSize, seed, onProgress, signal } = request;
  const breathe = breathing(signal);
  const space = commonSpace(sources.map(({ pictures }) => pictures.shape));
  const sample = sources.flatMap(({ pictures }, source) =>
    sampleOf(pictures, Math.floor(sampleSize / sources.length), seed).map((index) => ({ source, index })),
  );
  if (sample.length < 3) throw new RangeError('a map needs at least three pictures');
  const points = sample.map(({ source, index }) => pointIn(space, sources[source]!, index));

  const { tsneNeighbours, umapNeighbours, perplexity } = layoutSettings(points.length);
  const neighbours = await nearestNeighbours(points, Math.max(tsneNeighbours, umapNeighbours), breathe, (share) =>
    onProgress?.('neighbours', share),
  );
  const layouts = new Map<MapMethod, (row: number) => { x: number; y: number }>();
  for (const method of mapMethods) {
    const { x, y } = await layOut(method, neighbours, breathe, (share) => onProgress?.(method, share));
    layouts.set(method, (row) => ({ x: x[row]!, y: y[row]! }));
  }
  const at = (row: number) => ({ tsne: layouts.get('tsne')!(row), umap: layouts.get('umap')!(row) });
  return { space, perplexity, umapNeighbours, places: sample.map((picture, row) => ({ ...picture, at: at(row) })) };
}

/** The first of a random order, so that a smaller sample is part of a larger one, and views have the same. */
function sampleOf({ count }: Pictures, size: number, seed: number): number[] {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const sample = randomStream('picture map', seed).shuffle(order).subarray(0, size);
  return Array.from(sample).sort((a, b) => a - b);
}
