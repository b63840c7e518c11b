import type { TrialStatus } from '../../proto/observation.js';
import { epochsOf } from '../../proto/train-config.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import type { Trial } from '../plan/plan.js';

/** What a dashboard shows of a trial, whether it has begun or not. */
export function trialStatus(sweep: SweepProjection, trial: Trial): TrialStatus {
  const { id: trialId, index, cell, setting, dataset, seed } = trial;
  const place = { trialId, index, cell, setting: setting.name, dataset: dataset.train, seed };
  const known = sweep.trial(trialId);
  const open = sweep.isOpen(cell) ? 'queued' : 'cancelled';
  if (!known) return { ...place, ...notBegun, state: open, epochs: epochsOf(setting.config) };
  const { objective } = sweep.plan.sweep;
  const progress = known.progress(objective);
  return {
    ...place,
    state: known.ended || open === 'queued' ? known.state : open,
    attempt: known.attempt,
    worker: known.worker,
    slot: known.slot,
    engine: known.engine,
    epoch: progress.epoch,
    epochs: progress.epochs,
    startedMs: known.startedMs,
    endedMs: known.endedMs,
    value: progress.value,
    imagesPerSecond: known.series.get('images_per_second')?.values.at(-1),
    error: known.error,
    logTail: known.logTail,
  };
}

const notBegun = {
  attempt: 0,
  worker: '',
  slot: 0,
  engine: '',
  epoch: 0,
  startedMs: 0,
  endedMs: 0,
  value: undefined,
  imagesPerSecond: undefined,
  error: '',
  logTail: [],
} as const;
