import type { Board } from '../../../../cli/output/board.js';
import type { TrialView } from '../../../../proto/observation.js';
import type { Flagged } from '../../../../results/leaderboard.js';

type Row = Board['rows'][number];

/** A finished trial of the first entry, as changed by `changes`. */
export function trial(changes: Partial<TrialView> = {}): TrialView {
  return {
    trialId: 't1',
    index: 0,
    entry: 0,
    setting: 'Setting 1',
    dataset: 'mnist',
    seed: 0,
    state: 'done',
    attempt: 1,
    worker: 'w',
    slot: 0,
    engine: 'wasm (tfjs 4.22.0)',
    step: 4,
    steps: 4,
    startedMs: 1_000,
    endedMs: 3_000,
    value: 0.99,
    speed: undefined,
    diverged: false,
    gap: undefined,
    oscillation: undefined,
    test: undefined,
    error: '',
    logTail: [],
    takenFrom: '',
    ...changes,
  };
}

const seed = (changes: Partial<TrialView>): Flagged<TrialView> => ({
  ...trial(changes),
  flag: undefined,
  chance: undefined,
});

/** A leaderboard row of two finished seeds, as changed by `changes`. */
export function row(changes: Partial<Row> = {}): Row {
  return {
    rank: 1,
    entry: 0,
    ...{ verdict: 'best', estimate: 0.9895, difference: undefined, moreSeeds: undefined },
    ...{ diverged: 0, gap: undefined, oscillation: undefined, test: undefined },
    dataset: 'mnist',
    datasetValue: { train: 'mnist', test: ['mnist'] },
    datasetIndex: 0,
    setting: 'Setting 1',
    settingId: 'a1b2c3',
    params: { learningRate: { value: 0.01, text: '0.01' } },
    n: 2,
    mean: 0.9895,
    std: 0.000707,
    max: 0.99,
    min: 0.989,
    median: 0.9895,
    ci95: [0.9832, 0.9958],
    expectedMax: 0.9899,
    expectedMin: 0.9891,
    reference: undefined,
    seeds: [seed({ seed: 0 }), seed({ seed: 1, value: 0.989, attempt: 2, takenFrom: 'earlier-1a2b3c4d' })],
    ...changes,
  };
}

/** A row that nothing is known of yet. */
export const begun: Row = row({
  rank: 2,
  entry: 1,
  ...{ verdict: 'untested', estimate: undefined, median: undefined, expectedMax: undefined, expectedMin: undefined },
  setting: 'Setting 2',
  n: 0,
  mean: undefined,
  std: undefined,
  max: undefined,
  min: undefined,
  ci95: undefined,
  seeds: [seed({ state: 'running', value: undefined })],
});

export function failure(changes: Partial<TrialView> = {}): TrialView {
  return trial({
    index: 3,
    setting: 'Setting 2',
    seed: 1,
    attempt: 3,
    state: 'failed',
    value: undefined,
    endedMs: 2_500,
    engine: 'cpu',
    error: 'The loss became NaN.',
    logTail: ['one', 'two', 'three', 'four', 'five', 'six'],
    ...changes,
  });
}

export function board(changes: Partial<Board> = {}): Board {
  return {
    sweep: {
      id: 'demo-1a2b3c',
      name: 'demo',
      state: 'running',
      counts: { expanded: 4, done: 2, running: 1, queued: 0, failed: 1, cancelled: 0 },
      submittedMs: Date.UTC(2026, 0, 2, 3, 4, 5),
      endings: 0,
      looks: 1,
    },
    objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
    ranking: { goal: 'maximize', range: [0, 1], look: 1 },
    overrides: [],
    unit: 'epoch',
    rows: [row(), begun],
    failures: [failure()],
    ...changes,
  };
}
