import type { Rank, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import type { Lenet5Config } from '../config.js';
import type { Tf } from '../../../engines/engine.js';
import { activate } from './activations.js';
import type { Network, Parameter } from './network.js';

export interface Lenet5Options extends Pick<Lenet5Config, 'activation' | 'head' | 'inputTransform'> {
  /** Height, width and channels of a picture; height and width at least 16. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
}

/**
 * LeNet-5 (LeCun et al. 1998) as the experiments define it: pixels / 255, convolution 5×5×6, max-pool 2×2, convolution
 * 5×5×16, max-pool 2×2, dense 120, 84 and `classes`, with an activation in between and no padding. With the head
 * `globalAveragePooling` the mean of each of the 16 maps goes straight to the classes (Lin et al. 2014).
 *
 * Bias and activation come after the pool: both are monotone, so that the values are those of the usual order, at a
 * quarter of the work.
 */
export function createLenet5({ shape, classes, activation, head, inputTransform }: Lenet5Options): Network {
  const [height, width, channels] = shape;
  const flat = pooled(pooled(height)) * pooled(pooled(width)) * 16;
  const denseHead = head === 'dense';
  return {
    key: JSON.stringify(['lenet5', shape, classes, activation, head, inputTransform]),
    parameters: [
      ...layer('conv', 'conv1', [5, 5, channels, 6]),
      ...layer('conv', 'conv2', [5, 5, 6, 16]),
      ...(denseHead
        ? [
            ...layer('dense', 'dense1', [flat, 120]),
            ...layer('dense', 'dense2', [120, 84]),
            ...layer('dense', 'dense3', [84, classes]),
          ]
        : layer('dense', 'dense1', [16, classes])),
    ],
    hidden: denseHead ? { dense1: 120, dense2: 84 } : {},
    logits(tf, parameters, pictures, masks = {}) {
      const kernel = (name: string) => parameters[`${name}/kernel`]!;
      const bias = (name: string) => parameters[`${name}/bias`]!;
      const convolve = (x: Tensor4D, name: string): Tensor4D => {
        const sums = tf.conv2d(x, kernel(name) as Tensor4D, 1, 'valid');
        return activate(tf, activation, tf.add<Tensor4D>(tf.maxPool(sums, 2, 2, 'valid'), bias(name)));
      };
      const connect = (x: Tensor2D, name: string): Tensor2D =>
        tf.add(tf.matMul(x, kernel(name) as Tensor2D), bias(name));
      const hide = (x: Tensor2D, name: string): Tensor2D => {
        const outputs = activate(tf, activation, connect(x, name));
        const mask = masks[name];
        return mask ? tf.mul(outputs, mask) : outputs;
      };

      const features = convolve(convolve(scale(tf, inputTransform, pictures), 'conv1'), 'conv2');
      if (!denseHead) return connect(tf.mean<Tensor2D>(features, [1, 2]), 'dense1');
      const x = tf.reshape<Rank.R2>(features, [-1, flat]);
      return connect(hide(hide(x, 'dense1'), 'dense2'), 'dense3');
    },
  };
}

/**
 * The network's input, from pixels p in [0, 255]: x = p / 255, or x · (1 − x). The latter as p · (255 − p) / 255², whose
 * products are whole numbers: a picture and its negative give the very same floats.
 */
function scale(tf: Tf, transform: Lenet5Config['inputTransform'], pictures: Tensor4D): Tensor4D {
  switch (transform) {
    case 'none':
      return tf.div(pictures, 255);
    case 'symmetric':
      return tf.div(tf.mul(pictures, tf.sub(255, pictures)), 255 ** 2);
  }
}

/** The side that a 5×5 convolution and a 2×2 max-pool leave of `length` pixels. */
function pooled(length: number): number {
  return Math.floor((length - 4) / 2);
}

function layer(kind: Parameter['kind'], name: string, kernelShape: readonly number[]): Parameter[] {
  const [inputs, outputs] = kernelShape.slice(-2) as [number, number];
  const field = kernelShape.slice(0, -2).reduce((product, length) => product * length, 1);
  const fans = { fanIn: field * inputs, fanOut: field * outputs };
  return [
    { name: `${name}/kernel`, layer: name, kind, role: 'kernel', shape: kernelShape, ...fans },
    { name: `${name}/bias`, layer: name, kind, role: 'bias', shape: [outputs], ...fans },
  ];
}
