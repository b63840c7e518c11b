import type { Model } from '../network/define-model.js';
import { lenet5 } from './lenet5/lenet5.js';
import { mlp } from './mlp/mlp.js';
import { residual } from './residual/residual.js';

/** The networks that seedsweep has, each in the form in which anybody may bring one. */
export const builtinModels: readonly Model[] = [lenet5, mlp, residual];
