import type { TensorBoardEvent } from '../../common/tensorboard/event.js';
import type { MetricSeries } from '../../proto/observation.js';
import {
  sessionEndData,
  sessionStartData,
  type HyperparameterValue,
  type SessionStatus,
} from '../../common/tensorboard/hparams.js';
import type { TrialState } from '../../common/states.js';
import { mixedText } from '../tables/table.js';
import type { SweepData, TrialData } from '../sweep-data.js';

const statusOf: { readonly [State in TrialState]: SessionStatus } = {
  done: 'success',
  failed: 'failure',
  running: 'running',
  queued: 'unknown',
  cancelled: 'unknown',
};

/** What the events of a trial's run say: its session, and an event a step with all metrics of that step. */
export function* sessionEvents(sweep: SweepData, trial: TrialData): Generator<TensorBoardEvent> {
  const { state, startedMs, endedMs } = trial.view;
  const startedSeconds = startedMs / 1_000;
  const start = sessionStartData({
    hyperparameters: hyperparametersOf(sweep, trial),
    group: groupOf(sweep, trial),
    startedSeconds,
  });
  yield { wallTimeSeconds: startedSeconds, step: 0, scalars: [], pluginData: [start] };
  let last = startedSeconds;
  for (const { step, scalars } of byStep(trial.series)) {
    last = (trial.timeMs(step) ?? last * 1_000) / 1_000;
    yield { wallTimeSeconds: last, step, scalars };
  }
  const endedSeconds = endedMs > 0 ? endedMs / 1_000 : last;
  const end = sessionEndData(statusOf[state], endedSeconds);
  yield { wallTimeSeconds: endedSeconds, step: 0, scalars: [], pluginData: [end] };
}

/** The key of the dataset among the hyperparameters. */
export function datasetKey({ parameters }: SweepData): string {
  return parameters.some(({ key }) => key === 'dataset') ? 'sweep.dataset' : 'dataset';
}

/** What replicates are told from each other by is none: the seed. */
function hyperparametersOf(
  sweep: SweepData,
  { config, view }: TrialData,
): Readonly<Record<string, HyperparameterValue>> {
  const own: Record<string, HyperparameterValue> = { [datasetKey(sweep)]: view.dataset };
  for (const { key, kind } of sweep.parameters) {
    const value = config[key];
    if (value === undefined || value === null) continue;
    own[key] = kind === 'mixed' ? mixedText(value) : (value as HyperparameterValue);
  }
  return own;
}

/** Replicates of a setting; on several datasets they are a group for each. */
function groupOf({ datasets }: SweepData, { view: { setting, dataset } }: TrialData): string {
  return datasets.length > 1 ? `${setting} · ${dataset}` : setting;
}

/** The points of several series step by step. */
function* byStep(series: readonly MetricSeries[]) {
  const places = series.map(() => 0);
  for (;;) {
    let step = Infinity;
    series.forEach(({ steps }, index) => (step = Math.min(step, steps[places[index]!] ?? Infinity)));
    if (step === Infinity) return;
    const scalars = series.flatMap(({ metric: tag, steps, values }, index) => {
      const place = places[index]!;
      if (steps[place] !== step) return [];
      places[index] = place + 1;
      return [{ tag, value: values[place]! }];
    });
    yield { step, scalars };
  }
}
