import { SeedsweepError } from '../common/errors.js';
import type { SweepSummary } from '../proto/snapshot.js';

/** The sweep meant: the one named, by id or name (then the latest of it), or else the latest. Throws NOT_FOUND. */
export function chooseSummary(sweeps: readonly SweepSummary[], id: string | undefined): SweepSummary {
  const named = sweeps.find((sweep) => sweep.id === id) ?? sweeps.findLast((sweep) => sweep.name === id);
  const chosen = id === undefined ? sweeps.at(-1) : named;
  if (chosen) return chosen;
  throw new SeedsweepError('NOT_FOUND', id === undefined ? 'There is no sweep yet.' : `There is no sweep "${id}".`, {
    remedy:
      sweeps.length === 0
        ? 'Run one first: seedsweep run sweeps/quickstart.yaml'
        : `Known: ${sweeps.map((sweep) => sweep.id).join(', ')}`,
  });
}
