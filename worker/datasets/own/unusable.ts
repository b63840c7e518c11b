import { SeedsweepError } from '../../../common/errors.js';

/** Why files are no dataset. */
export function unusable(message: string, remedy: string, cause?: unknown): SeedsweepError {
  return new SeedsweepError('DATASET_CORRUPT', message, { remedy, cause });
}
