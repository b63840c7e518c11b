import type { RandomStream } from '../../../common/random.js';
import type { InputSpec } from '../../engines/engine.js';
import type { Network } from './network.js';

export function maskInput(layer: string): string {
  return `mask/${layer}`;
}

/** The inputs of a program with dropout: a mask of 0 and 1 per hidden layer, and what makes up for the zeros. */
export function maskInputs({ hidden }: Network, batchSize: number): Record<string, InputSpec> {
  const masks = Object.entries(hidden).map(
    ([layer, outputs]) => [maskInput(layer), { type: 'uint8', shape: [batchSize, outputs] } as const] as const,
  );
  return { ...Object.fromEntries(masks), keepScale: { type: 'float32', shape: [] } };
}

/**
 * Inverted dropout (Srivastava et al. 2014): each output is left out with probability `rate`, and what stays is scaled by
 * 1 / (1 − rate), so that nothing changes on average. Empty for a rate of 0.
 */
export function drawMasks(
  { hidden }: Network,
  batchSize: number,
  rate: number,
  random: RandomStream,
): Record<string, Uint8Array | Float32Array> {
  if (rate === 0) return {};
  const masks = Object.entries(hidden).map(([layer, outputs]) => {
    const mask = new Uint8Array(batchSize * outputs);
    // A loop: many are drawn for every step.
    for (let at = 0; at < mask.length; at++) mask[at] = random.uniform() >= rate ? 1 : 0;
    return [maskInput(layer), mask] as const;
  });
  return { ...Object.fromEntries(masks), keepScale: Float32Array.of(1 / (1 - rate)) };
}
