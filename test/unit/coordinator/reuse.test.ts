import { expect, test } from 'vitest';
import { Projection } from '../../../coordinator/projection/projection.js';
import { takeOver } from '../../../coordinator/reuse.js';
import type { Ledger } from '../../../coordinator/ledger.js';
import { proposeGrid } from '../../../coordinator/proposers/grid.js';
import type { EventBody } from '../../../proto/event.js';
import type { SweepSpec } from '../../../proto/spec.js';
import { accuracy, finished, reportsOf, started } from '../../support/report-client.js';
import { simulatedSpec } from '../../support/sweeps.js';
import { upgrade } from '../../../cli/upgrade.js';

/** Two sweeps, the first's only trial done, and what has been recorded since then. */
function oldAndEdited(old: SweepSpec, edited: SweepSpec) {
  const projection = new Projection(upgrade);
  const order: string[] = [];
  const record = (sweepId: string, body: EventBody) => {
    order.push(body.kind);
    projection.apply({ timeMs: 1, sweepId, body });
  };
  const durable = () => {
    order.push('durable');
    return Promise.resolve();
  };
  const ledger = { projection, record, durable, maxFactBytes: 100_000 } as unknown as Ledger;
  for (const spec of [old, edited]) {
    record(spec.id, { kind: 'submitted', spec, source: undefined });
    const proposal = proposeGrid(projection.sweep(spec.id)!).proposals[0]!;
    record(spec.id, { kind: 'proposed', proposal });
  }
  const trial = projection.sweep(old.id)!.plan.trial(0);
  for (const report of reportsOf(old.id, trial, 1, started, accuracy(1, 0.5), finished)) {
    record(old.id, { kind: 'reported', report });
  }
  order.length = 0;
  return { ledger, order, sweep: projection.sweep(edited.id)! };
}

const [old, edited] = [simulatedSpec({ rates: [0.01] }), simulatedSpec({ rates: [0.01, 0.02] })];

test('a result is stored before the fact that it is taken over: the log keeps the order within a sweep alone', async () => {
  const { ledger, order, sweep } = oldAndEdited(old, edited);
  expect(await takeOver(ledger, sweep, undefined)).toEqual([{ sweepId: old.id, trials: 1 }]);
  expect(order).toEqual(['durable', 'adopted', 'durable']);
  expect(sweep.counts.done).toBe(1);
});

test('nothing is taken over from another version of the trainer, to which a value may mean something else', async () => {
  // The ids of old logs do not tell versions apart.
  const { ledger, order, sweep } = oldAndEdited({ ...old, trainer: { ...old.trainer, version: '0' } }, edited);
  expect(await takeOver(ledger, sweep, undefined)).toEqual([]);
  expect(order).toEqual([]);
});
