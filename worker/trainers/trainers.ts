import { SeedsweepError } from '../../common/errors.js';
import type { Json } from '../../common/ids.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { TrialMessage } from '../../proto/trial.js';
import { checkPoints } from './check-points.js';
import { trainCommand } from './command/train-command.js';
import type { LoadOwnTrainer } from './own/load-own-trainer.js';
import type { RunnableTrainer, Trainer } from './trainer.js';

/**
 * Trains each trial with the one of `trainers` that it names, once its configuration is found right; what is not stated
 * in it has its default. Rejects with TRAINER_UNAVAILABLE when there is no trainer of that name and version.
 *
 * @param loadOwn finds those that sweeps bring along, in files of their own
 */
export function trainWith(trainers: readonly RunnableTrainer[], loadOwn: LoadOwnTrainer = noneOfOnesOwn): Trainer {
  const byName = new Map(trainers.map((trainer) => [trainer.definition.descriptor.name, trainer]));
  return async (context) => {
    const { trial } = context;
    const { recipe } = trial.trainer;
    if (recipe?.kind === 'command') return trainCommand(recipe, context);
    const { definition, train } = recipe
      ? await loadOwn(recipe, context)
      : requireTrainer(byName.get(trial.trainer.name), trial);
    const { descriptor } = definition;
    await train(completeConfig(definition, trial), {
      ...context,
      report(points) {
        checkPoints(descriptor, points);
        context.report(points);
      },
    });
  };
}

const noneOfOnesOwn: LoadOwnTrainer = ({ file }) => {
  throw new SeedsweepError('TRAINER_UNAVAILABLE', `The slot program of this worker does not run ${file}.`, {
    remedy: 'Give loadOwn to serveSlot.',
  });
};

function requireTrainer(found: RunnableTrainer | undefined, { trainer }: TrialMessage): RunnableTrainer {
  const { name, version } = trainer;
  const here = found?.definition.descriptor.version;
  if (found && here === version) return found;
  throw new SeedsweepError(
    'TRAINER_UNAVAILABLE',
    here === undefined
      ? `This machine has no trainer ${name}.`
      : `This machine has version ${here} of the trainer ${name}, and the trial needs version ${version}.`,
    { remedy: 'Run the same version of seedsweep, with the same trainers, on every machine.' },
  );
}

function completeConfig({ config, rules, descriptor }: TrainerDefinition, { trialId, config: given }: TrialMessage) {
  const parsed = config.safeParse(given);
  const faults = parsed.success
    ? rules
        .flatMap((rule) => rule.find(parsed.data as never))
        .map(({ path, message, remedy }) => `${path.join('.')}: ${message} ${remedy}`)
    : parsed.error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? `unknown: ${issue.keys.join(', ')}`
          : `${issue.path.join('.') || 'config'}: ${issue.message}`,
      );
  if (faults.length === 0) return parsed.data as Record<string, Json> as never;
  throw new SeedsweepError(
    'INVALID_INPUT',
    `Trial ${trialId} has a configuration that trainer '${descriptor.name}' does not accept: ${faults.join('; ')}`,
    { remedy: 'Run the same version of seedsweep on the coordinator and on every worker.' },
  );
}
