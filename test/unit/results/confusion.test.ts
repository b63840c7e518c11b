import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accuracyOf, commonestConfusions, confusionMatrix, recalls } from '../../../results/confusion.js';

const labels = Uint8Array.of(0, 0, 1, 1, 1, 3);
const one = Uint8Array.of(0, 1, 1, 1, 0, 0);
const two = Uint8Array.of(0, 1, 1, 2, 1, 3);

test('rows are labels, columns what they were taken for, and seeds are added up', () => {
  expect(confusionMatrix(labels, [one], 4)).toEqual([
    [1, 1, 0, 0],
    [1, 2, 0, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
  expect(confusionMatrix(labels, [one, two], 4)).toEqual([
    [2, 2, 0, 0],
    [1, 4, 1, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 1],
  ]);
});

test('recall is the share of a class’s pictures that were taken for it; a class without pictures has none', () => {
  expect(recalls(confusionMatrix(labels, [one, two], 4))).toEqual([0.5, 4 / 6, undefined, 0.5]);
});

test('the commonest mistakes come first, right answers never', () => {
  const counts = confusionMatrix(labels, [one, two], 4);
  expect(commonestConfusions(counts, 2)).toEqual([
    { label: 0, predicted: 1, count: 2 },
    { label: 1, predicted: 0, count: 1 },
  ]);
  expect(commonestConfusions(counts, 9)).toHaveLength(4);
});

test('the diagonal’s share of all is the accuracy', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1 }), (pictures) => {
      const [truth, said] = [0, 1].map((part) => Uint8Array.from(pictures.map((each) => each[part as 0 | 1])));
      const right = confusionMatrix(truth!, [said!], 5).reduce((sum, row, label) => sum + row[label]!, 0);
      expect(accuracyOf(truth!, said!)).toBeCloseTo(right / pictures.length, 12);
    }),
  );
});
