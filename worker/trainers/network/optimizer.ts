import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { AxisValues } from './axes.js';
import type { HostTensor, State, Tensors, Tf } from '../../engines/engine.js';

/** What an optimizer remembers between steps beside a weight tensor: numbers like it that start at 0, or one number. */
export type Accumulator = { readonly kind: 'like weight' } | { readonly kind: 'number'; readonly initial: number };

/** How an optimizer moves one weight tensor by its gradient. Pure. */
export interface UpdateRule {
  readonly accumulators: Readonly<Record<string, Accumulator>>;
  update(
    tf: Tf,
    given: {
      readonly weight: Tensor;
      readonly gradient: Tensor;
      readonly accumulators: Tensors;
      readonly learningRate: Scalar;
    },
  ): { readonly weight: Tensor; readonly accumulators: Tensors };
}

const likeWeight: Accumulator = { kind: 'like weight' };

/** The optimizers: `sgd` with PyTorch's velocity, the others with the formulas and constants of Keras. */
export function createOptimizer(config: AxisValues['optimizer']): UpdateRule {
  switch (config.name) {
    case 'sgd':
      return config.momentum === 0 ? plainSgd : momentumSgd(config.momentum, config.nesterov);
    case 'adam':
      return adam;
    case 'rmsprop':
      return rmsprop;
  }
}

/** Names of the accumulators of a weight, as they are called in the state, with their shapes. */
export function accumulatorShapes(
  rule: UpdateRule,
  name: string,
  shape: readonly number[],
): [string, readonly number[]][] {
  return Object.entries(rule.accumulators).map(([accumulator, { kind }]) => [
    accumulatorName(name, accumulator),
    kind === 'number' ? [] : shape,
  ]);
}

export function accumulatorName(weight: string, accumulator: string): string {
  return `${weight}/${accumulator}`;
}

/** Weights, and the accumulators of an optimizer that has not moved them yet. */
export function initialState(weights: State, config: AxisValues['optimizer']): State {
  const rule = createOptimizer(config);
  const accumulatorOf = (accumulator: Accumulator, { shape, values }: HostTensor): HostTensor =>
    accumulator.kind === 'number'
      ? { shape: [], values: Float32Array.of(accumulator.initial) }
      : { shape, values: new Float32Array(values.length) };
  return Object.fromEntries(
    Object.entries(weights).flatMap(([name, weight]) => [
      [name, weight] as const,
      ...Object.entries(rule.accumulators).map(
        ([accumulator, kind]) => [accumulatorName(name, accumulator), accumulatorOf(kind, weight)] as const,
      ),
    ]),
  );
}

/** w ← w − lr · g */
const plainSgd: UpdateRule = {
  accumulators: {},
  update: (tf, { weight, gradient, learningRate }) => ({
    weight: tf.sub(weight, tf.mul(learningRate, gradient)),
    accumulators: {},
  }),
};

/**
 * v ← momentum · v + g, then w ← w − lr · v, or w ← w − lr · (g + momentum · v) with Nesterov. The rate scales the step
 * and not the velocity, as in PyTorch and unlike Keras, so that a schedule's change takes hold at once.
 */
function momentumSgd(momentum: number, nesterov: boolean): UpdateRule {
  return {
    accumulators: { velocity: likeWeight },
    update(tf, { weight, gradient, accumulators, learningRate }) {
      const velocity = tf.add(tf.mul(momentum, accumulators['velocity']!), gradient);
      const direction = nesterov ? tf.add(gradient, tf.mul(momentum, velocity)) : velocity;
      return { weight: tf.sub(weight, tf.mul(learningRate, direction)), accumulators: { velocity } };
    },
  };
}

const EPSILON = 1e-7;

/**
 * Kingma & Ba 2015, as Keras: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², w ← w − lr · √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε).
 * The powers are accumulators, multiplied on at each step, so that a resumed run has the same ones to the last bit.
 */
const adam: UpdateRule = {
  accumulators: {
    mean: likeWeight,
    square: likeWeight,
    power1: { kind: 'number', initial: 1 },
    power2: { kind: 'number', initial: 1 },
  },
  update(tf, { weight, gradient, accumulators, learningRate }) {
    const [beta1, beta2] = [0.9, 0.999];
    const power1 = tf.mul(accumulators['power1']!, beta1);
    const power2 = tf.mul(accumulators['power2']!, beta2);
    const mean = tf.add(tf.mul(beta1, accumulators['mean']!), tf.mul(1 - beta1, gradient));
    const square = tf.add(tf.mul(beta2, accumulators['square']!), tf.mul(1 - beta2, tf.square(gradient)));
    const rate = tf.mul(learningRate, tf.div(tf.sqrt(tf.sub(1, power2)), tf.sub(1, power1)));
    const step = tf.div(mean, tf.add(tf.sqrt(square), EPSILON));
    return { weight: tf.sub(weight, tf.mul(rate, step)), accumulators: { mean, square, power1, power2 } };
  },
};

/** Tieleman & Hinton 2012, as Keras: v ← ρv + (1 − ρ)g², w ← w − lr · g / √(v + ε), with ρ 0.9. */
const rmsprop: UpdateRule = {
  accumulators: { square: likeWeight },
  update(tf, { weight, gradient, accumulators, learningRate }) {
    const rho = 0.9;
    const square = tf.add(tf.mul(rho, accumulators['square']!), tf.mul(1 - rho, tf.square(gradient)));
    const step = tf.div(gradient, tf.sqrt(tf.add(square, EPSILON)));
    return { weight: tf.sub(weight, tf.mul(learningRate, step)), accumulators: { square } };
  },
};
