import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { lenet5 } from './lenet5/definition.js';
import { simulated } from './simulated/definition.js';

/** The trainers that seedsweep has, as sweep files know them; what trains is not loaded with them. */
export const builtinTrainers: readonly TrainerDefinition[] = [lenet5, simulated];
