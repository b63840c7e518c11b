import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { builtinModels } from './models/models.js';
import { networkDefinition } from './network/definition.js';
import { simulated } from './simulated/definition.js';

/** The trainers that seedsweep has, as sweep files know them; what trains is not loaded with them. */
export const builtinTrainers: readonly TrainerDefinition[] = [
  ...builtinModels.map((model) => networkDefinition(model)),
  simulated,
];
