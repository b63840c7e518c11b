import type { Rank, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import type { Network, Parameter } from './network.js';

export interface Lenet5Options {
  /** Height, width and channels of a picture; height and width at least 16. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
}

/**
 * LeNet-5 (LeCun et al. 1998) as the experiments define it: pixels / 255, convolution 5×5×6, max-pool 2×2, convolution
 * 5×5×16, max-pool 2×2, dense 120, 84 and `classes`, with ReLU in between and no padding.
 *
 * Bias and ReLU come after the pool: both are monotone, so that the values are those of the usual order, at a quarter of
 * the work.
 */
export function createLenet5({ shape, classes }: Lenet5Options): Network {
  const [height, width, channels] = shape;
  const flat = pooled(pooled(height)) * pooled(pooled(width)) * 16;
  return {
    key: `lenet5 ${shape.join('×')} ${classes}`,
    parameters: [
      ...layer('conv1', [5, 5, channels, 6]),
      ...layer('conv2', [5, 5, 6, 16]),
      ...layer('dense1', [flat, 120]),
      ...layer('dense2', [120, 84]),
      ...layer('dense3', [84, classes]),
    ],
    logits(tf, parameters, pictures) {
      const kernel = (name: string) => parameters[`${name}/kernel`]!;
      const bias = (name: string) => parameters[`${name}/bias`]!;
      const convolve = (x: Tensor4D, name: string) => {
        const sums = tf.conv2d(x, kernel(name) as Tensor4D, 1, 'valid');
        return tf.relu<Tensor4D>(tf.add(tf.maxPool(sums, 2, 2, 'valid'), bias(name)));
      };
      const connect = (x: Tensor2D, name: string): Tensor2D =>
        tf.add(tf.matMul(x, kernel(name) as Tensor2D), bias(name));

      const features = convolve(convolve(tf.div(pictures, 255), 'conv1'), 'conv2');
      const hidden = tf.relu(connect(tf.reshape<Rank.R2>(features, [-1, flat]), 'dense1'));
      return connect(tf.relu(connect(hidden, 'dense2')), 'dense3');
    },
  };
}

/** The side that a 5×5 convolution and a 2×2 max-pool leave of `length` pixels. */
function pooled(length: number): number {
  return Math.floor((length - 4) / 2);
}

function layer(name: string, kernelShape: readonly number[]): Parameter[] {
  const outputs = kernelShape[kernelShape.length - 1]!;
  const fanIn = kernelShape.reduce((product, length) => product * length, 1) / outputs;
  return [
    { name: `${name}/kernel`, layer: name, role: 'kernel', shape: kernelShape, fanIn },
    { name: `${name}/bias`, layer: name, role: 'bias', shape: [outputs], fanIn },
  ];
}
