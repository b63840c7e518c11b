import { SeedsweepError } from '../../../common/errors.js';
import { codeId } from '../../../common/code-id.js';
import type { ModuleRecipe } from '../../../common/recipe.js';
import type { DatasetCache } from '../../datasets/dataset-cache.js';
import type { EngineDefinition } from '../../engines/engine.js';
import type { EngineName } from '../../engines/engines.js';
import { requireAllowed } from '../command/allowed.js';
import { hasTheseAxes } from '../../../common/network-version.js';
import { runnableNetwork } from '../network/train.js';
import type { RunnableTrainer, TrainingContext } from '../trainer.js';
import type { TrainerIdentity } from '../trainer-identity.js';
import { loadFile, type LoadedFile } from './load-file.js';
import { ownDefinition } from './own-definition.js';
import { trainModule } from './train-module.js';

/**
 * The trainer that a trial's sweep brings along, from the code that is on this machine. Rejects with TRAINER_UNAVAILABLE
 * when the worker may not run it or gives the axes of networks another meaning, and with INVALID_INPUT when it cannot be loaded.
 */
export type LoadOwnTrainer = (recipe: ModuleRecipe, context: TrainingContext) => Promise<RunnableTrainer>;

/** Loads each trainer once as long as its code stays the same. */
export function createOwnTrainers(
  datasets: DatasetCache,
  engines: readonly EngineDefinition<EngineName>[],
): LoadOwnTrainer {
  const loaded = new Map<string, { readonly hash: string; readonly trainer: Promise<RunnableTrainer> }>();

  const load = async (recipe: ModuleRecipe, directory: string, identity: TrainerIdentity) => {
    const file = await loadFile(directory, recipe);
    return runnable(file, identity, datasets, engines);
  };
  return async (recipe, { trial, commands, codeDirectory }) => {
    requireAllowed(recipe.file, commands);
    const code = trial.place?.code;
    if (!code) {
      throw new SeedsweepError('INVALID_INPUT', 'The trial does not say where the code of its trainer is.', {
        remedy: 'Run the same version of seedsweep everywhere.',
      });
    }
    const { name, version } = trial.trainer;
    if (recipe.kind === 'model' && !hasTheseAxes(version)) {
      throw new SeedsweepError(
        'TRAINER_UNAVAILABLE',
        `This machine trains networks otherwise than version ${version} of ${name} means.`,
        { remedy: 'Run the same version of seedsweep on every machine; submit older sweeps anew.' },
      );
    }
    const directory = codeDirectory ?? code.directory;
    // The last code of a file is kept, and no other: a slot lives long.
    const key = JSON.stringify([directory, recipe.kind, recipe.file, name, version]);
    const known = loaded.get(key);
    if (known?.hash === code.hash) return known.trainer;
    const trainer = load(recipe, directory, { name, version, code: codeId(recipe, code.hash) });
    loaded.set(key, { hash: code.hash, trainer });
    trainer.catch(() => loaded.delete(key));
    return trainer;
  };
}

function runnable(
  { exported, ...own }: LoadedFile,
  identity: TrainerIdentity,
  datasets: DatasetCache,
  engines: readonly EngineDefinition<EngineName>[],
): RunnableTrainer {
  const definition = ownDefinition(exported, identity);
  if (exported.kind === 'seedsweep model') return runnableNetwork(exported, definition, datasets, engines);
  return { definition, train: (params, context) => trainModule(exported, own, params, context) };
}
