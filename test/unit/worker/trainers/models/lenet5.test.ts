import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { randomStream } from '../../../../../common/random.js';
import { startWasm } from '../../../../../worker/engines/wasm-engine.js';
import { lenet5For } from '../../support/lenet5.js';
import type { Network } from '../../../../../worker/trainers/network/network.js';

const tf = await startWasm();

/** Weights, biases too, of which none is 0. */
function someWeights({ parameters }: Network): Record<string, Tensor> {
  return Object.fromEntries(
    parameters.map(({ name, shape, fanIn }) => {
      const random = randomStream('weights', name);
      const size = shape.reduce((product, length) => product * length, 1);
      const values = Float32Array.from({ length: size }, () => random.normal() / Math.sqrt(fanIn));
      return [name, tf.tensor(values, [...shape])];
    }),
  );
}

function somePictures(shape: [number, number, number, number]): Tensor4D {
  const random = randomStream('pictures', ...shape);
  const size = shape.reduce((product, length) => product * length, 1);
  return tf.tensor4d(
    Float32Array.from({ length: size }, () => random.int(0, 255)),
    shape,
  );
}

test('LeNet-5 has the layers of the experiments, each with a kernel and a bias', () => {
  const { parameters } = lenet5For({ shape: [28, 28, 1], classes: 10 });
  expect(parameters.map(({ shape }) => shape)).toEqual([
    ...[[5, 5, 1, 6], [6], [5, 5, 6, 16], [16]],
    ...[[256, 120], [120], [120, 84], [84], [84, 10], [10]],
  ]);
  const sizes = parameters.map(({ shape }) => shape.reduce((product, length) => product * length, 1));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(44_426);
  expect(parameters.map(({ name }) => name)).toEqual(
    ['conv1', 'conv2', 'dense1', 'dense2', 'dense3'].flatMap((layer) => [`${layer}/kernel`, `${layer}/bias`]),
  );
  for (const { name, layer, role } of parameters) expect(name).toBe(`${layer}/${role}`);
  const kernels = parameters.filter(({ role }) => role === 'kernel');
  expect(kernels.map(({ fanIn }) => fanIn)).toEqual([25, 150, 256, 120, 84]);
});

test('LeNet-5 fits other shapes of pictures and numbers of classes', () => {
  const network = lenet5For({ shape: [32, 32, 3], classes: 7 });
  expect(network.logits(tf, someWeights(network), somePictures([2, 32, 32, 3])).shape).toEqual([2, 7]);
});

test('LeNet-5 sees bytes as pixels / 255, and gives what bias and ReLU before each pool would give', () => {
  const network = lenet5For({ shape: [28, 28, 1], classes: 10 });
  const weights = someWeights(network);
  const pictures = somePictures([3, 28, 28, 1]);
  const convolve = (x: Tensor4D, layer: string) => {
    const sums = tf.conv2d(x, weights[`${layer}/kernel`] as Tensor4D, 1, 'valid');
    return tf.maxPool(tf.relu(tf.add<Tensor4D>(sums, weights[`${layer}/bias`] as Tensor1D)), 2, 2, 'valid');
  };
  const connect = (x: Tensor2D, layer: string): Tensor2D =>
    tf.add(tf.matMul(x, weights[`${layer}/kernel`] as Tensor2D), weights[`${layer}/bias`]!);
  const features = convolve(convolve(tf.div(pictures, 255), 'conv1'), 'conv2');
  const hidden = tf.relu(connect(tf.relu(connect(tf.reshape(features, [3, 256]), 'dense1')), 'dense2'));
  const expected = connect(hidden, 'dense3').dataSync();

  const found = network.logits(tf, weights, pictures).dataSync();
  expect(found).toHaveLength(30);
  expect(Math.max(...expected.map(Math.abs))).toBeGreaterThan(0.1);
  expected.forEach((logit, index) => expect(found[index]).toBeCloseTo(logit, 5));
});

test('networks of another shape or number of classes have another key, equal ones the same', () => {
  const key = (shape: [number, number, number], classes: number) => lenet5For({ shape, classes }).key;
  expect(key([28, 28, 1], 10)).toBe(key([28, 28, 1], 10));
  expect(new Set([key([28, 28, 1], 10), key([28, 28, 3], 10), key([32, 28, 1], 10), key([28, 28, 1], 7)]).size).toBe(4);
});
