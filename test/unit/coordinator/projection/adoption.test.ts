import { describe, expect, test } from 'vitest';
import type { SweepProjection } from '../../../../coordinator/projection/sweep-projection.js';
import type { Adoption } from '../../../../proto/event.js';
import type { ReportBody } from '../../../../proto/report.js';
import { submittedSweep } from '../../../support/plans.js';
import { accuracy, failed, finished, reportsOf, started } from '../../../support/report-client.js';
import { observationOf, rowsOf } from '../../../support/results.js';
import { simulatedSpec } from '../../../support/sweeps.js';

const broken: ReportBody = { kind: 'failed', error: 'it broke', logTail: [], permanent: true };

function run(sweep: SweepProjection, index: number, ...bodies: readonly ReportBody[]): void {
  const attempt = (sweep.trial(index)?.attempt ?? 0) + 1;
  for (const report of reportsOf(sweep.id, sweep.plan.trial(index), attempt, started, ...bodies)) {
    sweep.apply({ kind: 'reported', report }, 1_000 + index, () => undefined);
  }
}

/** A sweep of two settings with two seeds each, the first three trials trained; the last one has failed. */
function original(): SweepProjection {
  const sweep = submittedSweep(simulatedSpec({ name: 'original', rates: [0.01, 0.02], seeds: 2 }));
  [0, 1, 2].forEach((index) => run(sweep, index, accuracy(1, 0.5 + index / 10), accuracy(2, 0.4), finished));
  run(sweep, 3, broken);
  return sweep;
}

/** As its file reads after an edit: a seed more. Its trials 0, 1, 3 and 4 are the original's 0, 1, 2 and 3. */
const edited = () => submittedSweep(simulatedSpec({ name: 'edited', rates: [0.01, 0.02], seeds: 3 }));
const same: readonly Adoption[] = [
  { trialIndex: 0, fromIndex: 0 },
  { trialIndex: 1, fromIndex: 1 },
  { trialIndex: 3, fromIndex: 2 },
];

function adopt(sweep: SweepProjection, from: SweepProjection, trials: readonly Adoption[] = same): void {
  const body = { kind: 'adopted', fromSweepId: from.id, trials } as const;
  sweep.apply(body, 9_000, (id) => (id === from.id ? from : undefined));
}

describe('trials taken over from another sweep', () => {
  test('are done here too, with the same points, times and attempt, and say where they were trained', () => {
    const [from, sweep] = [original(), edited()];
    adopt(sweep, from);
    expect(sweep.summary).toMatchObject({ state: 'running', counts: { expanded: 6, done: 3, queued: 3 }, endings: 0 });
    const taken = sweep.trial(3)!;
    expect(taken).toMatchObject({ state: 'done', takenFrom: from.id, attempt: 1, worker: 'w', engine: 'test' });
    expect(taken.trial).toMatchObject({ index: 3, seed: 0, id: from.trial(2)!.trial.id });
    expect(taken.series).toBe(from.trial(2)!.series);
    expect(taken.endedMs).toBe(1_002);
    expect(from.trial(2)!.takenFrom).toBe('');
    const rows = rowsOf(observationOf(sweep));
    expect(rows.map(({ n }) => n).sort()).toEqual([1, 2]);
    expect(sweep.activitiesAfter(1)).toMatchObject([
      { kind: 'adopted', detail: `3 of 6 trials taken over from ${from.id}` },
    ]);
  });

  test('change nothing when they are taken over once more', () => {
    const [from, sweep] = [original(), edited()];
    adopt(sweep, from);
    const before = [observationOf(sweep), sweep.activitiesAfter(0), sweep.endedFrom(0).length];
    adopt(sweep, from);
    adopt(sweep, from, [...same, ...same]);
    expect([observationOf(sweep), sweep.activitiesAfter(0), sweep.endedFrom(0).length]).toEqual(before);
  });

  test('are of the same content and done, or they are none', () => {
    const [from, sweep] = [original(), edited()];
    const before = observationOf(sweep);
    adopt(sweep, from, [
      // Another seed, another setting, one that has failed, one that is not there, one that is nowhere.
      ...[
        { trialIndex: 1, fromIndex: 0 },
        { trialIndex: 3, fromIndex: 0 },
        { trialIndex: 4, fromIndex: 3 },
        { trialIndex: 0, fromIndex: 99 },
        { trialIndex: 99, fromIndex: 0 },
      ],
    ]);
    sweep.apply({ kind: 'adopted', fromSweepId: 'nobody', trials: same }, 0, () => undefined);
    expect(observationOf(sweep)).toEqual(before);
  });

  test('leave alone what has ended here, was pruned, or belongs to a sweep that was cancelled', () => {
    const from = original();
    const sweep = edited();
    run(sweep, 0, accuracy(1, 0.1), finished);
    run(sweep, 1, broken);
    sweep.apply({ kind: 'pruned', entries: [1], trialIndices: [], by: '' }, 0, () => undefined);
    const before = observationOf(sweep);
    adopt(sweep, from);
    expect(observationOf(sweep)).toEqual(before);
    const cancelled = edited();
    cancelled.apply({ kind: 'controlled', action: 'cancel' }, 0, () => undefined);
    adopt(cancelled, from);
    expect(cancelled.counts).toMatchObject({ done: 0, cancelled: 6 });
  });

  test('make a sweep done when they are all that it wants', () => {
    const from = original();
    run(from, 3);
    const sweep = submittedSweep(simulatedSpec({ name: 'part', rates: [0.01], seeds: 2 }));
    adopt(sweep, from, same.slice(0, 2));
    expect(sweep.summary).toMatchObject({ state: 'done', counts: { expanded: 2, done: 2 }, endings: 0 });
    expect(sweep.endedFrom(0)).toHaveLength(2);
    // A seed more makes it go on, as any sweep that is done.
    sweep.apply({ kind: 'extended', entries: [{ entry: 0, seeds: [2] }] }, 0, () => undefined);
    expect(sweep.summary).toMatchObject({ state: 'running', counts: { expanded: 3, done: 2, queued: 1 } });
    run(sweep, 2, accuracy(1, 0.9), finished);
    expect(sweep.summary).toMatchObject({ state: 'done', endings: 1 });
  });

  test('name the sweep that trained them, through however many sweeps they went', () => {
    const [from, sweep] = [original(), edited()];
    adopt(sweep, from);
    const third = submittedSweep(simulatedSpec({ name: 'third', rates: [0.01], seeds: 3 }));
    adopt(third, sweep, [{ trialIndex: 0, fromIndex: 0 }]);
    expect(third.trial(0)).toMatchObject({ state: 'done', takenFrom: from.id });
  });

  test('stop whoever still trains them here: what that says no longer counts', () => {
    const [from, sweep] = [original(), edited()];
    run(sweep, 0, accuracy(1, 0.1));
    const reports = reportsOf(sweep.id, sweep.plan.trial(0), 1, started, accuracy(1, 0.1), accuracy(2, 0.1), finished);
    expect(sweep.judge(reports[2]!)).toEqual({ fresh: true, directive: 'continue' });
    adopt(sweep, from);
    expect(sweep.counts).toMatchObject({ done: 3, running: 0 });
    for (const report of [reports[2]!, reports[3]!, { ...reports[0]!, attempt: 2 }]) {
      expect(sweep.judge(report)).toEqual({ fresh: false, directive: 'stop' });
      sweep.apply({ kind: 'reported', report }, 0, () => undefined);
    }
    expect(sweep.trial(0)!.series.get('test_accuracy')).toMatchObject({ steps: [1, 2], values: [0.5, 0.4] });
    expect(from.trial(0)!.series.get('test_accuracy')).toMatchObject({ values: [0.5, 0.4] });
  });

  test('are ranked by this sweep’s objective, whatever the other’s was', () => {
    const from = original();
    const spec = simulatedSpec({ name: 'best', rates: [0.01], seeds: 1 });
    const sweep = submittedSweep({ ...spec, objective: { ...spec.objective, at: 'best' } });
    adopt(sweep, from, same.slice(0, 1));
    expect(rowsOf(observationOf(sweep))[0]!.seeds[0]!.value).toBe(0.5);
    expect(rowsOf(observationOf(from)).find(({ setting }) => setting === 'lr 0.01')!.seeds[0]!.value).toBe(0.4);
  });

  test('after a failed attempt of their own they show no failure', () => {
    const [from, sweep] = [original(), edited()];
    run(sweep, 0, failed);
    adopt(sweep, from);
    const told = observationOf(sweep).trials.find(({ index }) => index === 0);
    expect(told).toMatchObject({ state: 'done', error: '', logTail: [] });
  });
});
