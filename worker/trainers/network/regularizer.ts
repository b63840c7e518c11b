import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { AxisValues } from './axes.js';
import type { Tf } from '../../engines/engine.js';
import type { Network } from './network.js';

/** The weights of Σ|w| and Σw²; a term whose weight is 0 need not be computed. */
export interface Strengths {
  readonly l1: number;
  readonly l2: number;
}

export function strengthsOf(regularizer: AxisValues['regularizer']): Strengths {
  if (regularizer === 'none') return { l1: 0, l2: 0 };
  return {
    l1: 'l1' in regularizer ? regularizer.l1 : 0,
    l2: 'l2' in regularizer ? regularizer.l2 : 0,
  };
}

/** Names of the kernels that a regularizer covers, in layer order. */
export function coveredKernels(regularizer: AxisValues['regularizer'], { parameters }: Network): string[] {
  const scope = regularizer === 'none' ? 'all' : (regularizer.on ?? 'all');
  return parameters
    .filter(({ role, kind }) => role === 'kernel' && (scope === 'all' || kind === scope))
    .map(({ name }) => name);
}

/**
 * What a regularizer adds to the loss: l1 · Σ|w| + l2 · Σw² over `kernels` (as Keras' L1 and L2: sums, not means,
 * and no factor ½). A term left out of `strengths` is left out of the sum; undefined when both are. Differentiable.
 */
export function penalty(
  tf: Tf,
  strengths: { readonly l1?: Scalar | undefined; readonly l2?: Scalar | undefined },
  kernels: readonly Tensor[],
): Scalar | undefined {
  const { l1, l2 } = strengths;
  const terms = kernels.flatMap((kernel) => [
    ...(l1 ? [tf.mul(l1, tf.sum(tf.abs(kernel)))] : []),
    ...(l2 ? [tf.mul(l2, tf.sum(tf.square(kernel)))] : []),
  ]);
  return terms.length === 0 ? undefined : (tf.addN(terms) as Scalar);
}
