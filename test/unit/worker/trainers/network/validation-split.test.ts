import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pictures } from '../../../../../worker/datasets/dataset.js';
import { splitForValidation } from '../../../../../worker/trainers/network/validation-split.js';

const picturesOf = (labels: readonly number[], classes = 10): Pictures => ({
  ...{ count: labels.length, shape: [1, 1, 1], classes },
  ...{ pixels: new Uint8Array(labels.length), labels: Uint8Array.from(labels) },
});
const arbitraryLabels = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 300 });
const arbitraryShare = fc.double({ min: 0.001, max: 0.5, noNaN: true });

test('every picture is either trained on or held out, in ascending order', () => {
  fc.assert(
    fc.property(arbitraryLabels, arbitraryShare, (labels, share) => {
      const { trained, held } = splitForValidation(picturesOf(labels), share);
      const ascending = (places: Uint32Array) => [...places].sort((a, b) => a - b);
      expect([...trained]).toEqual(ascending(trained));
      expect([...held]).toEqual(ascending(held));
      expect([...trained, ...held].sort((a, b) => a - b)).toEqual(labels.map((_, place) => place));
    }),
  );
});

test('as many are held out as the share comes to, and of each class no more than one beside its share', () => {
  fc.assert(
    fc.property(arbitraryLabels, arbitraryShare, (labels, share) => {
      const { held } = splitForValidation(picturesOf(labels), share);
      expect(held.length).toBe(Math.max(1, Math.round(share * labels.length)));
      for (let label = 0; label < 10; label++) {
        const quota = share * labels.filter((each) => each === label).length;
        const given = held.filter((place) => labels[place] === label).length;
        expect(given).toBeGreaterThanOrEqual(Math.floor(quota));
        expect(given).toBeLessThanOrEqual(Math.floor(quota) + 1);
      }
    }),
  );
});

test('the classes with the largest remainders give one more, lower ones first', () => {
  // Quotas of a fifth: 1.4, 0.8, 0.8 and 1, which is 4 pictures.
  const labels = [7, 4, 4, 5].flatMap((count, label) => Array.from({ length: count }, () => label));
  const { held } = splitForValidation(picturesOf(labels, 4), 0.2);
  expect([0, 1, 2, 3].map((label) => held.filter((place) => labels[place] === label).length)).toEqual([1, 1, 1, 1]);
  // Of 3 × 0.5 two are held out.
  expect([...splitForValidation(picturesOf([0, 1, 2], 3), 0.5).held]).toEqual([0, 1]);
});

test('without a share all pictures are trained on', () => {
  expect(splitForValidation(picturesOf([1, 0, 1]), 0)).toEqual({
    trained: Uint32Array.of(0, 1, 2),
    held: Uint32Array.of(),
  });
});

test('labels alone decide, and what is held out today is held out tomorrow', () => {
  const labels = Array.from({ length: 40 }, (_, place) => place % 4);
  expect([...splitForValidation(picturesOf(labels, 4), 0.2).held]).toEqual([0, 6, 21, 29, 31, 34, 36, 39]);
});

test('of equal classes, what a smaller share holds out a larger one holds out too', () => {
  const labels = Array.from({ length: 400 }, (_, place) => place % 10);
  const [few, many] = [0.1, 0.3].map((share) => splitForValidation(picturesOf(labels), share).held);
  expect([...few!].every((place) => many!.includes(place))).toBe(true);
});

test('one picture cannot be split', () => {
  expect(() => splitForValidation(picturesOf([0]), 0.1)).toThrow(
    /validation: 0\.1 of 1 training picture, none is left/,
  );
});
