import type { Json } from '../../common/ids.js';
import type { ParameterData, SweepData, TrialData } from '../../export/sweep-data.js';
import type { MetricSeries, TrialView } from '../../proto/observation.js';
import { pictureTrainer } from './observed-sweep.js';

export interface SampleTrial extends Partial<Omit<TrialView, 'index'>> {
  readonly config?: Readonly<Record<string, Json>>;
  readonly series?: readonly MetricSeries[];
}

export const submittedMs = Date.UTC(2026, 0, 31, 12);

/** A trial of a sample, done after two seconds. */
export function sampleTrial(index: number, { config = {}, series = [], ...view }: SampleTrial = {}): TrialData {
  return {
    view: {
      trialId: `trial-${index}`,
      index,
      entry: 0,
      setting: 'Setting 1',
      dataset: 'mnist',
      seed: index,
      state: 'done',
      attempt: 1,
      worker: 'w',
      slot: 0,
      engine: 'wasm (tfjs 4.22.0)',
      step: 2,
      steps: 2,
      startedMs: submittedMs + 1_000,
      endedMs: submittedMs + 3_000,
      value: 0.5,
      speed: undefined,
      diverged: false,
      ...{ gap: undefined, oscillation: undefined, test: undefined },
      error: '',
      logTail: [],
      takenFrom: '',
      ...view,
    },
    settingId: '0123456789abcdef',
    config,
    series,
    timeMs: (step) => submittedMs + 1_000 + step,
  };
}

/** A sweep as exports see it, with these trials. `trials` is asked again for each pass. */
export function sampleSweepData(
  trials: () => Iterable<TrialData>,
  facts: Partial<Omit<SweepData, 'trials' | 'measuredTrials'>> = {},
): SweepData {
  const parameters: readonly ParameterData[] = [];
  return {
    id: 'sample-1a2b3c4d',
    name: 'sample',
    label: '',
    submittedMs,
    trainer: pictureTrainer,
    objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
    parameters,
    datasets: ['mnist'],
    trialCount: 1,
    pointCount: 1,
    metrics: ['test_accuracy'],
    trials,
    measuredTrials: trials,
    observe() {
      throw new Error('a sample is not observed');
    },
    ...facts,
  };
}

/** Trials of one metric, each made as it is asked for and kept by nobody. */
export function* manyTrials(trials: number, steps: number): Generator<TrialData> {
  const everyStep = Array.from({ length: steps }, (_, index) => index + 1);
  for (let index = 0; index < trials; index++) {
    const values = everyStep.map((step) => Math.sin(index * steps + step));
    yield sampleTrial(index, {
      setting: `Setting ${index >> 3}`,
      config: { learningRate: index / 7, init: 'he', batchSize: 128, regularizer: { l2: 0.001 } },
      series: [{ metric: 'test_accuracy', steps: everyStep, values }],
    });
  }
}
