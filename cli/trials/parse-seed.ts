import { SeedsweepError } from '../../common/errors.js';
import { maxSeed } from '../../common/limits.js';

/** Parses a flag that is a seed. Throws INVALID_INPUT. */
export function parseSeed(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= maxSeed) return seed;
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is not a seed.`, { remedy: 'Give a number such as 0.' });
}
