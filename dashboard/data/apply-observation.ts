import type { Observation } from '../../proto/observation.js';
import type { ObservedSweep } from './dashboard-data.js';

/** Activities remembered; an hour of a busy sweep must not fill the memory. */
const MAX_ACTIVITIES = 1_000;

/** The sweep after an observation. `before` is left as it is; a stream's first observation replaces it. */
export function applyObservation(
  before: ObservedSweep | undefined,
  observation: Observation,
  nowMs: number,
): ObservedSweep {
  const base = observation.first ? undefined : before;
  const told = updated(base?.rows, observation.rows, ({ cell }) => cell);
  const placed = observation.standings.flatMap((standing) => {
    const row = told.get(standing.cell);
    return row ? [{ ...row, ...standing }] : [];
  });
  return {
    summary: observation.sweep,
    objective: observation.objective,
    rows: updated(told, placed, ({ cell }) => cell),
    trials: updated(base?.trials, observation.trials, ({ trialId }) => trialId),
    activities: [...(base?.activities ?? []), ...observation.activities].slice(-MAX_ACTIVITIES),
    pace: observation.pace,
    endedMs: observation.endedMs,
    clockAheadMs: observation.nowMs - nowMs,
  };
}

/** `before` with these items put in by key; `before` itself when there are none, so that what depends on it need not change. */
function updated<Key, Item>(
  before: ReadonlyMap<Key, Item> | undefined,
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, Item> {
  if (before && items.length === 0) return before;
  const after = new Map(before);
  for (const item of items) after.set(key(item), item);
  return after;
}
