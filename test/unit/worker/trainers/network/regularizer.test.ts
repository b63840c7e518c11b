import { expect, test } from 'vitest';
import { penalty, strengthsOf } from '../../../../../worker/trainers/network/regularizer.js';
import { startWasm } from '../../../../../worker/engines/wasm-engine.js';

const tf = await startWasm();

test.each([
  { regularizer: { l1: 0.001 }, value: 0.001 * 6.5, slopes: [0.001, -0.001, 0.001] },
  { regularizer: { l2: 0.001 }, value: 0.001 * (1 + 4 + 12.25), slopes: [0.002, -0.004, 0.007] },
  { regularizer: { l1: 0.1, l2: 0.01 }, value: 0.65 + 0.1725, slopes: [0.12, -0.14, 0.17] },
])('regularizer $regularizer adds its sum over all kernels, with its gradient', ({ regularizer, value, slopes }) => {
  const kernels = [tf.tensor1d([1, -2]), tf.tensor1d([3.5])];
  const { l1, l2 } = strengthsOf(regularizer);
  const strengths = { l1: l1 === 0 ? undefined : tf.scalar(l1), l2: l2 === 0 ? undefined : tf.scalar(l2) };
  const { value: total, grads } = tf.valueAndGrads((...all) => penalty(tf, strengths, all) ?? tf.scalar(NaN))(kernels);
  expect(total.dataSync()[0]).toBeCloseTo(value, 6);
  const found = grads.flatMap((grad) => Array.from(grad.dataSync()));
  slopes.forEach((slope, index) => expect(found[index]).toBeCloseTo(slope, 6));
  expect(found).toHaveLength(3);
});

test('a term that a regularizer does not name has the weight 0', () => {
  expect(strengthsOf({ l1: 0.5 })).toEqual({ l1: 0.5, l2: 0 });
  expect(strengthsOf({ l2: 0.5 })).toEqual({ l1: 0, l2: 0.5 });
  expect(strengthsOf({ l1: 0.5, l2: 0.25 })).toEqual({ l1: 0.5, l2: 0.25 });
});

test('no regularizer adds nothing', () => {
  expect(strengthsOf('none')).toEqual({ l1: 0, l2: 0 });
  expect(penalty(tf, {}, [tf.tensor1d([1])])).toBeUndefined();
});
