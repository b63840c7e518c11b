import type { TrialView } from '../../proto/observation.js';
import type { BoardRow, ObservedSweep } from '../data/dashboard-data.js';
import { type BoardSort, boardRows } from '../selectors/board.js';
import { type Filter, noFilter, parseFilter } from '../selectors/filter.js';
import { differingParams } from '../selectors/params.js';
import { trialLines, type TrialSort, trialSortKeys } from '../selectors/trials.js';
import type { Ordering, ViewState } from '../state/view-state.js';

/** The board's rows as the view filters and sorts them. */
export function boardList(view: ViewState, sweep: ObservedSweep): readonly BoardRow[] {
  return boardRows(sweep, {
    filter: filterOf(view.filters.board, sweep),
    sort: boardSort(view.orderings.board, sweep),
  });
}

/** What the board can be sorted by, as `s` goes through it. */
export function boardSortKeys(sweep: ObservedSweep): readonly string[] {
  const rows = [...sweep.rows.values()];
  const published = rows.some(({ reference }) => reference !== undefined);
  const figures = ['rank', 'mean', 'std', 'max', ...(published ? ['difference'] : []), 'progress', 'setting'];
  return [...figures, ...differingParams(rows)];
}

/** The board's order; the best comes first until it is turned around. */
export function boardSort({ key = 'rank', reversed }: Ordering, { facts }: ObservedSweep): BoardSort {
  const higherIsBetter = facts.objective.goal === 'maximize';
  const best: { readonly [key: string]: boolean } = {
    mean: higherIsBetter,
    max: higherIsBetter,
    difference: higherIsBetter,
    progress: true,
  };
  return { key, descending: (best[key] ?? false) !== reversed };
}

/** The trials as the view filters and sorts them. */
export function trialList(view: ViewState, sweep: ObservedSweep, nowMs: number): readonly TrialView[] {
  return trialLines(sweep, filterOf(view.filters.trials, sweep), trialSort(view.orderings.trials), nowMs);
}

/** The trials' order: what needs attention first, or else the greatest or the first of its kind. */
export function trialSort({ key, reversed }: Ordering): TrialSort {
  const known = trialSortKeys.find((each) => each === key) ?? 'state';
  return { key: known, descending: (known === 'value' || known === 'elapsed') !== reversed };
}

/** An entry's trials by seed. */
export function trialsOfEntry(entry: number | undefined, { rows }: ObservedSweep): BoardRow['seeds'] {
  const row = entry === undefined ? undefined : rows.get(entry);
  return [...(row?.seeds ?? [])].sort((one, other) => one.seed - other.seed);
}

/** The compared rows that are known, in the plan's order. */
export function comparedRows(view: ViewState, sweep: ObservedSweep): readonly BoardRow[] {
  return [...view.compared].sort((one, other) => one - other).flatMap((entry) => sweep.rows.get(entry) ?? []);
}

function filterOf(text: string, { facts }: ObservedSweep): Filter {
  const parsed = parseFilter(text, { unit: facts.trainer.progress.unit });
  return 'filter' in parsed ? parsed.filter : noFilter;
}
