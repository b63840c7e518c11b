import { expect, test } from 'vitest';
import { randomStream } from '../../../../../common/random.js';
import { drawMasks, maskInputs } from '../../../../../worker/trainers/network/dropout.js';
import { lenet5For } from '../../support/lenet5.js';

const network = lenet5For({ shape: [28, 28, 1], classes: 10 });

test('masks leave out the given share, and what stays makes up for it', () => {
  const masks = drawMasks(network, 500, 0.3, randomStream('dropout'));
  expect(Object.keys(masks)).toEqual(Object.keys(maskInputs(network, 500)));
  const mask = masks['mask/dense1']!;
  expect(mask).toHaveLength(500 * 120);
  const kept = Array.from(mask).reduce((sum, bit) => sum + bit, 0) / mask.length;
  expect(kept).toBeCloseTo(0.7, 1.8);
  expect(kept * masks['keepScale']![0]!).toBeCloseTo(1, 1.5);
});

test('no dropout, no masks', () => {
  expect(drawMasks(network, 500, 0, randomStream('dropout'))).toEqual({});
});
