import { type DatasetName, datasetFacts } from './facts.js';
import { datasetSources } from './catalog.js';
import type { Dataset } from './dataset.js';
import { loadFiles } from './load-files.js';
import { createOwnDatasets, type OwnDatasets } from './own/load-own.js';
import { drawStrokes } from './strokes.js';

/** Reads or draws datasets, each once. Whoever makes a cache owns the memory of all it has loaded. */
export interface DatasetCache {
  /** @throws SeedsweepError DATASET_MISSING or DATASET_CORRUPT; a later call tries again */
  load(dataDir: string, dataset: DatasetName): Promise<Dataset>;
  /** Those from files of one's own. */
  readonly own: OwnDatasets;
}

export function createDatasetCache(): DatasetCache {
  const loaded = new Map<string, Promise<Dataset>>();
  return {
    own: createOwnDatasets(),
    async load(dataDir, dataset) {
      const key = JSON.stringify([dataDir, dataset]);
      const loading = loaded.get(key) ?? loadDataset(dataDir, dataset);
      loaded.set(key, loading);
      try {
        return await loading;
      } catch (error) {
        // The files may be put right while the process lives.
        loaded.delete(key);
        throw error;
      }
    },
  };
}

/** One dataset, read from its files or drawn. */
export async function loadDataset(dataDir: string, dataset: DatasetName): Promise<Dataset> {
  const source = datasetSources[dataset];
  switch (source.kind) {
    case 'files':
      return loadFiles(dataDir, dataset, source, datasetFacts[dataset]);
    case 'drawn':
      return drawStrokes(datasetFacts[dataset]);
  }
}
