import type { Rank, Scalar, Tensor, Tensor2D, Tensor4D, Variable } from '@tensorflow/tfjs';
import { randomStream } from '../../common/random.js';
import type { Tf } from '../engines/engine.js';
import { initializers } from './initializers.js';

export interface Lenet5Options {
  /** Height, width and channels of a picture; height and width at least 16. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
  readonly init: keyof typeof initializers;
  readonly seed: number;
}

/** A network with its weights. It owns them: `dispose` frees them. */
export interface Model {
  /** Convolution and dense kernels, in layer order: what regularizers cover. */
  readonly kernels: readonly Variable[];
  /** Kernels and biases, in layer order: what is trained. */
  readonly variables: readonly Variable[];
  /**
   * @param pictures [batch, height, width, channels], pixels in [0, 1]
   * @returns [batch, classes], before the softmax
   */
  logits(pictures: Tensor4D): Tensor2D;
  dispose(): void;
}

/**
 * LeNet-5 (LeCun et al. 1998) as the experiments define it: convolution 5×5×6, max-pool 2×2, convolution 5×5×16,
 * max-pool 2×2, dense 120, 84 and `classes`, with ReLU in between and no padding. Biases start at 0; each kernel draws
 * from its own stream of the seed.
 */
export function createLenet5(tf: Tf, options: Lenet5Options): Model {
  const { shape, classes, init, seed } = options;
  const [height, width, channels] = shape;
  const flat = pooled(pooled(height)) * pooled(pooled(width)) * 16;
  const kernels: Variable[] = [];
  const variables: Variable[] = [];

  const layer = (name: string, kernelShape: number[]) => {
    const outputs = kernelShape[kernelShape.length - 1] ?? 0;
    const size = kernelShape.reduce((product, length) => product * length, 1);
    const weights = initializers[init](randomStream(seed, 'init', name), size / outputs, size);
    const kernel = variableOf(tf, tf.tensor(weights, kernelShape));
    const bias = variableOf(tf, tf.zeros([outputs]));
    kernels.push(kernel);
    variables.push(kernel, bias);
    return { kernel, bias };
  };
  const conv1 = layer('conv1', [5, 5, channels, 6]);
  const conv2 = layer('conv2', [5, 5, 6, 16]);
  const dense1 = layer('dense1', [flat, 120]);
  const dense2 = layer('dense2', [120, 84]);
  const dense3 = layer('dense3', [84, classes]);

  type Layer = typeof conv1;
  const convolve = (x: Tensor4D, { kernel, bias }: Layer): Tensor4D => {
    const sum = tf.add(tf.conv2d(x, kernel as unknown as Tensor4D, 1, 'valid'), bias);
    return tf.maxPool(tf.relu(sum) as Tensor4D, 2, 2, 'valid');
  };
  const connect = (x: Tensor2D, { kernel, bias }: Layer): Tensor2D =>
    tf.add(tf.matMul(x, kernel as unknown as Tensor2D), bias);

  return {
    kernels,
    variables,
    logits: (pictures) =>
      tf.tidy(() => {
        const features = convolve(convolve(pictures, conv1), conv2);
        const x = tf.reshape<Rank.R2>(features, [-1, flat]);
        return connect(tf.relu(connect(tf.relu(connect(x, dense1)), dense2)), dense3);
      }),
    dispose: () => tf.dispose([...variables]),
  };
}

/** The side that a 5×5 convolution and a 2×2 max-pool leave of `length` pixels. */
function pooled(length: number): number {
  return Math.floor((length - 4) / 2);
}

/** A trainable variable holding `initial`, which is freed. */
function variableOf(tf: Tf, initial: Tensor): Variable {
  const variable = tf.variable(initial);
  initial.dispose();
  return variable;
}

/** Softmax cross-entropy of each picture, [batch]; `labels` are one-hot, [batch, classes]. */
export function crossEntropy(tf: Tf, logits: Tensor2D, labels: Tensor2D): Tensor {
  return tf.tidy(() => tf.neg(tf.sum(tf.mul(labels, tf.logSoftmax(logits)), 1)));
}

/** How many pictures' largest logit is their label's. */
export function countCorrect(tf: Tf, logits: Tensor2D, labels: Tensor2D): Scalar {
  return tf.tidy(() => tf.sum<Scalar>(tf.cast(tf.equal(tf.argMax(logits, 1), tf.argMax(labels, 1)), 'float32')));
}
