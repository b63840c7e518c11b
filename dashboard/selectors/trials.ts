import type { TrialView } from '../../proto/observation.js';
import type { ObservedSweep } from '../data/dashboard-data.js';
import { type Filter, matchesTrial, noFilter } from './filter.js';
import { naturalKey, sortedBy, type SortKey } from './natural-order.js';
import { trialProgress } from './progress.js';

/** `state`: what needs attention first. */
export const trialSortKeys = ['state', 'index', 'elapsed', 'value', 'worker'] as const;

export interface TrialSort {
  readonly key: (typeof trialSortKeys)[number];
  readonly descending: boolean;
}

const byState: TrialSort = { key: 'state', descending: false };
const stateOrder = { running: 0, failed: 1, done: 2, queued: 3, cancelled: 4 } as const;

/**
 * The trials that pass the filter. By `state`: running, then failed and done with the latest end first, queued in the
 * plan's order, cancelled. By anything else, those that lack it come last. `nowMs`, on our clock, counts for `elapsed`.
 */
export function trialLines(
  sweep: ObservedSweep,
  filter: Filter = noFilter,
  sort: TrialSort = byState,
  nowMs = Infinity,
): readonly TrialView[] {
  const all = [...sweep.trials.values()];
  const { terms } = filter;
  const shown =
    terms.length === 0 ? all : all.filter((trial) => matchesTrial(filter, trial, sweep.rows.get(trial.entry)));
  if (sort.key === 'state') {
    const sorted = shown.sort(compareStates);
    return sort.descending ? sorted.reverse() : sorted;
  }
  shown.sort((a, b) => a.index - b.index);
  return sort.key === 'index' && !sort.descending
    ? shown
    : sortedBy(shown, sortKey(sort.key, nowMs, sweep.clockAheadMs), sort.descending);
}

function compareStates(a: TrialView, b: TrialView): number {
  return stateOrder[a.state] - stateOrder[b.state] || b.endedMs - a.endedMs || a.index - b.index;
}

function sortKey(
  key: Exclude<TrialSort['key'], 'state'>,
  nowMs: number,
  clockAheadMs: number,
): (trial: TrialView) => SortKey {
  switch (key) {
    case 'index':
      return ({ index }) => index;
    case 'elapsed':
      return (trial) => trialProgress(trial, nowMs, clockAheadMs).elapsedMs || undefined;
    case 'value':
      return ({ value }) => value;
    case 'worker':
      return ({ worker, slot }) => (worker === '' ? undefined : naturalKey(`${worker} ${slot}`));
  }
}
