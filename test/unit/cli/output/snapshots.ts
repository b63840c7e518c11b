import type { LeaderboardRow, SweepSnapshot, TrialEnd } from '../../../../proto/snapshot.js';

/** A leaderboard row of two finished seeds, as changed by `changes`. */
export function row(changes: Partial<LeaderboardRow> = {}): LeaderboardRow {
  return {
    rank: 1,
    cell: 0,
    pValue: undefined,
    tied: false,
    dataset: 'mnist',
    setting: 'Setting 1',
    settingId: 'a1b2c3',
    params: { learningRate: 0.01 },
    n: 2,
    mean: 0.9895,
    std: 0.000707,
    max: 0.99,
    min: 0.989,
    ci95: [0.9832, 0.9958],
    reference: undefined,
    seeds: [
      { seed: 0, value: 0.99, attempt: 1, state: 'done', engine: 'wasm (tfjs 4.22.0)', flag: undefined },
      { seed: 1, value: 0.989, attempt: 2, state: 'done', engine: 'wasm (tfjs 4.22.0)', flag: undefined },
    ],
    ...changes,
  };
}

/** A row that nothing is known of yet. */
export const begun: LeaderboardRow = row({
  rank: 2,
  setting: 'Setting 2',
  n: 0,
  mean: undefined,
  std: undefined,
  max: undefined,
  min: undefined,
  ci95: undefined,
  seeds: [{ seed: 0, value: undefined, attempt: 1, state: 'running', engine: 'wasm (tfjs 4.22.0)', flag: undefined }],
});

export function failure(changes: Partial<TrialEnd> = {}): TrialEnd {
  return {
    trialId: 't1',
    setting: 'Setting 2',
    dataset: 'mnist',
    seed: 1,
    attempt: 3,
    state: 'failed',
    value: undefined,
    seconds: 1.5,
    engine: 'cpu',
    error: 'The loss became NaN.',
    logTail: ['one', 'two', 'three', 'four', 'five', 'six'],
    ...changes,
  };
}

export function snapshot(changes: Partial<SweepSnapshot> = {}): SweepSnapshot {
  return {
    sweep: {
      id: 'demo-1a2b3c',
      name: 'demo',
      state: 'running',
      counts: { expanded: 4, done: 2, running: 1, queued: 0, failed: 1, cancelled: 0 },
      submittedMs: Date.UTC(2026, 0, 2, 3, 4, 5),
      endings: 0,
    },
    objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
    rows: [row(), begun],
    failures: [failure()],
    ...changes,
  };
}
