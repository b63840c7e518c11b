import { SeedsweepError } from '../../common/errors.js';
import type { Observation } from '../../proto/observation.js';
import { rankingOf } from '../../results/ranking.js';
import type { ObservedSweep } from './dashboard-data.js';
import { updatedRows } from './updated-rows.js';

/** Activities remembered; an hour of a busy sweep must not fill the memory. */
const MAX_ACTIVITIES = 1_000;

/**
 * The sweep after an observation. `before` is left as it is; a stream's first observation replaces it. What an observation
 * does not touch stays the same object. Throws COORDINATOR_FAILED when a stream does not begin with the sweep's facts.
 */
export function applyObservation(
  before: ObservedSweep | undefined,
  observation: Observation,
  nowMs: number,
): ObservedSweep {
  const base = observation.facts ? undefined : before;
  const facts = observation.facts ?? base?.facts;
  if (!facts) throw new SeedsweepError('COORDINATOR_FAILED', 'The coordinator does not say what the sweep is.');
  const entries = updated(base?.entries, observation.entries, ({ entry }) => entry);
  return {
    summary: observation.sweep,
    facts,
    entries,
    rows: updatedRows(base?.rows ?? new Map(), observation, entries, {
      ranking: rankingOf(facts.trainer, facts.objective, observation.sweep.looks),
      again: base !== undefined && base.summary.looks !== observation.sweep.looks,
    }),
    trials: updated(base?.trials, observation.trials, ({ index }) => index),
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
