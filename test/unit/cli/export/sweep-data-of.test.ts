import { describe, expect, test } from 'vitest';
import { PointTimes } from '../../../../cli/export/point-times.js';
import { sweepDataOf } from '../../../../cli/export/sweep-data-of.js';
import { upgrade } from '../../../../cli/upgrade.js';
import { Projection } from '../../../../coordinator/projection/projection.js';
import { proposeGrid } from '../../../../coordinator/proposers/grid.js';
import type { EventBody } from '../../../../proto/event.js';
import type { Report, ReportBody } from '../../../../proto/report.js';
import type { SweepSpec } from '../../../../proto/spec.js';
import { planOf } from '../../../support/plans.js';
import { accuracy, finished, released, reportsOf, started } from '../../../support/report-client.js';
import { simulatedSpec, specOf } from '../../../support/sweeps.js';

/** A log in memory: each event is ten milliseconds after the last. */
function logOf(...specs: readonly SweepSpec[]) {
  const projection = new Projection(upgrade);
  const times = new PointTimes(projection);
  let timeMs = 0;
  const record = (sweepId: string, body: EventBody) => {
    const event = { timeMs: (timeMs += 10), sweepId, body };
    times.note(event);
    projection.apply(event);
  };
  for (const spec of specs) {
    record(spec.id, { kind: 'submitted', spec, source: undefined });
    const { proposals } = proposeGrid(projection.sweep(spec.id)!);
    for (const proposal of proposals) record(spec.id, { kind: 'proposed', proposal });
  }
  const reports = (spec: SweepSpec, index: number, attempt: number, ...bodies: readonly ReportBody[]): Report[] =>
    reportsOf(spec.id, planOf(spec).trial(index), attempt, started, ...bodies);
  return {
    record,
    run: (...args: Parameters<typeof reports>) =>
      reports(...args).forEach((report) => record(args[0].id, { kind: 'reported', report })),
    data: ({ id }: SweepSpec) => sweepDataOf(projection.sweep(id)!, 0, times),
  };
}

const spec = simulatedSpec({ rates: [0.01], seeds: 2 });
const points = (data: ReturnType<typeof sweepDataOf>) =>
  [...data.measuredTrials()].map(({ view, series, timeMs }) => ({
    seed: view.seed,
    points: series.flatMap(({ steps, values }) => steps.map((step, at) => [step, values[at], timeMs(step)])),
  }));

describe('what is exported of a sweep', () => {
  test('is every trial of the plan, and the points that count: of the latest attempt, each once', () => {
    const log = logOf(spec);
    log.run(spec, 1, 1, accuracy(1, 0.1), accuracy(2, 0.2), released);
    log.run(spec, 1, 2, accuracy(1, 0.3), accuracy(1, 0.4));
    // Told again, and by an attempt that was superseded.
    log.run(spec, 1, 2, accuracy(1, 0.3));
    log.run(spec, 1, 1, accuracy(1, 0.1), accuracy(2, 0.2), accuracy(3, 0.9));
    const data = log.data(spec);
    expect(data).toMatchObject({ trialCount: 2, pointCount: 1, metrics: ['test_accuracy'], datasets: ['mnist'] });
    expect([...data.trials()].map(({ view }) => view.state)).toEqual(['queued', 'running']);
    const [trial] = points(data);
    expect(trial).toEqual({ seed: 1, points: [[1, 0.4, expect.any(Number)]] });
  });

  test('has points of what an attempt went on from, with their own times', () => {
    const log = logOf(spec);
    log.run(spec, 0, 1, accuracy(1, 0.1), accuracy(2, 0.2), released);
    const resumed = reportsOf(
      spec.id,
      planOf(spec).trial(0),
      2,
      { ...started, resumeStep: 1 } as ReportBody,
      accuracy(2, 0.5),
    );
    for (const report of resumed) log.record(spec.id, { kind: 'reported', report });
    const [trial] = points(log.data(spec));
    expect(trial!.points.map(([step, value]) => [step, value])).toEqual([
      [1, 0.1],
      [2, 0.5],
    ]);
    const [first, second] = trial!.points.map(([, , timeMs]) => timeMs!);
    // Two events of submission, the start, the first point; then a point and a release, a start, a point.
    expect([first, second]).toEqual([40, 80]);
  });

  test('has the points and times of a trial that was taken over', () => {
    const edited = simulatedSpec({ name: 'edited', rates: [0.01], seeds: 3 });
    const log = logOf(spec, edited);
    log.run(spec, 1, 1, accuracy(1, 0.7), finished);
    log.record(edited.id, { kind: 'adopted', fromSweepId: spec.id, trials: [{ trialIndex: 1, fromIndex: 1 }] });
    expect(points(log.data(edited))).toEqual(points(log.data(spec)));
    expect([...log.data(edited).measuredTrials()][0]!.view.takenFrom).toBe(spec.id);
  });

  test('says of each parameter what its values are in this sweep', () => {
    const text = JSON.stringify({
      name: 'kinds',
      trainer: 'lenet5',
      datasets: ['strokes'],
      seeds: 1,
      train: { epochs: 1 },
      grid: { learningRate: [1, 2], regularizer: ['none', { l2: 0.001 }] },
    });
    const kinds = new Map(
      logOf(specOf(text))
        .data(specOf(text))
        .parameters.map(({ key, ...rest }) => [key, rest]),
    );
    // What its trainer calls a number is one, also where all are whole.
    expect(kinds.get('learningRate')).toMatchObject({
      kind: 'number',
      values: expect.arrayContaining([1, 2]) as unknown,
    });
    expect(kinds.get('epochs')).toEqual({ kind: 'integer', values: [1] });
    expect(kinds.get('init')!.kind).toBe('text');
    expect(kinds.get('regularizer')!.kind).toBe('mixed');
  });
});
