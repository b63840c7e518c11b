import { formatValue } from '../../common/format.js';
import type { Json } from '../../common/ids.js';
import { randomStream } from '../../common/random.js';
import { outliers } from '../../results/outliers.js';
import { rankRows } from '../../results/standings.js';
import { summarize } from '../../results/summary.js';
import type { ObservedSweep } from '../../dashboard/data/dashboard-data.js';
import type { Activity, CellCurves, ObservedRow, TrialStatus } from '../../proto/observation.js';
import type { Objective, Reference, SweepState, TrialState } from '../../proto/snapshot.js';

export interface SampleSetting {
  readonly name: string;
  readonly params: { readonly [key: string]: Json };
  readonly reference?: Reference;
}

export interface SampleOptions {
  readonly id?: string;
  readonly name?: string;
  /** Some, or how many. */
  readonly settings?: number | readonly SampleSetting[];
  readonly datasets?: readonly string[];
  /** How many; the seeds count from 0. */
  readonly seeds?: number;
  readonly epochs?: number;
  readonly goal?: Objective['goal'];
  /** `running` unless every trial has ended. */
  readonly state?: SweepState;
  /** By place in the plan; everything is done without it. */
  readonly stateOf?: (index: number) => TrialState;
  /** The objective at the end; NaN: diverged. */
  readonly finalValue?: (setting: number, dataset: number, seed: number) => number;
  /** Fields of single trials to be replaced. */
  readonly trialAt?: (index: number) => Partial<TrialStatus>;
  readonly clockAheadMs?: number;
}

export const submittedMs = Date.UTC(2026, 0, 1);
/** The coordinator's clock in samples. */
export const sampleNowMs = submittedMs + 3_600_000;
const trialMs = 60_000;

/** The first four are told apart by regularizer and rate; more repeat them at other rates. */
export function sampleSettings(count: number): readonly SampleSetting[] {
  const regularizers: readonly Json[] = [{ l2: 0.001, on: 'all' }, { l1: 0.001, on: 'all' }, 'none'];
  return Array.from({ length: count }, (_, index) => {
    const learningRate = 0.01 * (1 + Math.floor(index / regularizers.length));
    const regularizer = regularizers[index % regularizers.length]!;
    return { name: `Setting ${index + 1}`, params: { learningRate, init: 'he', batchSize: 128, regularizer } };
  });
}

/** A sweep as a dashboard knows it, the same at every call; rows, ranks and ties are worked out as a coordinator does. */
export function observedSweep(options: SampleOptions = {}): ObservedSweep {
  const { datasets = ['mnist', 'fashion-mnist'], seeds = 3, epochs = 10, stateOf = () => 'done' } = options;
  const settings = typeof options.settings === 'object' ? options.settings : sampleSettings(options.settings ?? 3);
  const objective: Objective = { metric: 'test_accuracy', goal: options.goal ?? 'maximize', at: 'last' };
  const random = randomStream('observed sweep');
  const finalValue =
    options.finalValue ?? ((setting, dataset) => 0.98 - 0.01 * setting - 0.08 * dataset + 0.004 * random.normal());

  const trials = settings.flatMap(({ name: setting }, settingIndex) =>
    datasets.flatMap((dataset, datasetIndex) =>
      Array.from({ length: seeds }, (_, seed): TrialStatus => {
        const cell = settingIndex * datasets.length + datasetIndex;
        const index = cell * seeds + seed;
        const state = stateOf(index);
        const final = finalValue(settingIndex, datasetIndex, seed);
        const place = { trialId: `trial-${index}`, index, cell, setting, dataset, seed, epochs };
        return { ...place, ...stateFields(state, index, final, epochs), ...options.trialAt?.(index) };
      }),
    ),
  );
  const rows = datasets.flatMap((dataset) =>
    rankRows(
      settings.flatMap((setting, index) => {
        const cell = index * datasets.length + datasets.indexOf(dataset);
        const own = trials.slice(cell * seeds, (cell + 1) * seeds);
        return own.some(({ attempt }) => attempt > 0) ? [measuredRow(setting, index, own)] : [];
      }),
      objective,
    ),
  );
  const counts = { expanded: trials.length, done: 0, running: 0, queued: 0, failed: 0, cancelled: 0 };
  for (const { state } of trials) counts[state]++;
  const over = counts.running + counts.queued === 0;
  const endings = { endings: counts.done + counts.failed };
  const state = options.state ?? (over ? 'done' : 'running');
  return {
    summary: {
      id: options.id ?? 'sample-1a2b3c',
      name: options.name ?? 'sample',
      state,
      counts,
      submittedMs,
      ...endings,
    },
    objective,
    rows: new Map(rows.map((row) => [row.cell, row])),
    trials: new Map(trials.map((trial) => [trial.trialId, trial])),
    activities: sampleActivities(trials, objective),
    pace: endings.endings > 1 ? { ended: endings.endings, sinceMs: submittedMs } : undefined,
    endedMs: over ? sampleNowMs : undefined,
    clockAheadMs: options.clockAheadMs ?? 0,
  };
}

/** Learning curves that rise towards 0.9 and more, with their losses. A seed has `epochsOf` epochs. */
export function sampleCurves(cell: number, seeds: number, epochsOf: (seed: number) => number = () => 20): CellCurves {
  return {
    cell,
    seeds: Array.from({ length: seeds }, (_, seed) => {
      const epochs = Array.from({ length: epochsOf(seed) }, (_, index) => index + 1);
      const test = epochs.map((epoch) => 0.95 - 0.4 * Math.exp(-epoch / 5) + 0.005 * Math.sin(epoch + 2 * seed));
      return {
        seed,
        state: 'done' as const,
        series: [
          { metric: 'train_loss', epochs, values: test.map((value) => 2 * (1 - value)) },
          { metric: 'images_per_second', epochs, values: epochs.map(() => 12_000) },
          { metric: 'test_accuracy', epochs, values: test },
          { metric: 'test_loss', epochs, values: test.map((value) => 2.5 * (1 - value)) },
        ],
      };
    }),
  };
}

function stateFields(state: TrialState, index: number, final: number, epochs: number) {
  const begun = state !== 'queued' && state !== 'cancelled';
  const ended = state === 'done' || state === 'failed';
  const endedMs = submittedMs + Math.min(3_540_000, (index + 2) * 1_000);
  const epoch = ended ? epochs : begun ? Math.ceil(epochs / 2) : 0;
  return {
    state,
    attempt: begun ? 1 : 0,
    worker: begun ? `w${(index % 2) + 1}` : '',
    slot: begun ? index % 4 : 0,
    engine: begun ? 'wasm (tfjs 4.22.0)' : '',
    epoch,
    startedMs: ended ? endedMs - trialMs : begun ? sampleNowMs - trialMs / 2 : 0,
    endedMs: ended ? endedMs : 0,
    value: state === 'done' ? final : begun ? final - 0.05 : undefined,
    imagesPerSecond: begun ? 10_000 : undefined,
    error: state === 'failed' ? 'The slot process was killed (SIGKILL), perhaps for lack of memory.' : '',
    logTail: state === 'failed' ? ['epoch 4', 'out of memory'] : [],
  };
}

function measuredRow(setting: SampleSetting, settingIndex: number, trials: readonly TrialStatus[]) {
  const finished = trials.filter(({ state, value }) => state === 'done' && value !== undefined);
  const values = finished.map(({ value }) => value!);
  const far = outliers(values);
  const flagOf = (trial: TrialStatus) => {
    if (trial.state === 'failed') return 'failed';
    if (Number.isNaN(trial.value)) return 'diverged';
    return far[finished.indexOf(trial)] ? 'outlier' : undefined;
  };
  const [first] = trials;
  const row: Omit<ObservedRow, 'rank' | 'pValue' | 'tied'> = {
    cell: first!.cell,
    dataset: first!.dataset,
    setting: setting.name,
    settingId: `setting-${settingIndex}`,
    params: setting.params,
    reference: setting.reference,
    ...summarize(values),
    seeds: trials.map((trial) => {
      const { seed, value, attempt, state, engine } = trial;
      return { seed, value, attempt, state, engine, flag: flagOf(trial) };
    }),
    curve: values.length === 0 ? [] : Array.from({ length: 16 }, (_, index) => values[0]! * (1 - 0.5 / (index + 1))),
  };
  return row;
}

function sampleActivities(trials: readonly TrialStatus[], { metric }: Objective): readonly Activity[] {
  const whole = { setting: '', dataset: '', seed: undefined, attempt: 0, worker: '' };
  const submitted = { ...whole, timeMs: submittedMs, kind: 'submitted' as const, detail: `${trials.length} trials` };
  const ofTrials = trials.flatMap((trial): Omit<Activity, 'number'>[] => {
    const { setting, dataset, seed, attempt, worker, startedMs, endedMs, state, engine, error } = trial;
    if (attempt === 0) return [];
    const of = { setting, dataset, seed, attempt, worker };
    const started = { ...of, timeMs: startedMs, kind: 'started' as const, detail: engine };
    if (state === 'done') {
      const detail = `${metric} ${formatValue(trial.value)}`;
      return [started, { ...of, timeMs: endedMs, kind: 'finished' as const, detail }];
    }
    return state === 'failed'
      ? [started, { ...of, timeMs: endedMs, kind: 'failed' as const, detail: error }]
      : [started];
  });
  return [submitted, ...ofTrials.sort((a, b) => a.timeMs - b.timeMs)]
    .slice(-1_000)
    .map((activity, index) => ({ number: index + 1, ...activity }));
}
