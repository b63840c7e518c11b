import type { Json } from '../../common/ids.js';
import type { TrainerDescriptor } from '../../common/trainer.js';
import { goals, objectiveSteps, type Reference } from '../../common/objective.js';
import { seedsweep } from '../generated/seedsweep.js';
import {
  activityKinds,
  type Activity,
  type EntryCurves,
  type EntryView,
  type Observation,
  type SweepFacts,
  type TrialView,
} from '../observation.js';
import { codec, enumCodec, known, optional, orAbsent, parsed, required } from './codec.js';
import { summaryFromWire, summaryToWire, trialState } from './sweep.js';
import { datasetFromWire, datasetToWire } from './trial.js';

import v1 = seedsweep.v1;

const activityKind = enumCodec(activityKinds);

const referenceToWire = ({ mean, std, max, n, ddof }: Reference): v1.Reference.$Properties => ({
  mean,
  std: orAbsent(std),
  max: orAbsent(max),
  n: orAbsent(n),
  ddof: orAbsent(ddof),
});

const entryToWire = ({ dataset, params, reference, ...entry }: EntryView): v1.EntryView.$Properties => ({
  ...entry,
  dataset: datasetToWire(dataset),
  params: Object.entries(params).map(([key, { value, text }]) => ({ key, valueJson: JSON.stringify(value), text })),
  reference: reference ? referenceToWire(reference) : null,
});

const entryFromWire = (m: v1.EntryView.$Properties): EntryView => ({
  entry: required(m.entry, 'entry.entry'),
  settingId: required(m.settingId, 'entry.setting_id'),
  setting: required(m.setting, 'entry.setting'),
  dataset: datasetFromWire(m.dataset),
  datasetIndex: required(m.datasetIndex, 'entry.dataset_index'),
  params: Object.fromEntries(
    (m.params ?? []).map(({ key, valueJson, text }) => [
      required(key, 'param.key'),
      { value: parsed(valueJson, 'param.value_json') as Json, text: required(text, 'param.text') },
    ]),
  ),
  reference: m.reference
    ? {
        mean: required(m.reference.mean, 'reference.mean'),
        std: optional(m.reference.std),
        max: optional(m.reference.max),
        n: optional(m.reference.n),
        ddof: m.reference.ddof === 1 ? 1 : m.reference.ddof === 0 ? 0 : undefined,
      }
    : undefined,
});

export const trialToWire = (trial: TrialView): v1.TrialView.$Properties => ({
  ...trial,
  state: trialState.to(trial.state),
  value: orAbsent(trial.value),
  speed: orAbsent(trial.speed),
  gap: orAbsent(trial.gap),
  oscillation: orAbsent(trial.oscillation),
  test: orAbsent(trial.test),
  logTail: trial.logTail as string[],
});

export const trialFromWire = (m: v1.TrialView.$Properties): TrialView => ({
  trialId: required(m.trialId, 'trial.trial_id'),
  index: required(m.index, 'trial.index'),
  entry: required(m.entry, 'trial.entry'),
  setting: required(m.setting, 'trial.setting'),
  dataset: required(m.dataset, 'trial.dataset'),
  seed: required(m.seed, 'trial.seed'),
  state: trialState.from(m.state, 'trial.state'),
  attempt: required(m.attempt, 'trial.attempt'),
  worker: required(m.worker, 'trial.worker'),
  slot: required(m.slot, 'trial.slot'),
  engine: required(m.engine, 'trial.engine'),
  step: required(m.step, 'trial.step'),
  steps: required(m.steps, 'trial.steps'),
  startedMs: required(m.startedMs, 'trial.started_ms'),
  endedMs: required(m.endedMs, 'trial.ended_ms'),
  value: optional(m.value),
  speed: optional(m.speed),
  diverged: required(m.diverged, 'trial.diverged'),
  gap: optional(m.gap),
  oscillation: optional(m.oscillation),
  test: optional(m.test),
  error: required(m.error, 'trial.error'),
  logTail: m.logTail ?? [],
  takenFrom: required(m.takenFrom, 'trial.taken_from'),
});

const activityToWire = (activity: Activity): v1.Activity.$Properties => ({
  ...activity,
  kind: activityKind.to(activity.kind),
  seed: orAbsent(activity.seed),
});

const activityFromWire = (m: v1.Activity.$Properties): Activity => ({
  number: required(m.number, 'activity.number'),
  timeMs: required(m.timeMs, 'activity.time_ms'),
  kind: activityKind.from(m.kind, 'activity.kind'),
  setting: required(m.setting, 'activity.setting'),
  dataset: required(m.dataset, 'activity.dataset'),
  seed: optional(m.seed),
  attempt: required(m.attempt, 'activity.attempt'),
  worker: required(m.worker, 'activity.worker'),
  detail: required(m.detail, 'activity.detail'),
});

export const factsToWire = ({ trainer, objective, overrides }: SweepFacts): v1.SweepFacts.$Properties => ({
  trainerJson: JSON.stringify(trainer),
  objective,
  overrides: [...overrides],
});

export function factsFromWire({ trainerJson, objective, overrides }: v1.SweepFacts.$Properties): SweepFacts {
  const { metric, goal, at } = required(objective, 'facts.objective');
  return {
    trainer: parsed(trainerJson, 'facts.trainer_json') as TrainerDescriptor,
    objective: {
      metric: required(metric, 'objective.metric'),
      goal: known(goals, goal, 'objective.goal'),
      at: known(objectiveSteps, at, 'objective.at'),
    },
    overrides: overrides ?? [],
  };
}

export const observationCodec = codec<Observation, v1.Observation.$Properties, v1.Observation>(
  v1.Observation,
  (o) => ({
    facts: o.facts ? factsToWire(o.facts) : null,
    nowMs: o.nowMs,
    sweep: summaryToWire(o.sweep),
    entries: o.entries.map(entryToWire),
    trials: o.trials.map(trialToWire),
    curves: o.curves.map(({ entry, values }) => ({ entry, values: values as number[] })),
    activities: o.activities.map(activityToWire),
    pace: orAbsent(o.pace),
    endedMs: orAbsent(o.endedMs),
  }),
  (m) => ({
    facts: m.facts ? factsFromWire(m.facts) : undefined,
    nowMs: required(m.nowMs, 'now_ms'),
    sweep: summaryFromWire(m.sweep),
    entries: m.entries.map(entryFromWire),
    trials: m.trials.map(trialFromWire),
    curves: m.curves.map(({ entry, values }) => ({ entry: required(entry, 'curve.entry'), values: values ?? [] })),
    activities: m.activities.map(activityFromWire),
    pace: m.pace
      ? { ended: required(m.pace.ended, 'pace.ended'), sinceMs: required(m.pace.sinceMs, 'pace.since_ms') }
      : undefined,
    endedMs: optional(m.endedMs),
  }),
);

/** Whose learning curves are wanted. */
export interface CurvesRequest {
  readonly sweepId: string;
  readonly entries: readonly number[];
}

export const curvesRequestCodec = codec<CurvesRequest, v1.CurvesRequest.$Properties, v1.CurvesRequest>(
  v1.CurvesRequest,
  ({ sweepId, entries }) => ({ sweepId, entries: [...entries] }),
  (m) => ({ sweepId: required(m.sweepId, 'sweep_id'), entries: m.entries }),
);

export const curvesResponseCodec = codec<readonly EntryCurves[], v1.CurvesResponse.$Properties, v1.CurvesResponse>(
  v1.CurvesResponse,
  (entries) => ({
    entries: entries.map(({ entry, seeds }) => ({
      entry,
      seeds: seeds.map(({ seed, state, series }) => ({
        seed,
        state: trialState.to(state),
        series: series.map(({ metric, steps, values }) => ({ metric, steps: [...steps], values: [...values] })),
      })),
    })),
  }),
  (m) =>
    m.entries.map(({ entry, seeds }) => ({
      entry: required(entry, 'curves.entry'),
      seeds: (seeds ?? []).map(({ seed, state, series }) => ({
        seed: required(seed, 'curves.seed'),
        state: trialState.from(state, 'curves.state'),
        series: (series ?? []).map(({ metric, steps, values }) => ({
          metric: required(metric, 'series.metric'),
          steps: steps ?? [],
          values: values ?? [],
        })),
      })),
    })),
);
