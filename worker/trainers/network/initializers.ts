import { type RandomStream, randomStream } from '../../../common/random.js';
import type { State } from '../../engines/engine.js';
import type { AxisValues } from './axes.js';
import type { Network, Parameter } from './network.js';

/** Fills a kernel with its first weights. */
export type Initializer = (
  random: RandomStream,
  fans: Pick<Parameter, 'fanIn' | 'fanOut'>,
  count: number,
) => Float32Array;

/** The standard deviation that a standard normal has left after cutting it at ±2 (as in Keras' VarianceScaling). */
const truncatedNormalStd = 0.87962566103423978;

/**
 * He et al. 2015, as Keras' `he_normal`: normal, cut at two standard deviations by drawing again, with a standard
 * deviation of √(2 / fan-in) after the cut.
 */
const heNormal: Initializer = (random, { fanIn }, count) => {
  const std = Math.sqrt(2 / fanIn) / truncatedNormalStd;
  return Float32Array.from({ length: count }, () => {
    let draw = random.normal();
    while (Math.abs(draw) > 2) draw = random.normal();
    return std * draw;
  });
};

/** Normal with mean 0 and standard deviation 0.05, whatever the fan-in (Keras' `RandomNormal`). */
const randomNormal: Initializer = (random, _fans, count) =>
  Float32Array.from({ length: count }, () => 0.05 * random.normal());

/** Uniform between −0.05 and 0.05 (Keras' `RandomUniform`). */
const randomUniform: Initializer = (random, _fans, count) => uniform(random, 0.05, count);

/** Glorot & Bengio 2010, as Keras' `glorot_uniform`: uniform between ±√(6 / (fan-in + fan-out)). */
const glorotUniform: Initializer = (random, { fanIn, fanOut }, count) =>
  uniform(random, Math.sqrt(6 / (fanIn + fanOut)), count);

function uniform(random: RandomStream, limit: number, count: number): Float32Array {
  return Float32Array.from({ length: count }, () => limit * (2 * random.uniform() - 1));
}

export const initializers: Readonly<Record<AxisValues['init'], Initializer>> = {
  he: heNormal,
  glorot: glorotUniform,
  random: randomNormal,
  randomUniform,
};

/** A network's first weights: each kernel draws from its own stream of the seed, the rest starts at its own number. */
export function initialWeights({ parameters }: Network, init: AxisValues['init'], seed: number): State {
  return Object.fromEntries(
    parameters.map(({ name, layer, role, shape, initial, fanIn, fanOut }) => {
      const size = shape.reduce((product, length) => product * length, 1);
      const values =
        role === 'kernel'
          ? initializers[init](randomStream(seed, 'init', layer), { fanIn, fanOut }, size)
          : new Float32Array(size).fill(initial);
      return [name, { shape, values }];
    }),
  );
}
