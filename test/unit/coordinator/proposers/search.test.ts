import { describe, expect, test } from 'vitest';
import { checkSpec } from '../../../../coordinator/check-spec.js';
import { settingId, statedOf } from '../../../../coordinator/plan/content-ids.js';
import { Projection } from '../../../../coordinator/projection/projection.js';
import type { SweepFact, SweepProjection } from '../../../../coordinator/projection/sweep-projection.js';
import type { Proposer } from '../../../../coordinator/proposers/proposer.js';
import { readEvents } from '../../../../coordinator/read-event-log.js';
import { encodeEvent, encodeEventBatch } from '../../../../proto/codec/event.js';
import { LOG_FORMAT, type Event } from '../../../../proto/event.js';
import type { ReportBody } from '../../../../proto/report.js';
import type { ListedSetting, SweepSpec } from '../../../../proto/spec.js';
import { accuracy, finished, reportsOf, started } from '../../../support/report-client.js';
import { observationOf, projectionOf, rowsOf } from '../../../support/results.js';
import { specOf } from '../../../support/sweeps.js';

/** A sweep of which the spec enumerates one setting, which this search does not try. */
const spec = specOf(
  'name: search\ntrainer: simulated\ndatasets: [mnist]\nseeds: 1\ntrain: { epochs: 4, epochMs: 0 }\nretry: { attempts: 1 }',
);
const RATES = [0.3, 0.013, 0.021, 0.0007];

/** A setting that no grid has. */
function setting({ trainer, base }: SweepSpec, rate: number): ListedSetting {
  const values = { learningRate: { stated: rate, text: String(rate), label: `lr ${rate}` } };
  return { id: settingId(trainer, statedOf(base, values)), name: `lr ${rate}`, values };
}

/**
 * Successive halving in a few lines: four settings with a seed each; once all have two steps, the worse half is
 * pruned; the best that is left when all have ended gets two seeds more.
 */
const halving: Proposer = ({ plan, spec: own, trial, endedFrom }) => {
  const nothing = { proposals: [], prunings: [] };
  const first = plan.enumeratedEntries;
  const places = RATES.map((_, place) => place);
  if (plan.trialCount === 0) {
    const settings = RATES.map((rate) => setting(own, rate));
    return { ...nothing, proposals: [{ settings, firstEntry: first, entries: settings.length, seeds: [0] }] };
  }
  if (plan.trialCount > RATES.length) return nothing;
  const pruned = places.filter((place) => trial(place)?.state === 'cancelled');
  const rung = (place: number) => trial(place)?.series.get(own.objective.metric)?.values[1] ?? -1;
  const byRung = places.toSorted((a, b) => rung(b) - rung(a));
  if (pruned.length === 0) {
    return places.some((place) => rung(place) < 0) ? nothing : { ...nothing, prunings: byRung.slice(2).sort() };
  }
  if (new Set(endedFrom(0)).size + pruned.length < RATES.length) return nothing;
  return { ...nothing, proposals: [{ settings: [], firstEntry: first + byRung[0]!, entries: 1, seeds: [1, 2] }] };
};

/** A sweep that is searched: whatever the proposer wishes becomes a fact. */
class Search {
  readonly events: Event[] = [];
  readonly projection = new Projection(() => {
    throw new Error('nothing old here');
  });

  constructor() {
    this.record({ kind: 'submitted', spec, source: undefined });
  }

  get sweep(): SweepProjection {
    return this.projection.sweep(spec.id)!;
  }

  record(body: Event['body']): void {
    const event = { timeMs: this.events.length, sweepId: spec.id, body };
    this.events.push(event);
    this.projection.apply(event);
  }

  ask() {
    const { sweep } = this;
    return halving({
      ...{ plan: sweep.plan, spec: sweep.spec },
      trial: (index) => sweep.trial(index),
      endedFrom: (from) => sweep.endedFrom(from),
    });
  }

  /** Takes the wishes in, as the coordinator does. */
  propose(): void {
    const { proposals, prunings } = this.ask();
    const facts: SweepFact[] = proposals.map((proposal) => ({ kind: 'proposed', proposal }));
    if (prunings.length > 0) facts.push({ kind: 'pruned', entries: [], trialIndices: prunings, by: 'the proposer' });
    for (const fact of facts) this.record(fact);
  }

  reports(index: number, ...bodies: readonly ReportBody[]) {
    return reportsOf(spec.id, this.sweep.plan.trial(index), 1, started, ...bodies);
  }

  /** What is new of an attempt's reports so far; returns the last one's directive. */
  tell(index: number, ...bodies: readonly ReportBody[]): string {
    let directive = '';
    for (const report of this.reports(index, ...bodies)) {
      const { fresh } = this.sweep.judge(report);
      if (fresh) this.record({ kind: 'reported', report });
      ({ directive } = this.sweep.judge(report));
    }
    return directive;
  }
}

const rungs = [0.1, 0.6, 0.8, 0.2];
const atRung = (value: number) => [accuracy(1, value / 2), accuracy(2, value)];
const toItsEnd = (value: number) => [...atRung(value), accuracy(3, value), accuracy(4, value + 0.1), finished];

/** Four settings, all at the rung. */
function searchAtRung(): Search {
  const search = new Search();
  search.propose();
  rungs.forEach((value, index) => search.tell(index, ...atRung(value)));
  return search;
}

describe('a search, as a function from projection to proposals and prunings', () => {
  test('proposes settings that no grid enumerates; they get entries, trials and ids like any other', () => {
    expect(checkSpec(spec)).toBe(spec);
    const search = new Search();
    expect(search.sweep).toMatchObject({ state: 'running', counts: { expanded: 0 } });
    search.propose();
    const { plan, counts } = search.sweep;
    expect(counts).toMatchObject({ expanded: 4, queued: 4 });
    expect(plan).toMatchObject({ settingCount: 5, entryCount: 5, enumeratedEntries: 1 });
    expect([0, 1, 2, 3].map((index) => plan.trial(index)).map(({ entry, setting: own }) => [entry, own.name])).toEqual([
      [1, 'lr 0.3'],
      [2, 'lr 0.013'],
      [3, 'lr 0.021'],
      [4, 'lr 0.0007'],
    ]);
    // The values that it does not give are those of all.
    expect(plan.trial(1).setting.config).toMatchObject({ learningRate: 0.013, epochs: 4, epochMs: 0 });
    expect(plan.trialsOf(0)).toEqual([]);
    // A grid that holds the setting has the same trial: finished ones can be taken over either way.
    const grid = projectionOf([]);
    const listed = specOf(
      'name: grid\ntrainer: simulated\ndatasets: [mnist]\nseeds: 1\ntrain: { epochs: 4, epochMs: 0 }\n' +
        'grid: { learningRate: [0.013, 0.5] }',
    );
    const proposal = { settings: [], firstEntry: 0, entries: 2, seeds: [0] };
    for (const body of [
      { kind: 'submitted', spec: listed, source: undefined } as const,
      { kind: 'proposed', proposal } as const,
    ]) {
      grid.apply({ timeMs: 0, sweepId: listed.id, body });
    }
    expect(grid.sweep(listed.id)!.plan.trial(0).id).toBe(plan.trial(1).id);
  });

  test('says the same when it is asked again, and nothing more once that is a fact', () => {
    const search = new Search();
    expect(search.ask()).toEqual(search.ask());
    search.propose();
    expect(search.ask()).toEqual({ proposals: [], prunings: [] });
    const atTheRung = searchAtRung();
    expect(atTheRung.ask()).toEqual({ proposals: [], prunings: [0, 3] });
    expect(atTheRung.ask()).toEqual(atTheRung.ask());
    atTheRung.propose();
    expect(atTheRung.ask()).toEqual({ proposals: [], prunings: [] });
  });

  test('prunes single trials: their workers are told so, the others train on', () => {
    const search = searchAtRung();
    search.propose();
    expect(search.sweep.counts).toMatchObject({ expanded: 4, running: 2, cancelled: 2 });
    const directives = rungs.map((value, index) => search.tell(index, ...atRung(value), accuracy(3, value)));
    expect(directives).toEqual(['pruned', 'continue', 'continue', 'pruned']);
    // What a pruned trial says after that does not count.
    expect(search.sweep.trial(0)!.series.get('test_accuracy')!.steps).toEqual([1, 2]);
    expect(search.sweep.activitiesAfter(0).findLast(({ kind }) => kind === 'pruned')).toMatchObject({
      detail: '2 trials, by the proposer',
    });
  });

  test('decides late: the best gets more seeds, of which one pruned leaves the others of its entry alone', () => {
    const search = searchAtRung();
    search.propose();
    [1, 2].forEach((index) => search.tell(index, ...toItsEnd(rungs[index]!)));
    expect(search.sweep.state).toBe('done');
    search.propose();
    expect(search.sweep).toMatchObject({ state: 'running', counts: { expanded: 6, done: 2, queued: 2, cancelled: 2 } });
    expect(search.sweep.plan.trialsOf(3)).toEqual([2, 4, 5]);
    search.tell(4, accuracy(1, 0.3));
    search.tell(5, accuracy(1, 0.4));
    search.record({ kind: 'pruned', entries: [], trialIndices: [4], by: 'the proposer' });
    expect(search.tell(4, accuracy(1, 0.3), accuracy(2, 0.3))).toBe('pruned');
    expect(search.tell(5, ...toItsEnd(0.85))).toBe('stop');
    expect(search.sweep).toMatchObject({ state: 'done', counts: { expanded: 6, done: 3, cancelled: 3 } });
    const [best] = rowsOf(observationOf(search.sweep));
    expect(best).toMatchObject({ setting: 'lr 0.021', n: 2 });
  });

  test('is replayed from the log without being asked', () => {
    const search = searchAtRung();
    search.propose();
    [1, 2].forEach((index) => search.tell(index, ...toItsEnd(rungs[index]!)));
    search.propose();
    const message = encodeEventBatch(LOG_FORMAT, search.events.map(encodeEvent));
    const replayed = projectionOf(readEvents(message)).sweep(spec.id)!;
    expect(observationOf(replayed)).toEqual(observationOf(search.sweep));
    expect(replayed.activitiesAfter(0)).toEqual(search.sweep.activitiesAfter(0));
    const trials = (sweep: SweepProjection) =>
      Array.from({ length: sweep.plan.trialCount }, (_, index) => sweep.plan.trial(index));
    expect(trials(replayed)).toEqual(trials(search.sweep));
  });
});
