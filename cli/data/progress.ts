import type { Context } from '../context.js';
import { slowNotes } from '../output/slow-notes.js';
import type { MapStage } from '../../worker/datasets/picture-map.js';

const stages: Record<MapStage, string> = { neighbours: 'Nearest neighbours', tsne: 't-SNE', umap: 'UMAP' };

/** Says how far long work is; each call may be one of many. */
export interface Progress {
  /** What begins now. */
  begins(work: string): void;
  stage(stage: MapStage, share: number): void;
}

export function progressOf({ note }: Pick<Context, 'note'>): Progress {
  const say = slowNotes(note);
  return {
    begins: (work) => say(() => `${work} …`),
    stage: (stage, share) => say(() => `${stages[stage]} of the test pictures: ${Math.floor(100 * share)} %`),
  };
}
