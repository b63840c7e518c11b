import type { Event } from '../../proto/event.js';
import type { SweepSpec } from '../../proto/spec.js';
import { proposeGrid } from '../proposers/grid.js';
import { SweepProjection } from './sweep-projection.js';

/** Reads a sweep as log formats 1 to 3 stored it. Throws LOG_FORMAT for one that it cannot read. */
export type UpgradeDocument = (document: string) => SweepSpec;

/** What the log says, all of it: one sweep projection per sweep submitted, in order of submission. */
export class Projection {
  private readonly sweeps = new Map<string, SweepProjection>();

  constructor(private readonly upgrade: UpgradeDocument) {}

  /** Takes in one event. Events of unknown sweeps are ignored, a second submission of the same sweep too. */
  apply({ sweepId, timeMs, body }: Event): void {
    const known = this.sweeps.get(sweepId);
    switch (body.kind) {
      case 'submitted':
        if (!known) this.sweeps.set(sweepId, new SweepProjection(body.spec, body.source, timeMs));
        return;
      case 'submittedDocument':
        if (!known) this.addDocument(sweepId, body.document, timeMs);
        return;
      case 'placed':
      case 'proposed':
      case 'extended':
      case 'pruned':
      case 'adopted':
      case 'controlled':
      case 'reported':
      case 'lost':
      case 'reopened':
      case 'checkpointed':
        known?.apply(body, timeMs, (id) => this.sweeps.get(id));
    }
  }

  sweep(sweepId: string): SweepProjection | undefined {
    return this.sweeps.get(sweepId);
  }

  /** All sweeps, the oldest first. */
  all(): readonly SweepProjection[] {
    return [...this.sweeps.values()];
  }

  /** A document was proposed as a whole by being submitted. */
  private addDocument(sweepId: string, document: string, timeMs: number): void {
    const sweep = new SweepProjection({ ...this.upgrade(document), id: sweepId }, undefined, timeMs);
    this.sweeps.set(sweepId, sweep);
    for (const proposal of proposeGrid(sweep).proposals) {
      sweep.apply({ kind: 'proposed', proposal }, timeMs, () => undefined);
    }
  }
}
