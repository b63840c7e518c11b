import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkSpec } from '../../../../coordinator/check-spec.js';
import { upgradeDocument } from '../../../../coordinator/legacy/upgrade-document.js';
import type { Plan } from '../../../../coordinator/plan/plan.js';
import { readEvents } from '../../../../coordinator/read-event-log.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { encodeEvent, encodeEventBatch } from '../../../../proto/codec/event.js';
import { LOG_FORMAT, type EventBody } from '../../../../proto/event.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { GROWN_KEY, grownTrainers } from '../../../support/grown-trainers.js';
import { planOf, submittedSweep } from '../../../support/plans.js';
import { accuracy, failed, finished, reportsOf, started } from '../../../support/report-client.js';
import { observationOf, projectionOf, rowsOf } from '../../../support/results.js';
import { arbitrarySweepFile } from '../sweep-file/arbitrary-sweep.js';

const upgradeGrown = (document: string) => upgradeDocument(document, grownTrainers);
const files = [
  'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: [3, 1]\ntrain: { epochs: 4 }\n' +
    'grid: { learningRate: [0.1, 0.2], init: [he, random] }\nsettings: [{ batchSize: 7 }, { name: Mine, init: random, dropout: 0.5 }]',
  'name: b\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 2',
  'name: c\ntrainer: simulated\ndatasets: [mnist]\nseeds: 2\ntrain: { epochs: 3, epochMs: 0 }\ngrid: { learningRate: [0.01, 0.02] }',
];

/** What everything of a plan is called. */
const named = (plan: Plan) =>
  Array.from({ length: plan.trialCount }, (_, index) => plan.trial(index)).map(
    ({ id, entry, seed, setting, dataset }) => ({
      ...{ id, entry, seed, settingId: setting.id, setting: setting.name, dataset },
    }),
  );

/** A log that this version writes of a sweep: some trials done, one failed and reopened, a seed added, an entry pruned. */
function recorded(file: string): Uint8Array {
  const spec = loadSweep(file, builtinTrainers);
  const sweep = submittedSweep(spec);
  const { enumeratedEntries } = sweep.plan;
  const bodies: EventBody[] = [
    { kind: 'submitted', spec, source: undefined },
    { kind: 'proposed', proposal: { settings: [], firstEntry: 0, entries: enumeratedEntries, seeds: spec.seeds } },
  ];
  const tell = (index: number, attempt: number, ...told: Parameters<typeof reportsOf>[3][]) => {
    for (const report of reportsOf(spec.id, sweep.plan.trial(index), attempt, started, ...told)) {
      bodies.push({ kind: 'reported', report });
    }
  };
  tell(0, 1, accuracy(1, 0.5), accuracy(2, 0.6), finished);
  tell(1, 1, { ...failed, permanent: true } as typeof failed);
  bodies.push({ kind: 'reopened', trialIndices: [1] });
  tell(1, 2, accuracy(1, 0.7), finished);
  bodies.push({ kind: 'extended', entries: [{ entry: 0, seeds: [7] }] });
  bodies.push({ kind: 'pruned', entries: [enumeratedEntries - 1], trialIndices: [], by: '' });
  const events = bodies.map((body, index) => encodeEvent({ timeMs: 1_000 + index, sweepId: spec.id, body }));
  return encodeEventBatch(LOG_FORMAT, events);
}

describe('a trainer that gains a parameter with a default', () => {
  test.each(files)('moves nothing of a log that was written before: %#', (file) => {
    const log = recorded(file);
    const { id } = loadSweep(file, builtinTrainers);
    const before = projectionOf(readEvents(log)).sweep(id)!;
    const after = projectionOf(readEvents(log), upgradeGrown).sweep(id)!;
    expect(before.counts.done).toBe(2);
    expect(observationOf(after)).toEqual(observationOf(before));
    expect(rowsOf(observationOf(after))).toEqual(rowsOf(observationOf(before)));
    expect(after.activitiesAfter(0)).toEqual(before.activitiesAfter(0));
    expect(named(after.plan)).toEqual(named(before.plan));
  });

  test.each(files)('changes no id and no name of a sweep file that does not state it: %#', (file) => {
    const [today, later] = [builtinTrainers, grownTrainers].map((trainers) => loadSweep(file, trainers));
    expect(later!.id).toBe(today!.id);
    expect(named(planOf(later!))).toEqual(named(planOf(today!)));
    // It is trained with all the same, and what the later version sends is taken.
    expect(planOf(later!).trial(0).setting.config).toEqual({
      ...planOf(today!).trial(0).setting.config,
      [GROWN_KEY]: 0.5,
    });
    expect(checkSpec(later!)).toBe(later);
  });

  test('changes none of any sweep file', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const [today, later] = [builtinTrainers, grownTrainers].map((trainers) => loadSweep(stringify(file), trainers));
        expect(later!.id).toBe(today!.id);
        expect(named(planOf(later!))).toEqual(named(planOf(today!)));
      }),
    );
  });

  test('makes another setting of one that states it, also where it states the default', () => {
    const stating = (value: number) =>
      planOf(loadSweep(`${files[1]!}\ntrain: { ${GROWN_KEY}: ${value} }`, grownTrainers));
    const silent = planOf(loadSweep(files[1]!, grownTrainers));
    const ids = [silent, stating(0.5), stating(0.7)].map((plan) => plan.trial(0).id);
    expect(new Set(ids).size).toBe(3);
  });
});
