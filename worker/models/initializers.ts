import { type RandomStream, randomStream } from '../../common/random.js';
import type { State } from '../engines/engine.js';
import type { Network } from './network.js';

/** Fills a kernel with its first weights. `fanIn` is the number of inputs that one output sums over. */
export type Initializer = (random: RandomStream, fanIn: number, count: number) => Float32Array;

/** The standard deviation that a standard normal has left after cutting it at ±2 (as in Keras' VarianceScaling). */
const truncatedNormalStd = 0.87962566103423978;

/**
 * He et al. 2015, as Keras' `he_normal`: normal, cut at two standard deviations by drawing again, with a standard
 * deviation of √(2 / fan-in) after the cut.
 */
const heNormal: Initializer = (random, fanIn, count) => {
  const std = Math.sqrt(2 / fanIn) / truncatedNormalStd;
  return Float32Array.from({ length: count }, () => {
    let draw = random.normal();
    while (Math.abs(draw) > 2) draw = random.normal();
    return std * draw;
  });
};

/** Normal with mean 0 and standard deviation 0.05, whatever the fan-in (Keras' `RandomNormal`). */
const randomNormal: Initializer = (random, _fanIn, count) =>
  Float32Array.from({ length: count }, () => 0.05 * random.normal());

export const initializers = { he: heNormal, random: randomNormal } as const satisfies Record<string, Initializer>;

/** A network's first weights: each kernel draws from its own stream of the seed, biases start at 0. */
export function initialWeights({ parameters }: Network, init: keyof typeof initializers, seed: number): State {
  return Object.fromEntries(
    parameters.map(({ name, layer, role, shape, fanIn }) => {
      const size = shape.reduce((product, length) => product * length, 1);
      const values =
        role === 'bias' ? new Float32Array(size) : initializers[init](randomStream(seed, 'init', layer), fanIn, size);
      return [name, { shape, values }];
    }),
  );
}
