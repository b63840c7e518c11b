import type { Tensor4D } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { randomStream } from '../../../../common/random.js';
import { useBackend } from '../../../../worker/engines/load-tf.js';
import { startWasm, wasmBackend } from '../../../../worker/engines/wasm-engine.js';

const tf = await startWasm();

type Shape4 = [number, number, number, number];

interface Case {
  readonly title: string;
  readonly x: Shape4;
  readonly filter: Shape4;
  readonly strides: number | [number, number];
  readonly pad: 'valid' | 'same' | number;
}

const cases: Case[] = [
  { title: 'LeNet-5, first layer', x: [3, 28, 28, 1], filter: [5, 5, 1, 6], strides: 1, pad: 'valid' },
  { title: 'LeNet-5, second layer', x: [3, 12, 12, 6], filter: [5, 5, 6, 16], strides: 1, pad: 'valid' },
  { title: 'same padding', x: [2, 9, 8, 3], filter: [3, 4, 3, 5], strides: 1, pad: 'same' },
  { title: 'stride that leaves a row over', x: [2, 10, 9, 2], filter: [3, 3, 2, 4], strides: 2, pad: 'valid' },
  { title: 'uneven strides, same padding', x: [2, 11, 8, 2], filter: [3, 2, 2, 3], strides: [3, 2], pad: 'same' },
  { title: 'padding by a number', x: [1, 7, 7, 2], filter: [3, 3, 2, 2], strides: 1, pad: 2 },
];

const draws = (name: string, shape: Shape4): Float32Array => {
  const random = randomStream(name, ...shape);
  return Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal());
};

/** Gradients of Σ weight · conv(x, filter), with x and with the filter. */
async function gradients(backend: string, { x, filter, strides, pad }: Case): Promise<[Float32Array, Float32Array]> {
  await useBackend(tf, backend);
  const of = (a: Tensor4D, b: Tensor4D) => {
    const out = tf.conv2d(a, b, strides, pad);
    return tf.sum(tf.mul(out, tf.tensor4d(draws('weight', out.shape), out.shape)));
  };
  const [dx, dw] = tf.grads((a, b) => of(a as Tensor4D, b as Tensor4D))([
    tf.tensor4d(draws('x', x), x),
    tf.tensor4d(draws('filter', filter), filter),
  ]);
  expect(dw?.shape).toEqual(filter);
  return [(await dx?.data()) as Float32Array, (await dw?.data()) as Float32Array];
}

const largest = (values: Float32Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

test.each(cases)("wasm's convolution gradients equal the cpu engine's: $title", async (convolution) => {
  const [cpuX, cpuFilter] = await gradients('cpu', convolution);
  const [wasmX, wasmFilter] = await gradients(wasmBackend, convolution);
  const error = (a: Float32Array, b: Float32Array) =>
    largest(a.map((value, index) => value - (b[index] ?? NaN))) / largest(a);
  expect(wasmFilter).toHaveLength(cpuFilter.length);
  expect(largest(cpuFilter)).toBeGreaterThan(0.1);
  expect(error(cpuFilter, wasmFilter)).toBeLessThan(1e-4);
  expect(error(cpuX, wasmX)).toBeLessThan(1e-4);
});
