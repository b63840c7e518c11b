import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../results/leaderboard.js';
import { SweepProjection } from '../../../coordinator/projection/sweep-projection.js';
import { loadSweep } from '../../../coordinator/sweep-file/load-sweep.js';
import { createPlan } from '../../../coordinator/plan/plan.js';
import type { ReportBody } from '../../../proto/report.js';
import { accuracy, finished, reportsOf, started } from '../../support/report-client.js';

function sweepOf(extra: object) {
  const document = JSON.stringify({
    name: 'board',
    trainer: 'simulated',
    datasets: ['mnist', 'strokes'],
    seeds: 3,
    grid: { learningRate: [0.01, 0.02] },
    ...extra,
  });
  return new SweepProjection(createPlan(loadSweep(document)), document, 0);
}

function tell(sweep: SweepProjection, index: number, ...bodies: ReportBody[]) {
  for (const report of reportsOf(sweep.id, sweep.plan.trial(index), 1, started, ...bodies)) {
    sweep.apply({ kind: 'reported', report }, 1_000);
  }
}

test('rows rank by mean within their dataset; only finished seeds count, all begun ones are shown', () => {
  const sweep = sweepOf({});
  // Trials 0–2: setting 0 on mnist; 3–5: setting 0 on strokes; 6–8: setting 1 on mnist.
  [0.9, 0.8, 0.7].forEach((value, seed) => tell(sweep, seed, accuracy(1, value), finished));
  [0.95, 0.85].forEach((value, seed) => tell(sweep, 6 + seed, accuracy(1, value), finished));
  tell(sweep, 8, accuracy(1, 0.1));
  tell(sweep, 3, accuracy(1, 0.5), finished);
  const { rows } = takeSnapshot(sweep);
  expect(rows.map(({ dataset, rank, params, n }) => [dataset, rank, params['learningRate'], n])).toEqual([
    ['mnist', 1, 0.02, 2],
    ['mnist', 2, 0.01, 3],
    ['strokes', 1, 0.01, 1],
  ]);
  expect(rows[0]!.seeds.map(({ state, value }) => [state, value])).toEqual([
    ['done', 0.95],
    ['done', 0.85],
    ['running', 0.1],
  ]);
  expect(rows[1]).toMatchObject({ max: 0.9, min: 0.7 });
  expect(rows[1]!.mean).toBeCloseTo(0.8, 12);
  expect(rows[1]!.std).toBeCloseTo(0.1, 12);
  expect(rows[2]).toMatchObject({ std: undefined, ci95: undefined });
});

test('at: best takes each seed’s best epoch in the direction of the goal, never a NaN', () => {
  const best = sweepOf({ objective: { metric: 'test_accuracy', goal: 'maximize', at: 'best' } });
  tell(best, 0, accuracy(1, 0.4), accuracy(2, 0.9), accuracy(3, NaN), accuracy(4, 0.6), finished);
  expect(takeSnapshot(best).rows[0]!.mean).toBe(0.9);
  const last = sweepOf({});
  tell(last, 0, accuracy(1, 0.4), accuracy(2, 0.9), accuracy(3, 0.6), finished);
  expect(takeSnapshot(last).rows[0]!.mean).toBe(0.6);
});

test('goal: minimize puts the smallest mean first; another metric can be asked for', () => {
  const loss = (value: number): ReportBody => ({ kind: 'points', points: [{ metric: 'test_loss', epoch: 1, value }] });
  const sweep = sweepOf({ objective: { metric: 'test_loss' } });
  tell(sweep, 0, loss(0.5), accuracy(1, 0.9), finished);
  tell(sweep, 6, loss(0.3), accuracy(1, 0.8), finished);
  expect(takeSnapshot(sweep).rows.map(({ mean }) => mean)).toEqual([0.3, 0.5]);
  expect(takeSnapshot(sweep, 'test_accuracy').rows.map(({ mean }) => mean)).toEqual([0.9, 0.8]);
});
