import type { Conv2DBackpropFilterAttrs, Tensor4D } from '@tensorflow/tfjs';
import type { Tf } from './engine.js';

/**
 * Registers the kernel `Conv2DBackpropFilter` for a backend that lacks it (wasm does), so that convolutions can be
 * trained there. Does nothing where the backend has one.
 */
export function registerConv2dFilterGradient(tf: Tf, backendName: string): void {
  if (tf.getKernel(tf.Conv2DBackpropFilter, backendName) !== undefined) return;
  tf.registerKernel({
    kernelName: tf.Conv2DBackpropFilter,
    backendName,
    // The engine hands kernels tensors, and keeps what runs inside a kernel off the gradient tape.
    kernelFunc: ({ inputs, attrs }) =>
      conv2dFilterGradient(
        tf,
        inputs['x'] as Tensor4D,
        inputs['dy'] as Tensor4D,
        attrs as unknown as Conv2DBackpropFilterAttrs,
      ),
  });
}

/**
 * The gradient of a convolution with respect to its filter, as a convolution itself:
 *
 *   dW[i, j, c, o] = Σ over b, y, x of X[b, y·s + i, x·s + j, c] · dY[b, y, x, o]
 *
 * slides dY over X: with the channels c as the batch and the pictures b as the channels, that is the convolution of
 * X (c, height, width, b) with the filter dY (height, width, b, o), whose dilation is the stride s.
 *
 * @param x  the convolution's input, [batch, height, width, channels]
 * @param dy the gradient of its output, [batch, out height, out width, out channels]
 * @returns the gradient of the filter, [filter height, filter width, channels, out channels]
 */
export function conv2dFilterGradient(
  tf: Tf,
  x: Tensor4D,
  dy: Tensor4D,
  attrs: Pick<Conv2DBackpropFilterAttrs, 'strides' | 'pad' | 'dimRoundingMode' | 'filterShape'>,
): Tensor4D {
  const { strides, pad, dimRoundingMode, filterShape } = attrs;
  const { padInfo, strideHeight, strideWidth, inChannels, outChannels, filterHeight, filterWidth } =
    tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad, dimRoundingMode);
  return tf.tidy(() => {
    const { top, bottom, left, right } = padInfo;
    const padded =
      top + bottom + left + right === 0
        ? x
        : tf.pad4d(x, [
            [0, 0],
            [top, bottom],
            [left, right],
            [0, 0],
          ]);
    const pictures = tf.transpose(padded, [3, 1, 2, 0]);
    const gradients = tf.transpose(dy, [1, 2, 0, 3]);
    const slid = tf.conv2d(pictures, gradients, 1, 'valid', 'NHWC', [strideHeight, strideWidth]);
    const filter = tf.transpose(slid, [1, 2, 0, 3]);
    // A stride that does not divide the input evenly leaves rows and columns that no filter element ever met.
    return filter.shape[0] === filterHeight && filter.shape[1] === filterWidth
      ? filter
      : tf.slice4d(filter, [0, 0, 0, 0], [filterHeight, filterWidth, inChannels, outChannels]);
  });
}
