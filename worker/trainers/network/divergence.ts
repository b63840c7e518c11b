import { SeedsweepError } from '../../../common/errors.js';
import type { Execution } from '../../engines/engine.js';
import type { Network } from './network.js';

/** One of an epoch's mean losses, and what it is of, such as `the mean training loss`. */
export interface LossOf {
  readonly what: string;
  readonly loss: number;
}

/**
 * Throws DIVERGED for the first loss that is NaN or infinite. The training loss of a batch is taken before its step: what
 * the epoch's last step did is told by the losses on test views alone.
 */
export function requireFiniteLosses(epoch: number, losses: readonly LossOf[]): void {
  const wild = losses.find(({ loss }) => !Number.isFinite(loss));
  if (wild) throw diverged(epoch, `${wild.what} is ${wild.loss}`);
}

/**
 * Rejects with DIVERGED when a weight is NaN or infinite: some engines' ReLU makes 0 of NaN, and a loss does not tell.
 * Takes a copy of the state.
 */
export async function requireFiniteWeights(
  epoch: number,
  { parameters }: Network,
  execution: Execution,
): Promise<void> {
  const state = await execution.state();
  const wild = parameters.find(({ name }) => !state[name]!.values.every(Number.isFinite));
  if (wild) throw diverged(epoch, `weights of ${wild.name} are NaN or infinite`);
}

function diverged(epoch: number, finding: string): SeedsweepError {
  return new SeedsweepError('DIVERGED', `Training diverged in epoch ${epoch}: ${finding}.`, {
    remedy: 'Lower the learning rate, or raise it slowly.',
  });
}
