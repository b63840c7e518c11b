import { SeedsweepError } from '../common/errors.js';
import type { Goal, Objective } from '../common/objective.js';
import { inOrder, metricOf } from '../common/trainer.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';

/** What to rank a sweep by: its own objective, or another metric that it has reported. Throws NOT_FOUND for a metric that no trial has reported. */
export function objectiveFor(sweep: SweepProjection, metric: string | undefined): Objective {
  const { objective, trainer } = sweep.spec;
  if (metric === undefined || metric === objective.metric) return objective;
  const known = inOrder(
    trainer,
    [...sweep.touched()].flatMap((trial) => [...trial.series.keys()]),
  );
  if (!known.includes(metric)) {
    throw new SeedsweepError('NOT_FOUND', `No trial of ${sweep.id} has reported the metric "${metric}".`, {
      remedy: known.length > 0 ? `Reported: ${known.join(', ')}.` : 'No trial has reported anything yet.',
    });
  }
  const goal: Goal = metricOf(trainer, metric)?.goal ?? 'maximize';
  return { metric, goal, at: objective.at };
}
