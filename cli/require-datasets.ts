import { SeedsweepError } from '../common/errors.js';
import type { SweepSpec } from '../proto/spec.js';
import { datasetSources } from '../worker/datasets/catalog.js';
import { datasetStatus } from '../worker/datasets/dataset-status.js';
import { datasetNames } from '../worker/datasets/facts.js';
import { definitionOf } from './sweep-input.js';

/**
 * Checks, before anything starts, that the datasets a sweep trains on are on this machine. Throws DATASET_MISSING or
 * DATASET_CORRUPT.
 */
export async function requireDatasets(spec: SweepSpec, dataDir: string): Promise<void> {
  const axis = definitionOf(spec)?.datasets;
  const needed = new Set(spec.datasets.flatMap(({ value }) => axis?.needs?.(value) ?? []));
  for (const name of datasetNames.filter((each) => needed.has(each))) {
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
