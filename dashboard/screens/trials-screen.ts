import { formatSeconds, formatValue } from '../../common/format.js';
import { grouped } from '../../common/words.js';
import type { TrialView } from '../../proto/observation.js';
import type { DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { tellingWidth, textWidth } from '../drawing/fit.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { type Column, layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { trialProgress, unlistedTrials } from '../selectors/progress.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { cursorCell, stateCell, underCursor } from './cells.js';
import { trialList, trialSort } from './lists.js';
import { inHeight, pageAround, positionText } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { stepColumn } from './steps.js';
import type { Surface } from './surface.js';

/** Lines that are no trials: the titles and the position. */
export const trialsChrome = 2;

/** Every trial: who runs it, how far it is, and why it failed. */
export function trialsLines(view: ViewState, { sweep, workers }: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  const trials = sweep ? trialList(view, sweep, surface.nowMs) : [];
  if (!sweep || trials.length === 0) {
    const filter = view.filters.trials;
    if (filter !== '') return plainLines([`No trial matches ${filter}. Esc shows all again.`], surface);
    return plainLines(['No trial is known yet.', `Workers: ${workers.length}.`], surface);
  }
  const cursor = cursorIndex(trialItems(trials), view.cursors.trials);
  const shown = pageAround(trials.length, cursor, height - trialsChrome);
  const layout = layoutColumns(trialColumns(sweep, trials[cursor]?.index, surface), width, glyphs.ellipsis);
  const { key, descending } = trialSort(view.orderings.trials);
  const position = positionText('trials', shown, trials.length, glyphs);
  const filter = view.filters.trials === '' ? '' : `filter: ${view.filters.trials}`;
  const order = `by ${key}${descending ? ', turned around' : ''}`;
  const unlisted = unlistedTrials(sweep);
  const others = unlisted > 0 ? `${grouped(unlisted)} more have not begun` : '';
  const below = [position, order, others, filter].filter((text) => text !== '').join(glyphs.separator);
  return [
    tableHeader(layout, { key: sortColumns[key] ?? key, arrow: descending ? glyphs.down : glyphs.up }),
    ...inHeight(
      trials
        .slice(shown.start, shown.end)
        .map((trial) => underCursor(tableRow(layout, trial), trial === trials[cursor])),
      height - trialsChrome,
    ),
    [{ text: below, tone: 'dim' } as const],
  ].map((line) => fitLine(line, width, glyphs.ellipsis));
}

/** The columns by which trials are sorted, where they are called otherwise. */
const sortColumns: { readonly [key: string]: string } = { index: 'setting' };

/** What the cursor is kept by. */
export function trialItems(trials: readonly TrialView[]): readonly { readonly id: string }[] {
  return trials.map(({ index }) => ({ id: String(index) }));
}

function trialColumns(
  sweep: ObservedSweep,
  selected: number | undefined,
  surface: Surface,
): readonly Column<TrialView>[] {
  const { glyphs, nowMs } = surface;
  const all = [...sweep.trials.values()];
  const datasets = [...new Set(all.map(({ dataset }) => dataset))];
  const erring = all.some(({ error }) => error !== '');
  const progress = (trial: TrialView) => trialProgress(trial, nowMs, sweep.clockAheadMs);
  return [
    {
      ...{ key: 'cursor', title: '', align: 'left', width: 1, priority: 0 },
      cell: ({ index }) => cursorCell(index === selected, undefined, glyphs),
    },
    {
      ...{ key: 'state', title: 'state', align: 'left', width: 11, priority: 0 },
      cell: ({ state }) => stateCell(state, glyphs),
    },
    {
      ...{ key: 'setting', title: 'setting', align: 'left', priority: 0 },
      width: { min: tellingWidth(new Set(all.map(({ setting }) => setting)), 14, 28), grow: 3 },
      cell: ({ setting }) => setting,
    },
    ...(datasets.length > 1 ? [datasetColumn(datasets)] : []),
    {
      ...{ key: 'seed', title: 'seed', align: 'right', width: 4, priority: 0 },
      cell: ({ seed }) => String(seed),
    },
    {
      ...{ key: 'attempt', title: 'try', align: 'right', width: 3, priority: 6 },
      cell: ({ attempt }) => (attempt > 0 ? String(attempt) : ''),
    },
    {
      ...{ key: 'worker', title: 'worker', align: 'left', width: { min: 9, grow: 1 }, priority: 5 },
      cell: ({ worker, slot }) => (worker === '' ? '' : `${worker}/${slot}`),
    },
    stepColumn(sweep.facts.trainer),
    {
      ...{ key: 'elapsed', title: 'elapsed', align: 'right', width: 11, priority: 4 },
      cell: (trial) => durationText(progress(trial).elapsedMs),
    },
    {
      ...{ key: 'eta', title: 'left', align: 'right', width: 11, priority: 4 },
      cell: (trial) => durationText(progress(trial).etaMs),
    },
    {
      ...{ key: 'value', title: 'value', align: 'right', width: 8, priority: 1 },
      cell: ({ value }) => formatValue(value),
    },
    ...(erring ? [errorColumn()] : []),
  ];
}

function datasetColumn(datasets: readonly string[]): Column<TrialView> {
  const longest = datasets.reduce((width, dataset) => Math.max(width, textWidth(dataset)), 7);
  return {
    ...{ key: 'dataset', title: 'dataset', align: 'left', width: Math.min(longest, tellingWidth(datasets, 16, 32)) },
    priority: 2,
    cell: ({ dataset }) => dataset,
  };
}

function errorColumn(): Column<TrialView> {
  return {
    ...{ key: 'error', title: 'error', align: 'left', width: { min: 12, grow: 4 }, priority: 3 },
    cell: ({ error }) => [{ text: error, tone: 'bad' }],
  };
}

function durationText(ms: number | undefined): string {
  return ms === undefined || ms === 0 ? '' : formatSeconds(ms / 1000);
}
