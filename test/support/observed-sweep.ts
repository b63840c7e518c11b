import { formatValue } from '../../common/format.js';
import type { Json } from '../../common/ids.js';
import type { Objective, Reference } from '../../common/objective.js';
import { randomStream } from '../../common/random.js';
import type { SweepState, TrialState } from '../../common/states.js';
import { plainText } from '../../common/trainer-definition.js';
import type { TrainerDescriptor } from '../../common/trainer.js';
import type { ObservedSweep } from '../../dashboard/data/dashboard-data.js';
import type { Activity, EntryCurves, EntryParam, EntryView, TrialView } from '../../proto/observation.js';
import { rankingOf } from '../../results/ranking.js';
import { leaderboard } from '../../results/leaderboard.js';

export interface SampleSetting {
  readonly name: string;
  /** A value with a text of its own, or one that reads as it is. */
  readonly params: { readonly [key: string]: Json | EntryParam };
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
  /** How many steps a trial has; 0: nothing says. */
  readonly steps?: number;
  readonly goal?: Objective['goal'];
  readonly metric?: string;
  readonly trainer?: TrainerDescriptor;
  /** `running` unless every trial has ended. */
  readonly state?: SweepState;
  /** By place in the plan; everything is done without it. */
  readonly stateOf?: (index: number) => TrialState;
  /** The objective at the end; NaN: diverged. */
  readonly finalValue?: (setting: number, dataset: number, seed: number) => number;
  /** Fields of single trials to be replaced. */
  readonly trialAt?: (index: number) => Partial<TrialView>;
  readonly clockAheadMs?: number;
}

export const submittedMs = Date.UTC(2026, 0, 1);
/** The coordinator's clock in samples. */
export const sampleNowMs = submittedMs + 3_600_000;
const trialMs = 60_000;

/** A trainer of pictures, such as LeNet-5. */
export const pictureTrainer: TrainerDescriptor = {
  name: 'lenet5',
  version: '1',
  parameters: [
    { key: 'learningRate', type: 'number', default: 0.01 },
    { key: 'init', type: 'text', default: 'he' },
    { key: 'batchSize', type: 'integer', default: 128 },
    { key: 'regularizer', type: 'any', default: 'none' },
    { key: 'epochs', type: 'integer' },
  ],
  metrics: [
    { name: 'test_accuracy', goal: 'maximize', unit: '', group: 'accuracy', range: [0, 1] },
    { name: 'train_accuracy', goal: 'maximize', unit: '', group: 'accuracy', range: [0, 1] },
    { name: 'test_loss', goal: 'minimize', unit: '', group: 'loss' },
    { name: 'train_loss', goal: 'minimize', unit: '', group: 'loss' },
    { name: 'learning_rate', unit: '' },
    { name: 'images_per_second', unit: 'images/s' },
  ],
  progress: { unit: 'epoch', parameter: 'epochs' },
  speed: 'images_per_second',
};

/** The first four are told apart by regularizer and rate; more repeat them at other rates. */
export function sampleSettings(count: number): readonly SampleSetting[] {
  const regularizers = [
    { value: { l2: 0.001, on: 'all' }, text: 'l2 0.001' },
    { value: { l1: 0.001, on: 'all' }, text: 'l1 0.001' },
    'none',
  ];
  return Array.from({ length: count }, (_, index) => {
    const learningRate = 0.01 * (1 + Math.floor(index / regularizers.length));
    const regularizer = regularizers[index % regularizers.length]!;
    return { name: `Setting ${index + 1}`, params: { learningRate, init: 'he', batchSize: 128, regularizer } };
  });
}

/** A sweep as a dashboard knows it, the same at every call. An entry of which no trial has begun is not known. */
export function observedSweep(options: SampleOptions = {}): ObservedSweep {
  const { datasets = ['mnist', 'fashion-mnist'], seeds = 3, steps = 10, stateOf = () => 'done' } = options;
  const settings = typeof options.settings === 'object' ? options.settings : sampleSettings(options.settings ?? 3);
  const { metric = 'test_accuracy', goal = 'maximize', trainer = pictureTrainer } = options;
  const objective: Objective = { metric, goal, at: 'last' };
  const random = randomStream('observed sweep');
  const finalValue =
    options.finalValue ?? ((setting, dataset) => 0.98 - 0.01 * setting - 0.08 * dataset + 0.004 * random.normal());

  const entries = settings.flatMap((setting, settingIndex) =>
    datasets.map((dataset, datasetIndex): EntryView => ({
      entry: settingIndex * datasets.length + datasetIndex,
      settingId: `setting-${settingIndex}`,
      setting: setting.name,
      dataset: { label: dataset, value: { train: dataset } },
      datasetIndex,
      params: Object.fromEntries(Object.entries(setting.params).map(([key, value]) => [key, paramOf(value)])),
      reference: setting.reference,
    })),
  );
  const trials = entries.flatMap(({ entry, setting, dataset }) =>
    Array.from({ length: seeds }, (_, seed): TrialView => {
      const index = entry * seeds + seed;
      const state = stateOf(index);
      const final = finalValue(Math.floor(entry / datasets.length), entry % datasets.length, seed);
      const place = { trialId: `trial-${index}`, index, entry, setting, dataset: dataset.label, seed, steps };
      const diverged = !Number.isFinite(final);
      const more = { gap: undefined, oscillation: undefined, test: undefined };
      const fields = { ...stateFields(state, index, final, steps), diverged, takenFrom: '', ...more };
      return { ...place, ...fields, ...options.trialAt?.(index) };
    }),
  );
  const begun = new Set(trials.flatMap(({ entry, attempt }) => (attempt > 0 ? [entry] : [])));
  const known = entries.filter(({ entry }) => begun.has(entry));
  const rows = leaderboard(known, trials, rankingOf(trainer, objective, 1)).map((row) => ({
    ...row,
    curve: curveTo(row.seeds),
  }));
  const counts = { expanded: trials.length, done: 0, running: 0, queued: 0, failed: 0, cancelled: 0 };
  for (const { state } of trials) counts[state]++;
  const over = counts.running + counts.queued === 0;
  const endings = counts.done + counts.failed;
  return {
    summary: {
      ...{ id: options.id ?? 'sample-1a2b3c', name: options.name ?? 'sample' },
      state: options.state ?? (over ? 'done' : 'running'),
      ...{ counts, submittedMs, endings, looks: 1 },
    },
    facts: { trainer, objective, overrides: [] },
    entries: new Map(known.map((entry) => [entry.entry, entry])),
    rows: new Map(rows.map((row) => [row.entry, row])),
    trials: new Map(trials.map((trial) => [trial.index, trial])),
    activities: sampleActivities(trials, objective),
    pace: endings > 1 ? { ended: endings, sinceMs: submittedMs } : undefined,
    endedMs: over ? sampleNowMs : undefined,
    clockAheadMs: options.clockAheadMs ?? 0,
  };
}

function paramOf(value: Json | EntryParam): EntryParam {
  const whole = typeof value === 'object' && value !== null && 'text' in value && 'value' in value;
  return whole ? (value as EntryParam) : { value, text: plainText(value) };
}

/** A curve that rises to the first finished seed's value. */
function curveTo(seeds: readonly TrialView[]): readonly number[] {
  const end = seeds.find(({ state, value }) => state === 'done' && value !== undefined)?.value;
  return end === undefined ? [] : Array.from({ length: 16 }, (_, index) => end * (1 - 0.5 / (index + 1)));
}

/** Learning curves that rise towards 0.9 and more, with their losses. A seed has `stepsOf` steps. */
export function sampleCurves(entry: number, seeds: number, stepsOf: (seed: number) => number = () => 20): EntryCurves {
  return {
    entry,
    seeds: Array.from({ length: seeds }, (_, seed) => {
      const steps = Array.from({ length: stepsOf(seed) }, (_, index) => index + 1);
      const test = steps.map((step) => 0.95 - 0.4 * Math.exp(-step / 5) + 0.005 * Math.sin(step + 2 * seed));
      return {
        seed,
        state: 'done' as const,
        series: [
          { metric: 'train_loss', steps, values: test.map((value) => 2 * (1 - value)) },
          { metric: 'images_per_second', steps, values: steps.map(() => 12_000) },
          { metric: 'test_accuracy', steps, values: test },
          { metric: 'test_loss', steps, values: test.map((value) => 2.5 * (1 - value)) },
        ],
      };
    }),
  };
}

function stateFields(state: TrialState, index: number, final: number, steps: number) {
  const begun = state !== 'queued' && state !== 'cancelled';
  const ended = state === 'done' || state === 'failed';
  const endedMs = submittedMs + Math.min(3_540_000, (index + 2) * 1_000);
  return {
    state,
    attempt: begun ? 1 : 0,
    worker: begun ? `w${(index % 2) + 1}` : '',
    slot: begun ? index % 4 : 0,
    engine: begun ? 'wasm (tfjs 4.22.0)' : '',
    step: ended ? steps : begun ? Math.ceil(steps / 2) : 0,
    startedMs: ended ? endedMs - trialMs : begun ? sampleNowMs - trialMs / 2 : 0,
    endedMs: ended ? endedMs : 0,
    value: state === 'done' ? final : begun ? final - 0.05 : undefined,
    speed: begun ? 10_000 : undefined,
    error: state === 'failed' ? 'The slot process was killed (SIGKILL), perhaps for lack of memory.' : '',
    logTail: state === 'failed' ? ['epoch 4', 'out of memory'] : [],
  };
}

function sampleActivities(trials: readonly TrialView[], { metric }: Objective): readonly Activity[] {
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
