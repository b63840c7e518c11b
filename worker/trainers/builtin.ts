import { createDatasetCache } from '../datasets/dataset-cache.js';
import { createEngines } from '../engines/engines.js';
import { lenet5 } from './models/lenet5/lenet5.js';
import { runnableNetwork } from './network/train.js';
import { simulated } from './simulated/definition.js';
import { trainSimulated } from './simulated/train.js';
import type { RunnableTrainer } from './trainer.js';

/**
 * The trainers that seedsweep has. Datasets are read once, and programs compiled once, and shared by the trials of these
 * trainers: make them once per process.
 *
 * @param options.gpu the number of the slot's GPU, as CUDA counts them
 */
export function createBuiltinTrainers({ gpu }: { readonly gpu?: string | undefined } = {}): readonly RunnableTrainer[] {
  return [
    runnableNetwork(lenet5, createDatasetCache(), createEngines({ gpu })),
    { definition: simulated, train: trainSimulated },
  ];
}
