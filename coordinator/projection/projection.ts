import type { Event } from '../../proto/event.js';
import { loadSweep } from '../sweep-file/load-sweep.js';
import { createPlan } from '../plan/plan.js';
import { SweepProjection } from './sweep-projection.js';

/** What the log says, all of it: one sweep projection per sweep submitted, in order of submission. */
export class Projection {
  private readonly sweeps = new Map<string, SweepProjection>();

  /** Takes in one event. Events of unknown sweeps are ignored, a second submission of the same sweep too. */
  apply({ sweepId, timeMs, body }: Event): void {
    if (body.kind === 'submitted' && !this.sweeps.has(sweepId)) {
      const plan = createPlan(loadSweep(body.document));
      this.sweeps.set(sweepId, new SweepProjection(plan, body.document, timeMs));
    }
    this.sweeps.get(sweepId)?.apply(body, timeMs);
  }

  sweep(sweepId: string): SweepProjection | undefined {
    return this.sweeps.get(sweepId);
  }

  /** All sweeps, the oldest first. */
  all(): readonly SweepProjection[] {
    return [...this.sweeps.values()];
  }
}
