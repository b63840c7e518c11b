import { SeedsweepError } from '../common/errors.js';
import type { Plan } from '../coordinator/plan/plan.js';
import { parseDatasetView } from '../worker/datasets/facts.js';
import { datasetSources } from '../worker/datasets/catalog.js';
import { datasetStatus } from '../worker/datasets/dataset-status.js';

/**
 * Checks, before anything starts, that the datasets a sweep trains on are on this machine. Throws DATASET_MISSING or
 * DATASET_CORRUPT.
 */
export async function requireDatasets({ sweep }: Plan, dataDir: string): Promise<void> {
  if (sweep.trainer === 'simulated') return;
  const views = new Set(sweep.datasets.flatMap(({ train, test }) => [train, ...test]));
  const names = new Set([...views].flatMap((view) => parseDatasetView(view)?.dataset ?? []));
  for (const name of names) {
    const { state, files } = await datasetStatus(dataDir, name, datasetSources[name]);
    if (state === 'present' || state === 'built-in') continue;
    throw new SeedsweepError(
      state === 'missing' ? 'DATASET_MISSING' : 'DATASET_CORRUPT',
      `The dataset ${name} is ${state} in ${dataDir}.${files
        .flatMap(({ path, problem }) => (problem === undefined ? [] : `\n  ${path} ${problem}.`))
        .join('')}`,
      { remedy: `Get it with "seedsweep data fetch ${name}", or say where it lies with --data-dir DIR.` },
    );
  }
}
