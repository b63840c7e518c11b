import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { builtinModels } from './models/models.js';
import { networkDefinition } from './network/definition.js';
import { simulated } from './simulated/definition.js';

/** The networks that seedsweep has. */
export const builtinNetworks = builtinModels.map((model) => ({ model, definition: networkDefinition(model) }));

/** The trainers that seedsweep has, as sweep files know them; what trains is not loaded with them. */
export const builtinTrainers: readonly TrainerDefinition[] = [
  ...builtinNetworks.map(({ definition }) => definition),
  simulated,
];
