import type { ObservedRow, TrialStatus } from '../../proto/observation.js';
import type { ObservedSweep } from '../data/dashboard-data.js';
import { type BoardSort, boardRows } from '../selectors/board.js';
import { type Filter, noFilter, parseFilter } from '../selectors/filter.js';
import { differingParams } from '../selectors/params.js';
import { trialLines, type TrialSort, trialSortKeys } from '../selectors/trials.js';
import type { Ordering, ViewState } from '../state/view-state.js';

/** The board's rows as the view filters and sorts them. */
export function boardList(view: ViewState, sweep: ObservedSweep): readonly ObservedRow[] {
  return boardRows(sweep, { filter: filterOf(view.filters.board), sort: boardSort(view.orderings.board, sweep) });
}

/** What the board can be sorted by, as `s` goes through it. */
export function boardSortKeys(sweep: ObservedSweep): readonly string[] {
  const rows = [...sweep.rows.values()];
  const published = rows.some(({ reference }) => reference !== undefined);
  const figures = ['rank', 'mean', 'std', 'max', ...(published ? ['difference'] : []), 'progress', 'setting'];
  return [...figures, ...differingParams(rows)];
}

/** The board's order; the best comes first until it is turned around. */
export function boardSort({ key = 'rank', reversed }: Ordering, { objective }: ObservedSweep): BoardSort {
  const higherIsBetter = objective.goal === 'maximize';
  const best: { readonly [key: string]: boolean } = {
    mean: higherIsBetter,
    max: higherIsBetter,
    difference: higherIsBetter,
    progress: true,
  };
  return { key, descending: (best[key] ?? false) !== reversed };
}

/** The trials as the view filters and sorts them. */
export function trialList(view: ViewState, sweep: ObservedSweep, nowMs: number): readonly TrialStatus[] {
  return trialLines(sweep, filterOf(view.filters.trials), trialSort(view.orderings.trials), nowMs);
}

/** The trials' order: what needs attention first, or else the greatest or the first of its kind. */
export function trialSort({ key, reversed }: Ordering): TrialSort {
  const known = trialSortKeys.find((each) => each === key) ?? 'state';
  return { key: known, descending: (known === 'value' || known === 'elapsed') !== reversed };
}

/** A row's trials by seed. */
export function trialsOfCell(cell: number | undefined, sweep: ObservedSweep): readonly TrialStatus[] {
  return [...sweep.trials.values()].filter((trial) => trial.cell === cell).sort((one, other) => one.seed - other.seed);
}

/** The compared rows that are known, in the plan's order. */
export function comparedRows(view: ViewState, sweep: ObservedSweep): readonly ObservedRow[] {
  return [...view.compared].sort((one, other) => one - other).flatMap((cell) => sweep.rows.get(cell) ?? []);
}

function filterOf(text: string): Filter {
  const parsed = parseFilter(text);
  return 'filter' in parsed ? parsed.filter : noFilter;
}
