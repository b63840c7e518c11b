import type { z } from 'zod';
import { anyDataset, defineTrainer, type TrainerDefinition } from '../../../common/trainer-definition.js';
import { describeMetrics } from '../metric-notation.js';
import type { TrainerIdentity } from '../trainer-identity.js';
import type { OwnTrainerModule } from './define-trainer.js';

/** A trainer of one's own as sweep files know it. Throws TypeError for a parameter that cannot be called so. */
export function moduleDefinition(
  module: OwnTrainerModule,
  { name, version, code }: TrainerIdentity,
): TrainerDefinition {
  const { labels, progress = {}, speed, description } = module;
  const { unit = 'step', ...total } = progress;
  return defineTrainer({
    ...{ name, version, metrics: describeMetrics(module.metrics), progress: { unit, ...total }, rules: module.rules },
    parameters: module.parameters.shape as Readonly<Record<string, z.ZodType>>,
    datasets: { ...anyDataset, whenLeftOut: ['default'] },
    words(key, value) {
      const label = labels[key]?.(value as never);
      return label === undefined ? undefined : { label };
    },
    ...(code !== undefined && { code }),
    ...(speed !== undefined && { speed }),
    ...(description !== undefined && { description }),
  });
}
