import { createDatasetCache } from '../datasets/dataset-cache.js';
import { createEngines } from '../engines/engines.js';
import { builtinNetworks } from './definitions.js';
import { runnableNetwork } from './network/train.js';
import { createOwnTrainers, type LoadOwnTrainer } from './own/load-own-trainer.js';
import { simulated } from './simulated/definition.js';
import { trainSimulated } from './simulated/train.js';
import type { RunnableTrainer } from './trainer.js';

/** What a slot can train: the trainers that seedsweep has, and what finds those that sweeps bring along. */
export interface Trainers {
  readonly builtin: readonly RunnableTrainer[];
  readonly loadOwn: LoadOwnTrainer;
}

/**
 * All that can train. Datasets are read once, and programs compiled once, and shared by the trials of these trainers: make
 * them once per process.
 *
 * @param options.gpu the number of the slot's GPU, as CUDA counts them
 */
export function createTrainers({ gpu }: { readonly gpu?: string | undefined } = {}): Trainers {
  const datasets = createDatasetCache();
  const engines = createEngines({ gpu });
  return {
    builtin: [
      ...builtinNetworks.map(({ model, definition }) => runnableNetwork(model, definition, datasets, engines)),
      { definition: simulated, train: trainSimulated },
    ],
    loadOwn: createOwnTrainers(datasets, engines),
  };
}

/** The trainers that seedsweep has. */
export function createBuiltinTrainers(options?: Parameters<typeof createTrainers>[0]): readonly RunnableTrainer[] {
  return createTrainers(options).builtin;
}
