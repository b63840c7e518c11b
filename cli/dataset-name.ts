import { SeedsweepError } from '../common/errors.js';
import { datasetNames, type DatasetName } from '../worker/datasets/facts.js';

/** The dataset an argument names. Throws NOT_FOUND. */
export function requireDatasetName(text: string): DatasetName {
  const name = datasetNames.find((known) => known === text);
  if (name !== undefined) return name;
  throw new SeedsweepError('NOT_FOUND', `There is no dataset "${text}".`, {
    remedy: `Known: ${datasetNames.join(', ')}.`,
  });
}
