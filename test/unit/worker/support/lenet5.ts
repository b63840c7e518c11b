import { lenet5Config, type Lenet5Config } from '../../../../worker/trainers/lenet5/config.js';
import { createLenet5 } from '../../../../worker/trainers/lenet5/model/lenet5.js';
import type { Network } from '../../../../worker/trainers/lenet5/model/network.js';

/** LeNet-5 with the default of every option that is not given. */
export function lenet5For(
  pictures: { readonly shape: readonly [number, number, number]; readonly classes: number },
  options: Partial<Lenet5Config> = {},
): Network {
  return createLenet5({ ...lenet5Config.parse(options), ...pictures });
}
