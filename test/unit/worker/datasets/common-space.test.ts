import { expect, test } from 'vitest';
import { commonSpace, pointIn } from '../../../../worker/datasets/common-space.js';
import type { Pictures } from '../../../../worker/datasets/dataset.js';

const colour: Pictures = {
  ...{ count: 2, classes: 1, labels: new Uint8Array(2) },
  ...{ shape: [1, 1, 3], pixels: Uint8Array.of(1, 2, 3, 255, 100, 0) },
};
const grey: Pictures = {
  ...{ count: 1, classes: 1, labels: new Uint8Array(1) },
  ...{ shape: [2, 1, 1], pixels: Uint8Array.of(7, 9) },
};

test('pictures of one shape are compared as they are', () => {
  expect(commonSpace([colour.shape, colour.shape])).toEqual([1, 1, 3]);
  expect([...pointIn([1, 1, 3], { pictures: colour, view: 'plain' }, 1)]).toEqual([255, 100, 0]);
});

test('pictures of several shapes are compared in grey, as high and as wide as the largest', () => {
  expect(commonSpace([colour.shape, grey.shape, [1, 5, 1]])).toEqual([2, 5, 1]);
  expect(commonSpace([colour.shape, [2, 2, 3]])).toEqual([2, 2, 3]);
  expect([...pointIn([1, 1, 1], { pictures: colour, view: 'plain' }, 1)]).toEqual([Math.round(0.299 * 255 + 58.7)]);
});

test('a smaller picture lies in the middle of black, and a negative one in the middle of white', () => {
  const seen = (view: 'plain' | 'negative') => [...pointIn([4, 3, 1], { pictures: grey, view }, 0)];
  expect(seen('plain')).toEqual([0, 0, 0, 0, 7, 0, 0, 9, 0, 0, 0, 0]);
  expect(seen('negative')).toEqual(seen('plain').map((byte) => 255 - byte));
});
