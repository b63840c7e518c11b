import type { Objective } from '../../common/objective.js';
import { stepsOf } from '../../common/trainer.js';
import type { EntryView, TrialView } from '../../proto/observation.js';
import { gapOf, oscillationOf, testOf } from '../../results/companions.js';
import { completeOf } from '../../proto/spec.js';
import type { SweepProjection } from '../projection/sweep-projection.js';

/** The trial at a place of the plan, as people see it, whether it has begun or not. */
export function trialView(sweep: SweepProjection, index: number, objective: Objective): TrialView {
  const known = sweep.trial(index);
  const { id: trialId, entry, setting, dataset, seed } = known?.trial ?? sweep.plan.trial(index);
  const { trainer } = sweep.spec;
  const open = sweep.isOpen(index, entry);
  // Written out, because a first observation makes tens of thousands of them: spread parts take twenty times as long.
  return {
    trialId,
    index,
    entry,
    setting: setting.name,
    dataset: dataset.label,
    seed,
    state: known?.ended || open ? (known?.state ?? 'queued') : 'cancelled',
    attempt: known?.attempt ?? 0,
    worker: known?.worker ?? '',
    slot: known?.slot ?? 0,
    engine: known?.engine ?? '',
    step: known?.lastStep ?? 0,
    steps: stepsOf(trainer, setting.config) ?? 0,
    startedMs: known?.startedMs ?? 0,
    endedMs: known?.endedMs ?? 0,
    value: known?.objective(objective),
    speed: trainer.speed === undefined ? undefined : known?.series.get(trainer.speed)?.values.at(-1),
    diverged: known?.diverged ?? false,
    gap: known && gapOf(known.series, objective),
    oscillation: known && oscillationOf(known.series.get(objective.metric)),
    test: known && testOf(known.series, objective),
    error: known?.error ?? '',
    // Of all trials that are done, this would be more than all the rest; who looks at one asks for it.
    logTail: known && known.state !== 'done' ? known.logTail : [],
    takenFrom: known?.takenFrom ?? '',
  };
}

/** An entry as people see it: what its setting states beyond what all share, and words for that. */
export function entryView(sweep: SweepProjection, entry: number, withReference: boolean): EntryView {
  const { setting, dataset } = sweep.plan.entry(entry);
  return {
    entry,
    settingId: setting.id,
    setting: setting.name,
    dataset,
    datasetIndex: entry % sweep.spec.datasets.length,
    params: Object.fromEntries(
      Object.entries(setting.values).map(([key, value]) => [
        key,
        { value: value.stated ?? completeOf(value) ?? null, text: value.text },
      ]),
    ),
    reference: withReference ? setting.reference : undefined,
  };
}
