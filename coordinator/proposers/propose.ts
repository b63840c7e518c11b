import type { Ledger } from '../ledger.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import { proposeGrid } from './grid.js';

/** Records what a sweep's proposer wants of it now. Throws INVALID_INPUT when that is too large for the log. */
export function propose(ledger: Ledger, sweep: SweepProjection): void {
  if (sweep.ended) return;
  const { proposals, prunings } = proposeGrid(sweep);
  for (const proposal of proposals) ledger.record(sweep.id, { kind: 'proposed', proposal });
  if (prunings.length > 0) {
    ledger.record(sweep.id, { kind: 'pruned', entries: [], trialIndices: prunings, by: 'the proposer' });
  }
}
