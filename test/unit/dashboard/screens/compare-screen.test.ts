import { expect, test } from 'vitest';
import { noData, type DashboardData } from '../../../../dashboard/data/dashboard-data.js';
import { leaderboard } from '../../../../results/leaderboard.js';
import { observedSweep } from '../../../support/observed-sweep.js';
import { ascii, frame, surfaceOf } from './sample.js';

/** Setting 2 is worse on the first dataset, and has not begun on the other. */
function compared(behind: number): DashboardData {
  const sweep = observedSweep({
    settings: 2,
    seeds: 4,
    stateOf: (index) => (index >= 12 ? 'queued' : 'done'),
    finalValue: (setting, dataset, seed) =>
      0.9 - behind * setting - 0.1 * dataset + 0.001 * ((seed * (setting + 2)) % 3),
  });
  const rows = leaderboard([...sweep.entries.values()], [...sweep.trials.values()], { goal: 'maximize', look: 1 });
  const withCurves = rows.map((row) => ({ ...row, curve: sweep.rows.get(row.entry)!.curve }));
  return { ...noData, sweep: { ...sweep, rows: new Map(withCurves.map((row) => [row.entry, row])) } };
}

const keys = ['space', 'space', 'space', 'c'];
const lineOf = (data: DashboardData, name: string, glyphs?: typeof ascii) =>
  frame(keys, data, surfaceOf(120, 30, glyphs)).find((line) => line.includes(name))!;

test('each setting has its verdict on each dataset, and an average rank only where it has all of them', () => {
  const data = compared(0.1);
  expect(lineOf(data, 'Setting 1')).toMatch(/Setting 1 +1 +. 0\.9008 ± \S+ {3}#1 +. 0\.8008 ± \S+ {3}#1/);
  expect(lineOf(data, 'Setting 2')).toMatch(/Setting 2 +— +. 0\.80\d\d ± \S+ ↓ #2 +—/);
  expect(lineOf(data, 'Setting 2', ascii)).toMatch(/ v #2/);
});

test('what is not told apart from the best is marked so', () => {
  expect(lineOf(compared(0.0001), 'Setting 2')).toMatch(/ ≈ #2/);
});
