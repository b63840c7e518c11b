import { z } from 'zod';
import type { AxisValues } from '../../../../worker/trainers/network/axes.js';
import { createNetwork } from '../../../../worker/trainers/network/create-network.js';
import { networkDefinition } from '../../../../worker/trainers/network/definition.js';
import type { Network } from '../../../../worker/trainers/network/network.js';
import { lenet5 as model } from '../../../../worker/trainers/models/lenet5/lenet5.js';

/** LeNet-5 as sweep files know it. */
export const lenet5 = networkDefinition(model);

/** A complete configuration of LeNet-5. */
export function lenet5Config(options: object = {}): AxisValues {
  return lenet5.config.parse(options) as unknown as AxisValues;
}

/** LeNet-5 with the default of every option that is not given. */
export function lenet5For(
  pictures: { readonly shape: readonly [number, number, number]; readonly classes: number },
  options: object = {},
): Network {
  return createNetwork(model, 'lenet5', pictures, z.object(model.parameters).parse(options));
}
