import { SeedsweepError } from '../../../common/errors.js';
import { randomStream } from '../../../common/random.js';
import type { Pictures } from '../../datasets/dataset.js';

/** Training pictures by their places, ascending: those that are trained on, and those that are held out. */
export interface ValidationSplit {
  readonly trained: Uint32Array;
  readonly held: Uint32Array;
}

/**
 * Holds out a share of the training pictures, 0 to 0.5, by class. It follows from the labels alone: all settings and seeds
 * of a dataset, and its views, have the same split, so that they are compared on the same pictures. Of a class, what a
 * smaller share holds out a larger one does too.
 *
 * As many are held out as the share comes to, rounded, at least one; each class gives the whole part of what it would
 * have to give, and those with the largest remainders one more, lower classes first. Throws INVALID_INPUT when nothing would be
 * left to train on.
 */
export function splitForValidation({ labels, classes, count }: Pictures, share: number): ValidationSplit {
  if (share === 0)
    return { trained: Uint32Array.from({ length: count }, (_, place) => place), held: new Uint32Array() };
  if (count < 2) {
    throw new SeedsweepError('INVALID_INPUT', `With validation: ${share} of ${count} training picture, none is left.`, {
      remedy: 'Write validation: 0, or train on more pictures.',
    });
  }
  const byClass: number[][] = Array.from({ length: classes }, () => []);
  for (let place = 0; place < count; place++) byClass[labels[place]!]!.push(place);
  const given = apportion(
    byClass.map(({ length }) => share * length),
    Math.max(1, Math.round(share * count)),
  );
  const isHeld = new Uint8Array(count);
  byClass.forEach((places, label) => {
    for (const place of randomStream('validation', label).shuffle(places).slice(0, given[label])) isHeld[place] = 1;
  });
  const placesWhere = (wanted: number) =>
    Uint32Array.from({ length: count }, (_, place) => place).filter((place) => isHeld[place] === wanted);
  return { trained: placesWhere(0), held: placesWhere(1) };
}

/** Whole numbers that add up to `total`, each next to its quota: the method of largest remainders (Hamilton's). */
function apportion(quotas: readonly number[], total: number): readonly number[] {
  const whole = quotas.map(Math.floor);
  const left = total - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = quotas.map((_, index) => index).sort((a, b) => quotas[b]! - whole[b]! - (quotas[a]! - whole[a]!));
  for (const index of byRemainder.slice(0, left)) whole[index]!++;
  return whole;
}
