import type { Context } from '../context.js';
import type { MapStage } from '../../worker/datasets/picture-map.js';

/** A line of progress at most this often, and none for what is done sooner. */
const PROGRESS_MS = 2_000;

const stages: Record<MapStage, string> = { neighbours: 'Nearest neighbours', tsne: 't-SNE', umap: 'UMAP' };

/** Says how far long work is; each call may be one of many. */
export interface Progress {
  /** What begins now. */
  begins(work: string): void;
  stage(stage: MapStage, share: number): void;
}

export function progressOf({ note }: Pick<Context, 'note'>): Progress {
  let notedMs = performance.now();
  const say = (text: () => string) => {
    if (performance.now() - notedMs < PROGRESS_MS) return;
    notedMs = performance.now();
    note(text());
  };
  return {
    begins: (work) => say(() => `${work} …`),
    stage: (stage, share) => say(() => `${stages[stage]} of the test pictures: ${Math.floor(100 * share)} %`),
  };
}
