import { SeedsweepError } from '../common/errors.js';
import type { TrialKey } from '../proto/trial.js';
import type { Output, OutputPart } from '../proto/output.js';
import type { SweepProjection } from './projection/sweep-projection.js';

/** What the log says of an attempt, and what the folder of its trial is known by. */
export interface Attempt extends Omit<Output, 'kept'> {
  readonly key: TrialKey;
}

/** An attempt of the trial at a place of the plan. Throws NOT_FOUND when there is no such trial or attempt. */
export function attemptOf(sweep: SweepProjection, trialIndex: number, { attempt: asked }: OutputPart): Attempt {
  if (trialIndex >= sweep.plan.trialCount) {
    throw new SeedsweepError('NOT_FOUND', `The sweep ${sweep.id} has no trial ${trialIndex}.`);
  }
  const known = sweep.trial(trialIndex);
  const trial = known?.trial ?? sweep.plan.trial(trialIndex);
  const latestAttempt = known?.attempt ?? 0;
  const attempt = asked ?? latestAttempt;
  if (attempt > latestAttempt || (asked !== undefined && asked < 1)) {
    throw new SeedsweepError('NOT_FOUND', `The trial has no attempt ${attempt}.`, {
      remedy: latestAttempt === 0 ? 'None has begun.' : `Its latest is ${latestAttempt}.`,
    });
  }
  const isLatest = attempt === latestAttempt;
  const running = known?.state === 'running' && isLatest && !sweep.ended;
  return {
    // What was taken over is kept where it was trained.
    key: known?.source
      ? { sweepId: known.takenFrom, trialId: known.source.trial.id }
      : { sweepId: sweep.id, trialId: trial.id },
    ...{ attempt, latestAttempt, running },
    trialEnded: known?.ended === true || !sweep.isOpen(trialIndex, trial.entry),
    worker: isLatest ? (known?.worker ?? '') : '',
    logTail: isLatest && !running ? (known?.logTail ?? []) : [],
  };
}
