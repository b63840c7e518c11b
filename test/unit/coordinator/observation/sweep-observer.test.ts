import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../../results/leaderboard.js';
import { SweepObserver } from '../../../../coordinator/observation/sweep-observer.js';
import { SweepProjection } from '../../../../coordinator/projection/sweep-projection.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { createPlan } from '../../../../coordinator/plan/plan.js';
import { applyObservation } from '../../../../dashboard/data/apply-observation.js';
import type { ObservedSweep } from '../../../../dashboard/data/dashboard-data.js';
import { observationCodec } from '../../../../proto/codec.js';
import type { EventBody } from '../../../../proto/event.js';
import type { ReportBody } from '../../../../proto/report.js';
import { randomStream } from '../../../../common/random.js';
import { accuracy, failed, finished, reportsOf, started } from '../../../support/report-client.js';

function watched(extra: object = {}) {
  const document = JSON.stringify({
    ...{ name: 'watched', trainer: 'simulated', datasets: ['mnist', 'strokes'], seeds: 3, train: { epochs: 4 } },
    ...{ grid: { learningRate: [0.01, 0.02, 0.05] }, retry: { attempts: 1 } },
    ...extra,
  });
  const sweep = new SweepProjection(createPlan(loadSweep(document)), document, 500);
  const observer = new SweepObserver(sweep);
  let timeMs = 1_000;
  const record = (body: EventBody) => {
    sweep.apply(body, (timeMs += 1_000));
    observer.note(body);
  };
  const tell = (index: number, ...bodies: ReportBody[]) => {
    const attempt = (sweep.trial(sweep.plan.trial(index).id)?.attempt ?? 0) + 1;
    for (const report of reportsOf(sweep.id, sweep.plan.trial(index), attempt, started, ...bodies)) {
      record({ kind: 'reported', report });
    }
  };
  return { sweep, observer, record, tell };
}

test('the first observation holds everything, also the trials that have not begun; the next only what changed', () => {
  const { observer, tell } = watched();
  tell(0, accuracy(1, 0.5), accuracy(2, 0.7));
  const first = observer.observe(9_000);
  expect(first).toMatchObject({ first: true, nowMs: 9_000, endedMs: undefined, pace: undefined });
  expect(first.trials).toHaveLength(18);
  expect(first.trials[0]).toMatchObject({ state: 'running', epoch: 2, epochs: 4, value: 0.7, worker: 'w', attempt: 1 });
  expect(first.trials[17]).toMatchObject({ state: 'queued', attempt: 0, cell: 5, dataset: 'strokes', seed: 2 });
  expect(first.rows).toHaveLength(1);
  expect(first.rows[0]!.curve).toEqual([0.5, 0.7]);
  expect(first.activities.map(({ kind }) => kind)).toEqual(['submitted', 'started']);

  tell(6, accuracy(1, 0.9), finished);
  const second = observer.observe(10_000);
  expect(second.first).toBe(false);
  expect(second.trials.map(({ index, state }) => [index, state])).toEqual([[6, 'done']]);
  expect(second.rows.map(({ cell }) => cell)).toEqual([2]);
  // The other row of the dataset has lost the first place without a change of its own.
  expect(second.standings.map(({ cell, rank }) => [cell, rank])).toEqual([
    [2, 1],
    [0, 2],
  ]);
  expect(second.activities.map(({ kind }) => kind)).toEqual(['started', 'finished']);

  expect(observer.observe(11_000)).toMatchObject({ rows: [], standings: [], trials: [], activities: [] });
});

test('what a dashboard has put together from many observations equals the board, whatever happened', () => {
  for (let round = 0; round < 20; round++) {
    const { sweep, observer, record, tell } = watched();
    const random = randomStream('observer', round);
    let seen: ObservedSweep | undefined;
    for (let step = 0; step < 60; step++) {
      const index = random.int(0, sweep.plan.trialCount - 1);
      const known = sweep.trial(sweep.plan.trial(index).id);
      const chance = random.uniform();
      if (chance < 0.02) record({ kind: 'stopped', cells: [random.int(0, 5)] });
      else if (chance < 0.05) record({ kind: 'seedsAdded', cells: [{ cell: random.int(0, 5), seeds: [10 + step] }] });
      else if (known?.state === 'failed') record({ kind: 'retried', trialIndices: [index] });
      else if (known?.state !== 'done') {
        const value = random.uniform();
        tell(index, accuracy(1, value), ...(chance < 0.3 ? [failed] : chance < 0.8 ? [finished] : []));
      }
      if (random.uniform() < 0.3) {
        const observation = observationCodec.decode(observationCodec.encode(observer.observe(step)));
        seen = applyObservation(seen, observation, step);
      }
    }
    seen = applyObservation(seen, observer.observe(100), 100);
    const board = takeSnapshot(sweep);
    expect(seen.summary).toEqual(board.sweep);
    const rows = [...seen.rows.values()].map(({ curve: _, ...row }) => row);
    expect(rows.sort((a, b) => a.dataset.localeCompare(b.dataset) || a.rank - b.rank)).toEqual(board.rows);
    const states = [...seen.trials.values()].map(({ state }) => state);
    const { expanded, ...counts } = board.sweep.counts;
    expect(states).toHaveLength(expanded);
    for (const [state, count] of Object.entries(counts)) {
      expect([state, states.filter((each) => each === state).length]).toEqual([state, count]);
    }
  }
});

test('a row’s curve is the mean over its seeds, and thinned out', () => {
  const { observer, tell } = watched({ train: { epochs: 200 } });
  const rising = Array.from({ length: 200 }, (_, epoch) => accuracy(epoch + 1, epoch / 200));
  tell(0, ...rising);
  tell(1, accuracy(1, 1));
  const { curve } = observer.observe(0).rows[0]!;
  expect(curve).toHaveLength(32);
  expect(curve[0]).toBe(0.5);
  expect(curve.at(-1)).toBe(199 / 200);
});

test('once all trials have ended, the observation says when', () => {
  const { sweep, observer, tell } = watched({ datasets: ['mnist'], seeds: 1, grid: { learningRate: [0.01, 0.02] } });
  tell(0, accuracy(1, 0.5), finished);
  tell(1, accuracy(1, 0.5), finished);
  const { endedMs, pace, sweep: summary } = observer.observe(99_000);
  expect(summary.state).toBe('done');
  expect(endedMs).toBe(sweep.endedFrom(1)[0]!.endedMs);
  expect(pace).toEqual({ ended: 1, sinceMs: sweep.endedFrom(0)[0]!.endedMs });
});
