import type { RandomStream } from '../../common/random.js';

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
