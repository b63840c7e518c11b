import type { z } from 'zod';
import { anyDataset, defineTrainer, type TrainerDefinition } from '../../../common/trainer-definition.js';
import { describeMetrics } from '../metric-notation.js';
import type { TrainerIdentity } from '../trainer-identity.js';
import type { Model } from '../network/define-model.js';
import { networkDefinition } from '../network/definition.js';
import type { OwnTrainerModule } from './define-trainer.js';

/** What a file of one's own exports, as sweep files know it. Throws TypeError for a parameter that cannot be called so. */
export function ownDefinition(exported: OwnTrainerModule | Model, identity: TrainerIdentity): TrainerDefinition {
  return exported.kind === 'seedsweep model'
    ? networkDefinition(exported, identity)
    : moduleDefinition(exported, identity);
}

function moduleDefinition(module: OwnTrainerModule, { name, version, code }: TrainerIdentity): TrainerDefinition {
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
