import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { lenet5 } from './models/lenet5/lenet5.js';
import { networkDefinition } from './network/definition.js';
import { simulated } from './simulated/definition.js';

/** The trainers that seedsweep has, as sweep files know them; what trains is not loaded with them. */
export const builtinTrainers: readonly TrainerDefinition[] = [networkDefinition(lenet5), simulated];
