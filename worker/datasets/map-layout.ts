import {
  FindNearestNeighborsResults,
  initialize,
  initializeTsne,
  initializeUmap,
  type TsneStatus,
  type UmapStatus,
} from 'scran.js';
import { type Breathe, STEP_MS } from './breathing.js';
import { type Neighbours, nearestOf } from './nearest-neighbours.js';

/** The methods by which points of many dimensions are laid out on a plane. */
export const mapMethods = ['tsne', 'umap'] as const;
export type MapMethod = (typeof mapMethods)[number];

/** A place for each point. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** t-SNE's perplexity where there are enough points: the default of most programs, and of scran.js. */
const PERPLEXITY = 30;
const TSNE_ITERATIONS = 1_000;
/** UMAP's own defaults, and an epoch count that settles a few thousand points. */
const UMAP_NEIGHBOURS = 15;
const UMAP_DISTANCE = 0.1;
const UMAP_EPOCHS = 300;

/** What a layout of so many points looks at; fewer points than usual have fewer neighbours. */
export function layoutSettings(points: number) {
  const tsneNeighbours = Math.min(3 * PERPLEXITY, points - 1);
  return {
    /** Three times the perplexity, as in Barnes-Hut t-SNE. */
    tsneNeighbours,
    perplexity: Math.max(1, tsneNeighbours / 3),
    umapNeighbours: Math.min(UMAP_NEIGHBOURS, points - 1),
  };
}

/**
 * Lays points out by Barnes-Hut t-SNE (van der Maaten 2014; 1,000 iterations) or UMAP (McInnes, Healy, Melville 2018),
 * given at least as many of their neighbours as {@link layoutSettings} says. Equal neighbours give equal layouts: both
 * start from fixed seeds, and on one thread.
 *
 * @param onProgress share of the steps done, from 0 to 1
 */
export async function layOut(
  method: MapMethod,
  neighbours: Neighbours,
  breathe: Breathe,
  onProgress?: (share: number) => void,
): Promise<Layout> {
  await initialize({ numberOfThreads: 1 });
  const work = method === 'tsne' ? tsneOf(neighbours) : umapOf(neighbours);
  try {
    while (work.done() < 1) {
      work.step();
      onProgress?.(work.done());
      await breathe();
    }
    const { x, y } = work.status.extractCoordinates();
    return { x, y };
  } finally {
    work.status.free();
  }
}

interface Work {
  readonly status: TsneStatus | UmapStatus;
  step(): void;
  /** From 0 to 1. */
  done(): number;
}

function tsneOf(neighbours: Neighbours): Work {
  const { tsneNeighbours, perplexity } = layoutSettings(neighbours.points);
  const status = withNeighbours(neighbours, tsneNeighbours, (near) =>
    initializeTsne(near, { perplexity, neighbors: tsneNeighbours }),
  );
  return {
    status,
    step: () => status.run({ maxIterations: TSNE_ITERATIONS, runTime: STEP_MS }),
    done: () => status.iterations() / TSNE_ITERATIONS,
  };
}

function umapOf(neighbours: Neighbours): Work {
  const { umapNeighbours } = layoutSettings(neighbours.points);
  const status = withNeighbours(neighbours, umapNeighbours, (near) =>
    initializeUmap(near, { epochs: UMAP_EPOCHS, minDist: UMAP_DISTANCE, neighbors: umapNeighbours }),
  );
  return {
    status,
    step: () => status.run({ runTime: STEP_MS }),
    done: () => status.currentEpoch() / status.totalEpochs(),
  };
}

/** Lends the neighbours to scran.js, which copies what it keeps of them. */
function withNeighbours<Status>(
  neighbours: Neighbours,
  count: number,
  begin: (near: FindNearestNeighborsResults) => Status,
): Status {
  const { points, indices, distances } = nearestOf(neighbours, count);
  const near = FindNearestNeighborsResults.unserialize(new Int32Array(points).fill(count), indices, distances);
  try {
    return begin(near);
  } finally {
    near.free();
  }
}
