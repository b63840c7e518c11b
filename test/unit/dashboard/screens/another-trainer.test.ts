import { describe, expect, it } from 'vitest';
import type { TrainerDescriptor } from '../../../../common/trainer.js';
import type { DashboardData } from '../../../../dashboard/data/dashboard-data.js';
import type { EntryCurves } from '../../../../proto/observation.js';
import { observedSweep } from '../../../support/observed-sweep.js';
import { frame, halfway, surfaceOf } from './sample.js';

const pendulum: TrainerDescriptor = {
  name: 'pendulum',
  version: '3',
  parameters: [
    { key: 'length', type: 'number' },
    { key: 'friction', type: 'map', default: {} },
  ],
  metrics: [
    { name: 'period', goal: 'minimize', unit: 's' },
    { name: 'energy', unit: 'J' },
  ],
  progress: { unit: 'swing' },
};

const air = { value: { air: 0.1 }, text: 'in air' };
const states = ['done', 'done', 'running', 'done', 'failed', 'done'] as const;

/** Two settings on a dataset with three seeds; nothing says how many swings a trial takes. */
const sweep = observedSweep({
  trainer: pendulum,
  metric: 'period',
  goal: 'minimize',
  datasets: ['earth'],
  settings: [
    { name: 'short', params: { length: 0.5, friction: air } },
    { name: 'long', params: { length: 2 } },
  ],
  steps: 0,
  stateOf: (index) => states[index]!,
  finalValue: (setting, _, seed) => 1.4 + setting + seed / 100,
  trialAt: (index) => ({
    step: 120,
    speed: undefined,
    ...(index === 1 && { takenFrom: 'older-5e6f7a' }),
    ...(index === 4 && { error: 'The string broke.', logTail: ['swing 119'] }),
  }),
});
const steps = [1, 2, 3, 4];
const curves: EntryCurves = {
  entry: 0,
  seeds: [0, 1].map((seed) => ({
    seed,
    state: 'done',
    series: [
      { metric: 'energy', steps, values: [4, 3, 2, 1] },
      { metric: 'period', steps, values: [1.5, 1.45, 1.42, 1.4 + seed / 100] },
    ],
  })),
};
const data: DashboardData = { ...halfway, sweep, curves: new Map([[0, curves]]) };

/** The keys that filter a list. */
const filtered = (filter: string) => ['/', ...Array.from(filter), 'enter'];
const text = (keys: readonly string[], width = 160) => frame(keys, data, surfaceOf(width, 40)).join('\n');

describe('a sweep of another trainer', () => {
  it('has its metric, unit, goal and parameters on the board', () => {
    const board = text([]);
    expect(board).toContain('2 rows by the mean of period (s) at the last swing, minimized');
    expect(board).toMatch(/length +friction/);
    expect(board).toMatch(/1 +short .* in air/);
    expect(board).toMatch(/2\? +long +2 +—/);
  });

  it('counts its steps in the lists of trials, without a total that nobody knows', () => {
    expect(text(['2'])).toMatch(/worker +swing/);
    expect(text(['2'])).toMatch(/running +short .* 120 /);
    expect(text(['2'])).not.toContain('120/');
    expect(text(['enter'])).toMatch(/worker +swing/);
  });

  it('draws its metrics, in its order, with their units', () => {
    expect(text(['enter'])).toMatch(/period \(s\) .* energy \(J\)/);
    expect(text(['enter'])).toMatch(/1 +swing +4/);
    expect(text(['enter', 'm'], 80)).toMatch(/energy \(J\)[^]*period \(s\)/);
    expect(text(['c'])).toContain('period (s), mean over the seeds of 1 row');
  });

  it('has its words on the trial’s page, and no speed', () => {
    const failed = ['2', ...filtered('state=failed'), 'enter'];
    expect(text(failed)).toMatch(/swing +120 *\nperiod +2\.\d+ s *\n/);
    expect(text(failed)).toContain('The string broke.');
    expect(text(failed)).not.toContain('taken over');
    expect(text(['enter', 'down', 'enter'])).toMatch(/taken over from +older-5e6f7a/);
  });

  it('can be filtered by its unit and its parameters', () => {
    const trials = (filter: string) => text(['2', ...filtered(filter)]);
    expect(trials('swing>=120')).toContain('running');
    expect(trials('swing>120')).toContain('No trial matches');
    expect(trials('friction=air')).not.toContain('long ');
    expect(trials('epoch>1')).toContain('There is nothing named “epoch”');
  });

  it('shows nothing of LeNet-5', () => {
    const lenet5 = /epoch|accuracy|loss|images|learning|batch|regularizer|optimizer|dropout|schedule|he\/|mnist/i;
    for (const keys of [[], ['2'], ['3'], ['4'], ['enter'], ['c'], ['enter', 'enter'], ['?']]) {
      const shown = frame(keys, { ...data, workers: keys[0] === '3' ? halfway.workers : [] }, surfaceOf(160, 60));
      expect(shown.join('\n')).not.toMatch(lenet5);
    }
  });
});
