import type { z } from 'zod';
import type { ConfigRule } from '../worker/trainers/config-fields.js';
import { lenet5Config, lenet5Rules } from '../worker/trainers/lenet5/config.js';
import type { Lenet5Config } from '../worker/trainers/lenet5/config.js';
import { simulatedConfig } from '../worker/trainers/simulated/config.js';

export type { ConfigConflict, ConfigRule } from '../worker/trainers/config-fields.js';
export { lenet5Config } from '../worker/trainers/lenet5/config.js';
export type { Lenet5Config } from '../worker/trainers/lenet5/config.js';
export { simulatedConfig } from '../worker/trainers/simulated/config.js';
export type { SimulatedConfig } from '../worker/trainers/simulated/config.js';

export const trainerNames = ['lenet5', 'simulated'] as const;
export type TrainerName = (typeof trainerNames)[number];

/** The rules between keys, by trainer; each trainer's schema applies them too. */
export const configRules = {
  lenet5: lenet5Rules,
  simulated: [],
} as const satisfies { readonly [Trainer in TrainerName]: readonly ConfigRule<Lenet5Config>[] };

/** The schema of each trainer's configuration. */
export const trainConfigs = { lenet5: lenet5Config, simulated: simulatedConfig } as const satisfies Record<
  TrainerName,
  z.ZodType
>;

/** How many epochs a trial with this complete configuration trains; every trainer's configuration says so. */
export function epochsOf(config: unknown): number {
  return (config as { readonly epochs: number }).epochs;
}
