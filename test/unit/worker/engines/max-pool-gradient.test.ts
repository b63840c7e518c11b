import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rank, Scalar, Tensor } from '@tensorflow/tfjs';
import { useBackend } from '../../../../worker/engines/load-tf.js';
import { startWasm, wasmBackend } from '../../../../worker/engines/wasm-engine.js';

const tf = await startWasm();

/** The gradient on both backends of a pool over numbers of which many are equal and many below 0. */
async function gradients(options: { side: number; size: number; stride: number; pad: 'valid' | 'same'; seed: number }) {
  const { side, size, stride, pad, seed } = options;
  const on = async (backend: string) => {
    await useBackend(tf, backend);
    return tf.tidy(() => {
      const x = tf.round(tf.randomUniform<Rank.R4>([2, side, side, 3], -4, 2, 'float32', seed));
      const slope = (of: Tensor) => tf.add(1, tf.range(0, of.size).reshape(of.shape));
      const gradient = tf.grad((at) => {
        const pooled = tf.maxPool(at as typeof x, size, stride, pad);
        return tf.sum<Scalar>(tf.mul(pooled, slope(pooled)));
      });
      return Array.from(gradient(x).dataSync());
    });
  };
  return { wasm: await on(wasmBackend), cpu: await on('cpu') };
}

test("on wasm, a max-pool's gradient is the cpu backend's, also below 0 and among equals", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        side: fc.integer({ min: 3, max: 7 }),
        size: fc.integer({ min: 1, max: 3 }),
        stride: fc.integer({ min: 1, max: 3 }),
        pad: fc.constantFrom('valid', 'same'),
        seed: fc.integer({ min: 1, max: 1000 }),
      }),
      async (options) => {
        const { wasm, cpu } = await gradients(options);
        expect(cpu.some((value) => value > 0)).toBe(true);
        expect(wasm).toEqual(cpu);
      },
    ),
    { numRuns: 60 },
  );
});
