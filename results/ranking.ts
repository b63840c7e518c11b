import type { Goal, Objective } from '../common/objective.js';
import { metricOf, type TrainerDescriptor } from '../common/trainer.js';

/** By what rows are ranked and judged. */
export interface Ranking {
  readonly goal: Goal;
  /** Smallest and largest legal value of the metric; unbounded when left out. */
  readonly range?: readonly [number, number] | undefined;
  /** Which look at these data this is, from 1: seeds that are added after results were seen make another (looks.ts). */
  readonly look: number;
  /** Whether diverged seeds are left out instead of counting as the worst there is. */
  readonly survivors?: boolean | undefined;
}

/** How an objective is ranked by. */
export function rankingOf(
  trainer: Pick<TrainerDescriptor, 'metrics'>,
  { metric, goal }: Objective,
  look: number,
  { survivors = false }: { readonly survivors?: boolean | undefined } = {},
): Ranking {
  return { goal, range: metricOf(trainer, metric)?.range, look, survivors };
}
