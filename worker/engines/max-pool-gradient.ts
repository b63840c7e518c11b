import type { MaxPoolGradAttrs, TensorInfo } from '@tensorflow/tfjs';
import type { Tf } from './engine.js';

/**
 * Replaces the kernel `MaxPoolGrad` of a backend. That of wasm (4.22) looks for each window's maximum from the smallest
 * positive number up, so that windows without a positive number get no gradient.
 */
export function replaceMaxPoolGradient(tf: Tf, backendName: string): void {
  tf.unregisterKernel(tf.MaxPoolGrad, backendName);
  tf.registerKernel({
    kernelName: tf.MaxPoolGrad,
    backendName,
    kernelFunc: ({ inputs, attrs }) => {
      const { backend } = tf.engine();
      const { dy, input } = inputs as { readonly dy: TensorInfo; readonly input: TensorInfo };
      const values = (tensor: TensorInfo) => backend.readSync(tensor.dataId) as Float32Array;
      const gradient = maxPoolGradient(
        tf,
        values(dy),
        values(input),
        input.shape,
        attrs as unknown as MaxPoolGradAttrs,
      );
      return { dataId: backend.write(gradient, input.shape, 'float32'), shape: input.shape, dtype: 'float32' };
    },
  });
}

/**
 * The gradient of a max-pool with respect to its input: each window's gradient goes to its largest pixel, the first in
 * row-major order if there are several.
 *
 * @param dy the gradient of its output, [batch, out height, out width, channels]
 * @param x  its input, [batch, height, width, channels], whose shape the gradient has
 */
export function maxPoolGradient(
  tf: Tf,
  dy: Float32Array,
  x: Float32Array,
  shape: readonly number[],
  { filterSize, strides, pad, dimRoundingMode }: MaxPoolGradAttrs,
): Float32Array {
  const info = tf.backend_util.computePool2DInfo(
    shape as [number, number, number, number],
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, filterHeight, filterWidth, padInfo } = info;
  const gradient = new Float32Array(x.length);
  let window = 0;
  for (let picture = 0; picture < batchSize; picture++) {
    for (let i = 0; i < outHeight; i++) {
      const top = i * info.strideHeight - padInfo.top;
      for (let j = 0; j < outWidth; j++) {
        const left = j * info.strideWidth - padInfo.left;
        for (let channel = 0; channel < inChannels; channel++, window++) {
          let largest = -Infinity;
          let at = -1;
          for (let row = Math.max(0, top); row < Math.min(inHeight, top + filterHeight); row++) {
            for (let column = Math.max(0, left); column < Math.min(inWidth, left + filterWidth); column++) {
              const index = ((picture * inHeight + row) * inWidth + column) * inChannels + channel;
              // A window of NaN alone leaves `at` where it is: its gradient goes nowhere.
              if (x[index]! > largest) {
                largest = x[index]!;
                at = index;
              }
            }
          }
          if (at >= 0) gradient[at]! += dy[window]!;
        }
      }
    }
  }
  return gradient;
}
