import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goals } from '../../../../common/objective.js';
import type { SweepFact, SweepProjection } from '../../../../coordinator/projection/sweep-projection.js';
import { TrialProjection } from '../../../../coordinator/projection/trial-projection.js';
import type { ReportBody } from '../../../../proto/report.js';
import { planOf, submittedSweep } from '../../../support/plans.js';
import { accuracy, failed, finished, released, reportsOf, started } from '../../../support/report-client.js';
import { observationOf, rowsOf } from '../../../support/results.js';
import { simulatedSpec } from '../../../support/sweeps.js';

const spec = simulatedSpec({ rates: [0.01, 0.02], seeds: 2, attempts: 2 });
const trial = planOf(spec).trial(0);

describe('the objective at the best step', () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(NaN, Infinity, -Infinity));

  test('is the best number of all steps, and NaN only where there is no other', () => {
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom(...goals), (values, goal) => {
        const projected = new TrialProjection(trial);
        values.forEach((each, index) => projected.addPoint({ metric: 'm', step: index + 1, value: each }));
        const best = projected.objective({ metric: 'm', goal, at: 'best' });
        const numbers = values.filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
        expect(projected.objective({ metric: 'm', goal, at: 'last' })).toBe(values.at(-1));
        if (values.length === 0) expect(best).toBeUndefined();
        else if (numbers.length === 0) expect(best).toBeNaN();
        // Zeros are equal, whatever their sign.
        else expect(best! === numbers.at(goal === 'maximize' ? -1 : 0)!).toBe(true);
      }),
    );
  });

  test('is each seed’s own best step on a board, not one step for all', () => {
    const sweep = submittedSweep({ ...spec, objective: { ...spec.objective, at: 'best' } });
    const curves = [
      [0.2, 0.9, NaN],
      [0.7, 0.1, 0.3],
    ];
    curves.forEach((values, index) => {
      const points = values.map((each, step) => accuracy(step + 1, each));
      for (const report of reportsOf(spec.id, sweep.plan.trial(index), 1, started, ...points, finished)) {
        sweep.apply({ kind: 'reported', report }, 0, () => undefined);
      }
    });
    const [row] = rowsOf(observationOf(sweep));
    expect(row!.seeds.map((seed) => seed.value)).toEqual([0.9, 0.7]);
  });
});

describe('a checkpoint', () => {
  const resumed = (resumeStep: number): ReportBody => ({ ...started, resumeStep }) as ReportBody;
  const checkpointed = (attempt: number, step: number): SweepFact => ({
    ...{ kind: 'checkpointed', trialIndex: 0, attempt, step, object: `${attempt}/${step}` },
  });
  const apply = (sweep: SweepProjection, ...facts: readonly SweepFact[]) =>
    facts.forEach((fact) => sweep.apply(fact, 0, () => undefined));
  const says = (sweep: SweepProjection, attempt: number, ...bodies: readonly ReportBody[]) =>
    apply(
      sweep,
      ...reportsOf(spec.id, trial, attempt, ...bodies).map((report) => ({ kind: 'reported', report }) as const),
    );
  const upTo = (steps: number) => Array.from({ length: steps }, (_, index) => accuracy(index + 1, index / 10));

  test('is where the next attempt can go on, which keeps the points before it and none after it', () => {
    const sweep = submittedSweep(spec);
    says(sweep, 1, started, ...upTo(8));
    apply(sweep, checkpointed(1, 3), checkpointed(1, 6));
    says(sweep, 1, started, ...upTo(8), released);
    expect(sweep.trial(0)).toMatchObject({ state: 'queued', checkpoint: { step: 6, object: '1/6' } });
    says(sweep, 2, resumed(6), accuracy(7, 0.77));
    const { steps, values } = sweep.trial(0)!.series.get('test_accuracy')!;
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(values).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.77]);
    expect(sweep.trial(0)).toMatchObject({ attempt: 2, checkpoint: { step: 6, object: '1/6' } });
    expect(observationOf(sweep).trials[0]).toMatchObject({ step: 7, value: 0.77 });
  });

  test('of an older attempt, of a trial that has ended, or of one that never began is none', () => {
    const sweep = submittedSweep(spec);
    apply(sweep, checkpointed(0, 1), checkpointed(1, 1), { ...checkpointed(1, 1), trialIndex: 99 } as SweepFact);
    expect(sweep.trial(0)).toBeUndefined();
    says(sweep, 2, started, ...upTo(3));
    apply(sweep, checkpointed(1, 2), checkpointed(3, 2));
    expect(sweep.trial(0)!.checkpoint).toBeUndefined();
    apply(sweep, checkpointed(2, 3));
    says(sweep, 2, started, ...upTo(3), finished);
    apply(sweep, checkpointed(2, 9));
    expect(sweep.trial(0)).toMatchObject({ state: 'done', checkpoint: { step: 3 } });
  });

  test('is forgotten by an attempt that begins before it: its points are gone', () => {
    const sweep = submittedSweep(spec);
    says(sweep, 1, started, ...upTo(6));
    apply(sweep, checkpointed(1, 6));
    says(sweep, 2, started, accuracy(1, 0.5));
    expect(sweep.trial(0)!.checkpoint).toBeUndefined();
    apply(sweep, checkpointed(2, 1));
    says(sweep, 3, failed);
    expect(sweep.trial(0)!.checkpoint).toBeUndefined();
  });
});
