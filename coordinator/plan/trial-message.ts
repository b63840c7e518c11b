import type { SweepSpec } from '../../proto/spec.js';
import type { TrialMessage } from '../../proto/trial.js';
import type { Trial } from './plan.js';

/** A trial as workers get it. `history`: what has been before, of which nobody else tells them. */
export function trialMessage(
  spec: SweepSpec,
  { id, index, setting, dataset, seed }: Trial,
  history: Pick<TrialMessage, 'priorAttempts' | 'round'>,
): TrialMessage {
  const { trainer, recipe, objective } = spec;
  const { name, version, metrics, progress } = trainer;
  const reports = { metrics, unit: progress.unit, objective: objective.metric };
  return {
    ...{ sweepId: spec.id, trialId: id, trialIndex: index, setting: setting.name, dataset, seed },
    trainer: { name, version, ...(recipe && { recipe, reports }) },
    config: setting.config,
    ...(setting.written && { written: setting.written }),
    ...history,
  };
}
