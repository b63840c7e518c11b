import type { TrainerDescriptor } from '../../common/trainer.js';
import type { EntryCurves, EntryView, Observation, TrialView } from '../../proto/observation.js';
import type { ReportData, SweepReport } from '../../report/report-data.js';

export interface ReportSample {
  readonly settings?: readonly string[];
  readonly datasets?: readonly string[];
  readonly seeds?: number;
  /** Of a finished seed; NaN: diverged. */
  readonly value?: (setting: number, dataset: number, seed: number) => number;
  readonly params?: (setting: number) => EntryView['params'];
  readonly trialAt?: (index: number) => Partial<TrialView>;
  /** 0: no curves. */
  readonly steps?: number;
  readonly gap?: boolean;
  readonly source?: SweepReport['source'];
}

const trainer: TrainerDescriptor = {
  name: 'sample',
  version: '1',
  parameters: [],
  metrics: [{ name: 'score', goal: 'maximize', unit: '', range: [0, 1] }],
  progress: { unit: 'step', total: 10 },
};

const submittedMs = Date.UTC(2026, 0, 1);

/** Settings far apart, each with small differences between seeds that settings share. */
const usualValue = (setting: number, dataset: number, seed: number) =>
  0.9 - 0.1 * setting - 0.05 * dataset + 0.002 * seed + 0.001 * ((setting + seed) % 2);

/** One sweep's report, all of it made up; the same at every call. */
export function sampleReport({
  settings = ['A', 'B', 'C'],
  datasets = ['digits'],
  seeds = 5,
  value = usualValue,
  params = (setting) => ({ rate: { value: 0.1 * (setting + 1), text: String(0.1 * (setting + 1)) } }),
  trialAt = () => ({}),
  steps = 10,
  gap = true,
  source = { text: 'name: sample\n', file: 'sample.yaml', overrides: [], compiledBy: '0.1.0' },
}: ReportSample = {}): SweepReport {
  const entries = settings.flatMap((setting, at) =>
    datasets.map((label, datasetIndex): EntryView => ({
      entry: at * datasets.length + datasetIndex,
      ...{ settingId: `id-${at}`, setting, dataset: { label, value: label }, datasetIndex },
      ...{ params: params(at), reference: undefined },
    })),
  );
  const trials = entries.flatMap(({ entry, setting, dataset, datasetIndex }) =>
    Array.from({ length: seeds }, (_, seed): TrialView => {
      const index = entry * seeds + seed;
      const result = value(Math.floor(entry / datasets.length), datasetIndex, seed);
      return {
        ...{
          trialId: `trial-${index}`,
          index,
          entry,
          setting,
          dataset: dataset.label,
          seed,
          state: 'done',
          attempt: 1,
        },
        ...{ worker: `w${index % 2}`, slot: 0, engine: 'cpu 1', step: 10, steps: 10, value: result, speed: undefined },
        ...{ startedMs: submittedMs + index * 1_000, endedMs: submittedMs + (index + 2) * 1_000 },
        ...{ diverged: Number.isNaN(result), gap: gap ? 0.01 * seed : undefined, oscillation: 0, test: undefined },
        ...{ error: '', logTail: [], takenFrom: '', ...trialAt(index) },
      };
    }),
  );
  const counts = { expanded: trials.length, done: 0, running: 0, queued: 0, failed: 0, cancelled: 0 };
  for (const { state } of trials) counts[state]++;
  const observation: Observation = {
    facts: { trainer, objective: { metric: 'score', goal: 'maximize', at: 'last' }, overrides: [] },
    nowMs: submittedMs + 3_600_000,
    sweep: { id: 'sample-1', name: 'sample', state: 'done', counts, submittedMs, endings: counts.done, looks: 1 },
    ...{ entries, trials, curves: [], activities: [], pace: undefined, endedMs: submittedMs + 60_000 },
  };
  const curves = steps === 0 ? [] : entries.map(({ entry }) => curvesOf(entry, trials, steps));
  return {
    observation,
    curves,
    base: {},
    source,
    yaml: 'name: sample',
    facts: [{ name: 'trainer', value: 'sample 1' }],
  };
}

/** A report of these sweeps. */
export function reportOf(...sweeps: readonly SweepReport[]): ReportData {
  return { sweeps, version: '0.1.0', createdMs: submittedMs };
}

function curvesOf(entry: number, trials: readonly TrialView[], steps: number): EntryCurves {
  const at = Array.from({ length: steps }, (_, index) => index + 1);
  return {
    entry,
    seeds: trials
      .filter((trial) => trial.entry === entry)
      .map(({ seed, state, value }) => ({
        ...{ seed, state },
        series: [{ metric: 'score', steps: at, values: at.map((step) => (value ?? 0) * (1 - Math.exp(-step))) }],
      })),
  };
}
