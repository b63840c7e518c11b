import { formatValue } from '../../common/format.js';
import { count, grouped } from '../../common/words.js';
import type { DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { boardScale } from '../selectors/board.js';
import { constantParams } from '../selectors/params.js';
import { unlistedTrials } from '../selectors/progress.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { boardColumns } from './board-columns.js';
import { underCursor } from './cells.js';
import { boardList, boardSort } from './lists.js';
import { inHeight, pageAround, positionText } from './list-window.js';
import { metricTitle } from './metrics.js';
import { plainLines } from './plain-lines.js';
import type { Surface } from './surface.js';

/** Lines of the board that are no rows: the objective, what all settings share, the titles, and the position. */
export const boardChrome = 4;

/** The settings by rank: a line for each entry. */
export function boardLines(view: ViewState, { sweep, workers }: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  if (!sweep || sweep.rows.size === 0) {
    const hint = workers.length === 0 ? ' Start one: seedsweep worker' : '';
    return plainLines(['No trial has begun yet.', `Workers: ${workers.length}.${hint}`], surface);
  }
  const all = [...sweep.rows.values()];
  const rows = boardList(view, sweep);
  const scales = boardScale(all);
  const cursor = cursorIndex(
    rows.map(({ entry }) => ({ id: String(entry) })),
    view.cursors.board,
  );
  const shown = pageAround(rows.length, cursor, height - boardChrome);
  const columns = boardColumns({ view, sweep, rows: all, selected: rows[cursor]?.entry, scales, glyphs, width });
  const layout = layoutColumns(columns, width, glyphs.ellipsis);
  const sort = boardSort(view.orderings.board, sweep);
  const body =
    rows.length === 0
      ? [[{ text: `No row matches ${view.filters.board}. Esc shows all again.`, tone: 'dim' } as const]]
      : rows.slice(shown.start, shown.end).map((row) => underCursor(tableRow(layout, row), row === rows[cursor]));
  const measured = new Set(all.flatMap(({ dataset, mean }) => (mean === undefined ? [] : [dataset])));
  const drawn = [...scales].filter(([dataset]) => measured.has(dataset));
  const bars = drawn.map(([dataset, [low, high]]) => {
    const ends = `${formatValue(low)} to ${formatValue(high)}`;
    return scales.size === 1 ? ends : `${dataset} ${ends}`;
  });
  const position = positionText('rows', shown, rows.length, glyphs);
  const intervals = bars.length === 0 ? '' : `intervals from ${bars.join(', ')}`;
  const { worse, tied, untested } = glyphs.verdicts;
  const marks = `${worse} worse ${tied} not told apart ${untested} not tested`;
  const below = [position, marks, intervals].filter((text) => text !== '').join(glyphs.separator);
  return [
    objectiveLine(view, sweep, surface),
    [{ text: constantsText(sweep), tone: 'dim' } as const],
    tableHeader(layout, { key: sort.key, arrow: sort.descending ? glyphs.down : glyphs.up }),
    ...inHeight(body, height - boardChrome),
    [{ text: below, tone: 'dim' } as const],
  ].map((line) => fitLine(line, width, glyphs.ellipsis));
}

function objectiveLine(view: ViewState, sweep: ObservedSweep, { glyphs }: Surface): Line {
  const { objective, trainer } = sweep.facts;
  const { metric, goal, at } = objective;
  const filter = view.filters.board;
  return [
    { text: count(sweep.rows.size, 'row') },
    { text: waitingText(sweep), tone: 'dim' },
    { text: ' by the mean of ' },
    { text: metricTitle(trainer, metric), tone: 'strong' },
    { text: ` at the ${at} ${trainer.progress.unit}, ${goal}d` },
    ...(filter === '' ? [] : [{ text: `${glyphs.separator}filter: ${filter}`, tone: 'warning' } as const]),
    ...(view.marks.size === 0
      ? []
      : [{ text: `${glyphs.separator}${view.marks.size} marked`, tone: 'warning' } as const]),
  ];
}

/** How many rows are still to come, as far as that is told. */
function waitingText(sweep: ObservedSweep): string {
  if (unlistedTrials(sweep) > 0) return ' so far';
  const waiting = new Set(Array.from(sweep.trials.values(), ({ entry }) => entry)).size - sweep.rows.size;
  return waiting > 0 ? ` (${grouped(waiting)} more not begun)` : '';
}

function constantsText(sweep: ObservedSweep): string {
  const shared = constantParams([...sweep.rows.values()]).map(([key, text]) => `${key} ${text}`);
  // Those to come may differ.
  const all = waitingText(sweep) === '' ? 'all' : 'all so far';
  return shared.length === 0 ? '' : `${all}: ${shared.join(', ')}`;
}
