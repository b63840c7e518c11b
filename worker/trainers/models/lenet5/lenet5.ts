import type { Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import { activate, activationNames, conv, defineModel, dense, oneOf, z, type Tf } from '../../sdk.js';

const headNames = ['dense', 'globalAveragePooling'] as const;
const inputTransformNames = ['none', 'symmetric'] as const;

/**
 * LeNet-5 (LeCun et al. 1998) as the experiments define it: pixels / 255, convolution 5×5×6, max-pool 2×2, convolution
 * 5×5×16, max-pool 2×2, dense 120, 84 and `classes`, with an activation in between and no padding. With the head
 * `globalAveragePooling` the mean of each of the 16 maps goes straight to the classes (Lin et al. 2014). Pictures have at
 * least 16 × 16 pixels.
 *
 * Bias and activation come after the pool: both are monotone, so that the values are those of the usual order, at a
 * quarter of the work.
 */
export const lenet5 = defineModel({
  name: 'lenet5',
  version: '1',
  description: 'Trains the network LeNet-5 on pictures.',
  parameters: z.object({
    activation: oneOf(activationNames, 'relu, leakyRelu (slope 0.2 below 0) or elu, after every layer but the last.'),
    head: oneOf(
      headNames,
      'dense: layers of 120, 84 and the classes. globalAveragePooling: the mean of each feature map, then the classes.',
    ),
    inputTransform: oneOf(
      inputTransformNames,
      'none: pixels x in [0, 1]. symmetric: x·(1 − x), the same for negatives.',
    ),
  }),
  order: [
    ...['epochs', 'batchSize', 'learningRate', 'optimizer', 'init', 'activation', 'regularizer', 'dropout', 'schedule'],
    ...['loss', 'head', 'inputTransform'],
  ],
  labels: {
    activation: (activation) => activation,
    head: (head) => `${head} head`,
    inputTransform: (transform) => (transform === 'none' ? 'plain input' : `${transform} input`),
  },
  rules: [
    {
      keys: ['dropout', 'head'],
      find: ({ dropout, head }) =>
        dropout > 0 && head !== 'dense'
          ? [
              {
                path: ['dropout'],
                message: `The head ${head} has no hidden dense layer for dropout.`,
                remedy: 'Write dropout: 0, or head: dense.',
              },
            ]
          : [],
    },
  ],
  initialize: ({ shape: [height, width, channels], classes, params: { head } }) => ({
    conv1: conv([5, 5, channels, 6]),
    conv2: conv([5, 5, 6, 16]),
    ...(head === 'dense'
      ? {
          dense1: dense(pooled(pooled(height)) * pooled(pooled(width)) * 16, 120, { dropout: true }),
          dense2: dense(120, 84, { dropout: true }),
          dense3: dense(84, classes),
        }
      : { dense1: dense(16, classes) }),
  }),
  forward({ tf, pictures, net, params: { activation, head, inputTransform } }) {
    const convolve = (x: Tensor4D, layer: string): Tensor4D => {
      const sums = net.conv(x, layer, { bias: false });
      return activate(tf, activation, tf.add<Tensor4D>(tf.maxPool(sums, 2, 2, 'valid'), net.bias(layer)));
    };
    const hide = (x: Tensor2D, layer: string): Tensor2D =>
      net.dropout(activate(tf, activation, net.dense(x, layer)), layer);

    const features = convolve(convolve(scale(tf, inputTransform, pictures), 'conv1'), 'conv2');
    if (head !== 'dense') return net.dense(tf.mean<Tensor2D>(features, [1, 2]), 'dense1');
    const [, height, width, maps] = features.shape;
    const x: Tensor2D = tf.reshape(features, [-1, height * width * maps]);
    return net.dense(hide(hide(x, 'dense1'), 'dense2'), 'dense3');
  },
});

/**
 * The network's input, from pixels p in [0, 255]: x = p / 255, or x · (1 − x). The latter as p · (255 − p) / 255², whose
 * products are whole numbers: a picture and its negative give the very same floats.
 */
function scale(tf: Tf, transform: (typeof inputTransformNames)[number], pictures: Tensor4D): Tensor4D {
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
