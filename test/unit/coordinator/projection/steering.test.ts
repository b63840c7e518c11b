import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SweepFact } from '../../../../coordinator/projection/sweep-projection.js';
import { controlActions } from '../../../../proto/event.js';
import type { Report, ReportBody } from '../../../../proto/report.js';
import { planOf, submittedSweep } from '../../../support/plans.js';
import { accuracy, failed, finished, released, reportsOf, started } from '../../../support/report-client.js';
import { observationOf, rowsOf } from '../../../support/results.js';
import { simulatedSpec } from '../../../support/sweeps.js';

const spec = simulatedSpec({ rates: [0.01, 0.02], seeds: 2, attempts: 2 });
const plan = planOf(spec);
const nothingElse = () => undefined;
const broken: ReportBody = { kind: 'failed', error: 'it broke', logTail: ['last'], permanent: true };

class Story {
  readonly sweep = submittedSweep(spec);
  readonly log: SweepFact[] = [];

  apply(...bodies: readonly SweepFact[]): this {
    for (const body of bodies) {
      this.log.push(body);
      this.sweep.apply(body, this.log.length, nothingElse);
    }
    return this;
  }

  /** What is new of these reports goes into the log, as the coordinator does it. */
  report(...reports: readonly Report[]): this {
    for (const report of reports) if (this.sweep.judge(report).fresh) this.apply({ kind: 'reported', report });
    return this;
  }

  run(index: number, attempt: number, ...bodies: readonly ReportBody[]): this {
    return this.report(...reportsOf(spec.id, this.sweep.plan.trial(index), attempt, started, ...bodies));
  }

  trial(index: number) {
    return this.sweep.trial(index)!;
  }

  kinds() {
    return this.sweep.activitiesAfter(0).map(({ kind }) => kind);
  }
}

const end = (value: number) => [accuracy(1, value), finished];
const reopened = (...trialIndices: number[]): SweepFact => ({ kind: 'reopened', trialIndices });
const pruned = (...entries: number[]): SweepFact => ({ kind: 'pruned', entries, trialIndices: [], by: '' });
const prunedTrials = (...trialIndices: number[]): SweepFact => ({
  kind: 'pruned',
  entries: [],
  trialIndices,
  by: 'test',
});
const extended = (entry: number, ...seeds: number[]): SweepFact => ({ kind: 'extended', entries: [{ entry, seeds }] });
const control = (action: 'pause' | 'resume' | 'cancel'): SweepFact => ({ kind: 'controlled', action });

describe('retry', () => {
  test('gives failed trials all their attempts again; a done sweep runs again, and attempts go on counting', () => {
    const story = new Story();
    for (const index of [0, 1, 2]) story.run(index, 1, ...end(0.5));
    story.run(3, 1, failed).run(3, 2, failed);
    expect(story.sweep.summary).toMatchObject({ state: 'done', counts: { done: 3, failed: 1 }, endings: 4 });
    story.apply(reopened(3));
    expect(story.sweep.summary).toMatchObject({ state: 'running', counts: { done: 3, failed: 0, queued: 1 } });
    expect(story.trial(3)).toMatchObject({ state: 'queued', round: 1, failures: 0, attempt: 2, endedMs: 0 });
    expect(story.trial(3)).toMatchObject({ error: 'it broke', logTail: ['a', 'b'] });
    story.run(3, 3, failed);
    expect(story.sweep.state).toBe('running');
    story.run(3, 4, ...end(0.7));
    expect(story.sweep.summary).toMatchObject({ state: 'done', counts: { done: 4 }, endings: 5 });
    expect(story.trial(3)).toMatchObject({ error: '', logTail: [] });
  });

  test('what attempts of the round before still say is answered stop, and does not count', () => {
    const story = new Story().run(0, 1, broken).apply(reopened(0));
    const late = reportsOf(spec.id, plan.trial(0), 1, started, broken, accuracy(1, 0.5));
    for (const report of late) expect(story.sweep.judge(report)).toEqual({ fresh: false, directive: 'stop' });
  });

  test('of trials that have not failed, are unknown or belong to a stopped setting changes nothing', () => {
    const story = new Story()
      .run(0, 1, ...end(0.5))
      .run(1, 1)
      .run(2, 1, broken)
      .apply(pruned(1));
    const before = observationOf(story.sweep);
    story.apply(reopened(0, 1, 2, 3, 99));
    expect(observationOf(story.sweep)).toEqual(before);
  });
});

describe('added seeds', () => {
  test('follow the plan’s last trial in the order given, with the ids they would have had in the file', () => {
    const story = new Story().apply({
      kind: 'extended',
      entries: [
        { entry: 1, seeds: [2, 3] },
        { entry: 0, seeds: [2] },
      ],
    });
    const { plan: longer } = story.sweep;
    expect(longer.spec.id).toBe(spec.id);
    expect([4, 5, 6].map((index) => longer.trial(index)).map(({ entry, seed }) => [entry, seed])).toEqual([
      [1, 2],
      [1, 3],
      [0, 2],
    ]);
    expect(longer.seedsOf(1)).toEqual([0, 1, 2, 3]);
    const larger = planOf(simulatedSpec({ rates: [0.01, 0.02], seeds: 4, attempts: 2 }));
    const ids = Array.from({ length: larger.trialCount }, (_, index) => larger.trial(index).id);
    for (const index of [4, 5, 6]) expect(ids).toContain(longer.trial(index).id);
    expect(plan.trialCount).toBe(4);
    expect(() => longer.trial(7)).toThrow(RangeError);
  });

  test('make a done sweep run again; seeds that are there, and cells that are not, change nothing', () => {
    const story = new Story();
    for (const index of [0, 1, 2, 3]) story.run(index, 1, ...end(0.5));
    story.apply(extended(0, 0, 1), extended(2, 7), extended(0, 2 ** 40));
    expect(story.sweep).toMatchObject({ state: 'done', counts: { expanded: 4 } });
    story.apply(extended(0, 2, 2));
    expect(story.sweep.counts).toMatchObject({ expanded: 5, queued: 1 });
    story.run(4, 1, ...end(0.9));
    expect(story.sweep.state).toBe('done');
    expect(
      rowsOf(observationOf(story.sweep))
        .map(({ n }) => n)
        .sort(),
    ).toEqual([2, 3]);
  });
});

describe('a sweep that ended while it was paused', () => {
  test.each([
    ['reopened', reopened(3)],
    ['extended', extended(0, 2)],
  ])('goes on when it is %s', (_name, fact) => {
    const story = new Story();
    for (const index of [0, 1, 2]) story.run(index, 1, ...end(0.5));
    story.run(3, 1).apply(control('pause'));
    expect(story.sweep.state).toBe('paused');
    story.report(...reportsOf(spec.id, plan.trial(3), 1, started, broken));
    expect(story.sweep.state).toBe('done');
    story.apply(fact);
    expect(story.sweep).toMatchObject({ state: 'running', counts: { queued: 1 } });
  });
});

describe('stopping a setting', () => {
  test('cancels what has not ended of it and tells its workers to stop; what has ended counts', () => {
    const story = new Story()
      .run(0, 1, ...end(0.5))
      .run(1, 1, accuracy(1, 0.1))
      .apply(pruned(0));
    expect(story.sweep.counts).toMatchObject({ done: 1, cancelled: 1, running: 0, queued: 2 });
    expect(story.trial(1).state).toBe('cancelled');
    const [, , next] = reportsOf(spec.id, plan.trial(1), 1, started, accuracy(1, 0.1), accuracy(2, 0.2));
    expect(story.sweep.judge(next!)).toEqual({ fresh: false, directive: 'pruned' });
    const [untouched] = reportsOf(spec.id, plan.trial(3), 1, started);
    expect(story.sweep.judge(untouched!).directive).toBe('continue');
  });

  test('of every setting makes the sweep done; cancelling it afterwards changes nothing', () => {
    const story = new Story().run(0, 1, ...end(0.5)).apply(pruned(0, 1));
    expect(story.sweep.summary).toMatchObject({ state: 'done', counts: { done: 1, cancelled: 3 } });
    story.apply({ kind: 'controlled', action: 'cancel' }, pruned(0), extended(0, 9));
    expect(story.sweep.summary).toMatchObject({ state: 'done', counts: { done: 1, cancelled: 3 } });
  });

  test('a single trial can be pruned: its entry goes on with the others, and is never tried again itself', () => {
    const story = new Story().run(0, 1).apply(prunedTrials(0, 0, 99));
    expect(story.sweep.counts).toMatchObject({ cancelled: 1, queued: 3, running: 0 });
    const [, next] = reportsOf(spec.id, plan.trial(0), 1, started, accuracy(1, 0.1));
    expect(story.sweep.judge(next!)).toEqual({ fresh: false, directive: 'pruned' });
    story.run(1, 1, ...end(0.5)).apply(pruned(0), extended(0, 7));
    expect(story.sweep.counts).toMatchObject({ expanded: 5, done: 1, cancelled: 1, queued: 3 });
    expect(story.sweep.activitiesAfter(0).find(({ kind }) => kind === 'pruned')).toMatchObject({
      detail: '1 trial, by test',
    });
  });

  test('and cancelling the rest conserves the count', () => {
    const story = new Story().run(0, 1).run(2, 1).apply(pruned(0), { kind: 'controlled', action: 'cancel' });
    expect(story.sweep.counts).toEqual({ expanded: 4, done: 0, running: 0, queued: 0, failed: 0, cancelled: 4 });
  });
});

test('activities tell the story, numbered from 1, and only the latest are kept', () => {
  const story = new Story()
    .run(0, 1, failed)
    .run(0, 2)
    .run(0, 3, broken)
    .apply(reopened(0), extended(0, 2), pruned(1))
    .apply({ kind: 'controlled', action: 'pause' }, { kind: 'controlled', action: 'pause' })
    .apply({ kind: 'controlled', action: 'resume' })
    .run(4, 1, ...end(0.98765))
    .run(1, 1, released);
  expect(story.kinds()).toEqual([
    ...['submitted', 'started', 'retried', 'started', 'superseded', 'started', 'failed'],
    ...['reopened', 'extended', 'pruned', 'paused', 'resumed', 'started', 'finished', 'started', 'released'],
  ]);
  const activities = story.sweep.activitiesAfter(0);
  expect(activities.map(({ number }) => number)).toEqual(activities.map((_, index) => index + 1));
  expect(activities.find(({ kind }) => kind === 'superseded')).toMatchObject({
    attempt: 2,
    detail: 'attempt 2 on w was given up',
  });
  const details = activities.filter(({ setting }) => setting === '').map(({ detail }) => detail);
  expect(details).toEqual([
    '4 trials',
    '1 failed trial',
    '1 trial: 1 more seed for lr 0.01',
    '2 trials of lr 0.02',
    '',
    '',
  ]);
  expect(activities.find(({ kind }) => kind === 'finished')).toMatchObject({
    ...{ setting: 'lr 0.01', dataset: 'mnist', seed: 2, attempt: 1, worker: 'w', detail: 'test_accuracy 0.9877' },
  });

  for (let attempt = 2; attempt < 3_000; attempt++) story.run(1, attempt, released);
  const kept = story.sweep.activitiesAfter(0);
  expect(kept).toHaveLength(1_000);
  const last = kept.at(-1)!.number;
  expect(story.sweep.activitiesAfter(last - 2).map(({ number }) => number)).toEqual([last - 1, last]);
  expect(story.sweep.activitiesAfter(last)).toEqual([]);
});

const few = fc.array(fc.nat(3), { maxLength: 3 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('run' as const),
      place: fc.nat(),
      ending: fc.constantFrom(...[released, failed, broken, finished], undefined),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lost' as const), place: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopened' as const), trialIndices: fc.array(fc.nat(12)) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('extended' as const),
      entries: fc.array(fc.record({ entry: fc.nat(3), seeds: fc.array(fc.nat(8), { maxLength: 3 }) }), {
        maxLength: 2,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pruned' as const),
      entries: few,
      trialIndices: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few }),
      by: fc.constant('test'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('controlled' as const),
      action: fc.constantFrom(...controlActions.slice(0, 2), 'cancel' as const),
    }),
  },
);

test('whatever is reported and steered in whatever order, the count is conserved and the log replays to the same', () => {
  let [done, cancelled] = [0, 0];
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const story = new Story();
      const { sweep } = story;
      for (const each of steps) {
        if (each.kind === 'run') {
          const index = each.place % sweep.plan.trialCount;
          const attempt = (sweep.trial(index)?.attempt ?? 0) + 1;
          story.run(index, attempt, accuracy(1, 0.5), ...(each.ending ? [each.ending] : []));
        } else if (each.kind === 'lost') {
          const { id, index } = sweep.plan.trial(each.place % sweep.plan.trialCount);
          story.apply({ kind: 'lost', trialId: id, trialIndex: index, deliveries: 9 });
        } else {
          story.apply(each);
        }
        const { expanded, ...counts } = sweep.counts;
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(expanded);
        expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
        expect(expanded).toBe(sweep.plan.trialCount);
        const states = [...sweep.touched()].map(({ state }) => state);
        expect(states.filter((state) => state === 'done')).toHaveLength(counts.done);
        expect(states.filter((state) => state === 'failed')).toHaveLength(counts.failed);
        if (sweep.state !== 'cancelled')
          expect(states.filter((state) => state === 'running')).toHaveLength(counts.running);
        const seen = observationOf(sweep).trials.map(({ state }) => state);
        for (const [state, count] of Object.entries(counts)) {
          expect([state, seen.filter((each) => each === state).length]).toEqual([state, count]);
        }
        if (sweep.state === 'done') expect(counts.queued + counts.running).toBe(0);
      }
      if (sweep.state === 'done') done++;
      if (sweep.state === 'cancelled') cancelled++;
      const ids = Array.from({ length: sweep.plan.trialCount }, (_, index) => sweep.plan.trial(index).id);
      expect(new Set(ids).size).toBe(ids.length);

      const replayed = submittedSweep(spec);
      story.log.forEach((body, index) => replayed.apply(body, index + 1, nothingElse));
      expect(observationOf(replayed)).toEqual(observationOf(sweep));
      expect(replayed.activitiesAfter(0)).toEqual(sweep.activitiesAfter(0));
      // Everything once more: only a stop, a retry or a pause may still mean something, a report never does.
      const reports = story.log.filter(({ kind }) => kind === 'reported');
      const before = observationOf(replayed);
      for (const body of reports) replayed.apply(body, 0, nothingElse);
      expect(observationOf(replayed)).toEqual(before);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(done, cancelled)).toBeGreaterThan(0);
});
