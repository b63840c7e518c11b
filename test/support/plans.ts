import { Plan } from '../../coordinator/plan/plan.js';
import { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import { proposeGrid } from '../../coordinator/proposers/grid.js';
import type { SweepSpec } from '../../proto/spec.js';
import { specOf } from './sweeps.js';

/** The plan of a sweep whose whole grid was proposed; a sweep file's text, or a spec. */
export function planOf(sweep: string | SweepSpec): Plan {
  const spec = typeof sweep === 'string' ? specOf(sweep) : sweep;
  const plan = new Plan(spec);
  plan.propose({ settings: [], firstEntry: 0, entries: plan.enumeratedEntries, seeds: spec.seeds });
  return plan;
}

/** The projection of a sweep that has just been submitted and proposed. */
export function submittedSweep(sweep: string | SweepSpec): SweepProjection {
  const spec = typeof sweep === 'string' ? specOf(sweep) : sweep;
  const projection = new SweepProjection(spec, undefined, 0);
  for (const proposal of proposeGrid(projection).proposals) {
    projection.apply({ kind: 'proposed', proposal }, 0, () => undefined);
  }
  return projection;
}
