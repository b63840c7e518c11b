import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SweepProjection } from '../../../../coordinator/projection/sweep-projection.js';
import type { Report, ReportBody } from '../../../../proto/report.js';
import { planOf, submittedSweep } from '../../../support/plans.js';
import { accuracy, failed, finished, released, reportsOf, started } from '../../../support/report-client.js';
import { observationOf } from '../../../support/results.js';
import { simulatedSpec } from '../../../support/sweeps.js';

const spec = simulatedSpec({ rates: [0.01, 0.02], seeds: 2, attempts: 2 });
const plan = planOf(spec);
const emptySweep = () => submittedSweep(spec);
const nothingElse = () => undefined;

const report = (sweep: SweepProjection, each: Report) =>
  sweep.apply({ kind: 'reported', report: each }, 0, nothingElse);

function feed(sweep: SweepProjection, reports: readonly Report[]): SweepProjection {
  for (const each of reports) report(sweep, each);
  return sweep;
}

/** A trial's history: attempts that end in failure or are handed back, and a last one that ends the trial. */
const history = (index: number) =>
  fc
    .record({
      lost: fc.array(fc.record({ points: fc.nat(3), ending: fc.constantFrom(undefined, released) }), { maxLength: 3 }),
      failures: fc.boolean(),
      values: fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ lost, failures, values }) => {
      const trial = plan.trial(index);
      const early = lost.map(({ points, ending }) => [
        started,
        ...Array.from({ length: points }, (_, epoch) => accuracy(epoch + 1, -1)),
        ...(ending ? [ending] : []),
      ]);
      if (failures) early.push([started, failed]);
      const last = [started, ...values.map((value, epoch) => accuracy(epoch + 1, value)), finished];
      return [...early, last].map((bodies, attempt) => reportsOf(spec.id, trial, attempt + 1, ...bodies));
    });

/** Interleaves lists without changing the order within any. */
function interleave<T>(lists: readonly (readonly T[])[], pick: () => number): T[] {
  const queues = lists.map((list) => [...list]);
  const result: T[] = [];
  for (;;) {
    const open = queues.filter((queue) => queue.length > 0);
    if (open.length === 0) return result;
    result.push(open[pick() % open.length]!.shift()!);
  }
}

const allHistories = fc.tuple(...Array.from({ length: plan.trialCount }, (_, index) => history(index)));
const picks = fc.infiniteStream(fc.nat(1_000));

describe('a sweep’s projection', () => {
  test('is the same whatever is delivered twice, late, or from older attempts', () => {
    fc.assert(
      fc.property(allHistories, picks, fc.infiniteStream(fc.boolean()), (histories, numbers, coins) => {
        const pick = () => numbers.next().value as number;
        const orderly = interleave(
          histories.map((attempts) => attempts.flat()),
          pick,
        );
        const calm = feed(emptySweep(), orderly);

        const noisy: Report[] = [];
        for (const each of orderly) {
          noisy.push(each);
          // Anything said before may be said again, at any later time, in any order.
          while (coins.next().value) noisy.push(noisy[pick() % noisy.length]!);
        }
        const stormy = feed(emptySweep(), noisy);
        expect(observationOf(stormy)).toEqual(observationOf(calm));
        expect(stormy.endedFrom(0).map(({ trial }) => trial.id)).toEqual(
          calm.endedFrom(0).map(({ trial }) => trial.id),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('drops a report that runs ahead of a missing one, and takes both once they come in order', () => {
    const [first, second, third] = reportsOf(spec.id, plan.trial(0), 1, started, accuracy(1, 0.5), accuracy(2, 0.6));
    const sweep = feed(emptySweep(), [first!, third!]);
    expect(sweep.judge(third!)).toEqual({ fresh: false, directive: 'superseded' });
    feed(sweep, [second!, third!, second!]);
    expect(sweep.trial(0)!.series.get('test_accuracy')).toMatchObject({ steps: [1, 2], values: [0.5, 0.6] });
  });

  test('conserves the count of trials after every report', () => {
    fc.assert(
      fc.property(allHistories, picks, fc.boolean(), (histories, numbers, cancel) => {
        const sweep = emptySweep();
        const reports = interleave(
          histories.map((attempts) => attempts.flat()),
          () => numbers.next().value as number,
        );
        reports.forEach((each, index) => {
          report(sweep, each);
          if (cancel && index === Math.floor(reports.length / 2))
            sweep.apply({ kind: 'controlled', action: 'cancel' }, 0, nothingElse);
          const { expanded, done, running, queued, failed: lost, cancelled } = sweep.counts;
          expect(done + running + queued + lost + cancelled).toBe(expanded);
          expect(Math.min(done, running, queued, lost, cancelled)).toBeGreaterThanOrEqual(0);
          const states = [...sweep.touched()].map(({ state }) => state);
          expect(states.filter((state) => state === 'done')).toHaveLength(done);
          if (sweep.state !== 'cancelled') expect(states.filter((state) => state === 'running')).toHaveLength(running);
        });
        expect(expanded(sweep)).toBe(plan.trialCount);
      }),
      { numRuns: 100 },
    );
  });

  test('ignores trials that are not of its plan', () => {
    const sweep = emptySweep();
    const stray = { ...plan.trial(0), id: 'ffffffffffffffff' };
    const beyond = { ...plan.trial(0), id: 'eeeeeeeeeeeeeeee', index: plan.trialCount };
    for (const trial of [stray, beyond]) {
      const [each] = reportsOf(spec.id, trial, 1, started);
      expect(sweep.judge(each!)).toEqual({ fresh: false, directive: 'superseded' });
      report(sweep, each!);
    }
    expect(sweep.counts).toMatchObject({ queued: plan.trialCount, running: 0 });
  });

  test('an attempt that has failed or was handed back says nothing more', () => {
    for (const ending of [failed, released]) {
      const reports = reportsOf(spec.id, plan.trial(0), 1, started, ending, accuracy(1, 0.5), finished);
      const sweep = feed(emptySweep(), reports);
      expect(sweep.counts).toMatchObject({ queued: plan.trialCount, done: 0 });
      expect(sweep.judge(reports[2]!)).toEqual({ fresh: false, directive: 'continue' });
    }
  });

  test('an attempt that begins again counts only what it reports from then on', () => {
    const trial = plan.trial(0);
    const again = [started, accuracy(1, 0.1), accuracy(2, 0.2), started, accuracy(1, 0.3), accuracy(2, 0.4), finished];
    const sweep = feed(emptySweep(), reportsOf(spec.id, trial, 1, ...again));
    expect(sweep.trial(trial.index)).toMatchObject({ state: 'done', attempt: 1, failures: 0 });
    expect(sweep.trial(trial.index)!.series.get('test_accuracy')).toMatchObject({ steps: [1, 2], values: [0.3, 0.4] });
  });

  test('a permanent failure ends the trial at once, whatever attempts are left', () => {
    const sweep = emptySweep();
    feed(
      sweep,
      reportsOf(spec.id, plan.trial(0), 1, started, {
        kind: 'failed',
        error: 'diverged',
        logTail: [],
        permanent: true,
      }),
    );
    expect(sweep.counts).toMatchObject({ failed: 1 });
  });
});

test('an attempt that resumes after a step keeps the points up to it; one that begins anew keeps none', () => {
  const resumed = (resumeStep: number): ReportBody => ({ ...started, resumeStep }) as ReportBody;
  const trial = plan.trial(0);
  const sweep = feed(emptySweep(), [
    ...reportsOf(spec.id, trial, 1, started, accuracy(1, 0.1), accuracy(2, 0.2), accuracy(3, 0.3), released),
    ...reportsOf(spec.id, trial, 2, resumed(2), accuracy(3, 0.35)),
  ]);
  expect(sweep.trial(0)!.series.get('test_accuracy')).toMatchObject({ steps: [1, 2, 3], values: [0.1, 0.2, 0.35] });
  feed(sweep, reportsOf(spec.id, trial, 3, started, accuracy(1, 0.5)));
  expect(sweep.trial(0)!.series.get('test_accuracy')).toMatchObject({ steps: [1], values: [0.5] });
});

test('a step that is told twice counts once, with its latest value', () => {
  const told = [started, accuracy(1, 0.1), accuracy(3, 0.3), accuracy(2, 0.2), accuracy(3, 0.4), accuracy(1, 0.15)];
  const sweep = feed(emptySweep(), reportsOf(spec.id, plan.trial(0), 1, ...told));
  expect(sweep.trial(0)!.series.get('test_accuracy')).toMatchObject({ steps: [1, 2, 3], values: [0.15, 0.2, 0.4] });
});

test('a trial whose process is killed again and again fails, and says why; being killed now and then fails none', () => {
  const killed: ReportBody = { kind: 'released', killed: true };
  const sweep = emptySweep();
  for (let attempt = 1; attempt <= 9; attempt++)
    feed(sweep, reportsOf(spec.id, plan.trial(0), attempt, started, killed));
  for (let attempt = 1; attempt <= 40; attempt++)
    feed(sweep, reportsOf(spec.id, plan.trial(1), attempt, started, released));
  expect(sweep.counts).toMatchObject({ queued: 4, failed: 0 });
  feed(sweep, reportsOf(spec.id, plan.trial(0), 10, started, killed));
  expect(sweep.trial(0)).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('killed (SIGKILL) in 10') as string,
  });
});

function expanded(sweep: SweepProjection): number {
  return sweep.counts.expanded;
}
