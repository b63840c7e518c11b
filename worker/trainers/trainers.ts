import { SeedsweepError } from '../../common/errors.js';
import { type TrainerName, trainConfigs } from '../../proto/train-config.js';
import type { Point } from '../../proto/trial.js';
import { createDatasetCache } from '../datasets/dataset-cache.js';
import { createEngines } from '../engines/engines.js';
import { createLenet5Trainer } from './lenet5/train.js';
import { trainSimulated } from './simulated/train.js';
import type { Trainer } from './trainer.js';
import type { z } from 'zod';

/** A trainer whose configuration has been validated and completed with defaults. */
export type ConfiguredTrainer<Config> = (config: Config, ...rest: Parameters<Trainer>) => ReturnType<Trainer>;

/**
 * Every trainer by name. Datasets are read once, and programs compiled once, and shared by the trials of these trainers:
 * make them once per process.
 *
 * @param options.gpu the number of the slot's GPU, as CUDA counts them
 */
export function createTrainers({ gpu }: { readonly gpu?: string | undefined } = {}): Record<TrainerName, Trainer> {
  return {
    lenet5: validated('lenet5', createLenet5Trainer(createDatasetCache(), createEngines({ gpu }))),
    simulated: validated('simulated', trainSimulated),
  };
}

/** An accuracy outside of [0, 1] is a percentage or a slip, and would spoil every comparison. */
function requireShares(points: readonly Point[]): readonly Point[] {
  const wrong = points.find(({ metric, value }) => /(^|_)accuracy(@|$)/.test(metric) && (value < 0 || value > 1));
  if (wrong === undefined) return points;
  throw new SeedsweepError(
    'INVALID_INPUT',
    `Metric ${wrong.metric} is ${wrong.value}; an accuracy is a share from 0 to 1.`,
    {
      remedy: 'Mend the trainer: divide by the number of pictures, not by a hundredth of it.',
    },
  );
}

/** `train`, run only with a configuration that its schema accepts. */
function validated<Name extends TrainerName>(
  name: Name,
  train: ConfiguredTrainer<z.output<(typeof trainConfigs)[Name]>>,
): Trainer {
  return async (context) => {
    const parsed = trainConfigs[name].safeParse(context.trial.config);
    if (!parsed.success) {
      const faults = parsed.error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? `unknown: ${issue.keys.join(', ')}`
          : `${issue.path.join('.') || 'config'}: ${issue.message}`,
      );
      throw new SeedsweepError(
        'INVALID_INPUT',
        `Trial ${context.trial.trialId} has a configuration that trainer '${name}' does not accept: ${faults.join('; ')}`,
        { remedy: 'Run the same version of seedsweep on the coordinator and on every worker.' },
      );
    }
    const checked = { ...context, epoch: (points: readonly Point[]) => context.epoch(requireShares(points)) };
    await train(parsed.data as z.output<(typeof trainConfigs)[Name]>, checked);
  };
}
