import { expect, test } from 'vitest';
import { SweepObserver } from '../../../../coordinator/observation/sweep-observer.js';
import type { SweepFact } from '../../../../coordinator/projection/sweep-projection.js';
import { randomStream } from '../../../../common/random.js';
import { applyObservation } from '../../../../dashboard/data/apply-observation.js';
import type { ObservedSweep } from '../../../../dashboard/data/dashboard-data.js';
import { boardRows } from '../../../../dashboard/selectors/board.js';
import { observationCodec } from '../../../../proto/codec/observation.js';
import type { ReportBody } from '../../../../proto/report.js';
import { submittedSweep } from '../../../support/plans.js';
import { accuracy, failed, finished, reportsOf, started } from '../../../support/report-client.js';
import { observationOf, rowsOf } from '../../../support/results.js';

function watched(extra: object = {}) {
  const document = JSON.stringify({
    ...{ name: 'watched', trainer: 'simulated', datasets: ['mnist', 'strokes'], seeds: 3, train: { epochs: 4 } },
    ...{ grid: { learningRate: [0.01, 0.02, 0.05] }, retry: { attempts: 1 } },
    ...extra,
  });
  const sweep = submittedSweep(document);
  const observer = new SweepObserver(sweep);
  let timeMs = 1_000;
  const record = (body: SweepFact) => {
    sweep.apply(body, (timeMs += 1_000), () => undefined);
    observer.note(body);
  };
  const tell = (index: number, ...bodies: ReportBody[]) => {
    const attempt = (sweep.trial(index)?.attempt ?? 0) + 1;
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
  expect(first).toMatchObject({ nowMs: 9_000, endedMs: undefined, pace: undefined });
  expect(first.facts).toMatchObject({ trainer: { name: 'simulated' }, objective: { metric: 'test_accuracy' } });
  expect(first.trials).toHaveLength(18);
  expect(first.trials[0]).toMatchObject({ state: 'running', step: 2, steps: 4, value: 0.7, worker: 'w', attempt: 1 });
  expect(first.trials[17]).toMatchObject({ state: 'queued', attempt: 0, entry: 5, dataset: 'strokes', seed: 2 });
  expect(first.entries).toMatchObject([
    {
      entry: 0,
      setting: 'lr 0.01',
      dataset: { label: 'mnist' },
      params: { learningRate: { value: 0.01, text: '0.01' } },
    },
  ]);
  expect(first.curves).toEqual([{ entry: 0, values: [0.5, 0.7] }]);
  expect(first.activities.map(({ kind }) => kind)).toEqual(['submitted', 'started']);

  tell(6, accuracy(1, 0.9), finished);
  const second = observer.observe(10_000);
  expect(second.facts).toBeUndefined();
  expect(second.entries.map(({ entry }) => entry)).toEqual([2]);
  // With its first trial, an entry tells all of them.
  expect(second.trials.map(({ index, state }) => [index, state])).toEqual([
    [6, 'done'],
    [7, 'queued'],
    [8, 'queued'],
  ]);
  expect(second.activities.map(({ kind }) => kind)).toEqual(['started', 'finished']);

  tell(7, accuracy(1, 0.8));
  const third = observer.observe(10_500);
  expect(third.entries).toEqual([]);
  expect(third.trials.map(({ index }) => index)).toEqual([7]);
  expect(observer.observe(11_000)).toMatchObject({ entries: [], trials: [], curves: [], activities: [] });
});

test('what a dashboard has put together from many observations equals the board, whatever happened', () => {
  for (let round = 0; round < 20; round++) {
    const { sweep, observer, record, tell } = watched();
    const random = randomStream('observer', round);
    let seen: ObservedSweep | undefined;
    for (let step = 0; step < 60; step++) {
      const index = random.int(0, sweep.plan.trialCount - 1);
      const known = sweep.trial(index);
      const chance = random.uniform();
      if (chance < 0.02) record({ kind: 'pruned', entries: [random.int(0, 5)], trialIndices: [], by: '' });
      else if (chance < 0.05) record({ kind: 'extended', entries: [{ entry: random.int(0, 5), seeds: [10 + step] }] });
      else if (known?.state === 'failed') record({ kind: 'reopened', trialIndices: [index] });
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
    const board = observationOf(sweep);
    expect(seen.summary).toEqual(board.sweep);
    const rows = boardRows(seen).map(({ curve: _, ...row }) => row);
    expect(rows).toEqual(rowsOf(board));
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
  const rising = Array.from({ length: 200 }, (_, step) => accuracy(step + 1, step / 200));
  tell(0, ...rising);
  tell(1, accuracy(1, 1));
  const curve = observer.observe(0).curves[0]!.values;
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
