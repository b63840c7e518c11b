import { formatValue } from '../../common/format.js';
import type { DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { boardScale } from '../selectors/board.js';
import { constantParams } from '../selectors/params.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { boardColumns } from './board-columns.js';
import { underCursor } from './cells.js';
import { boardList, boardSort } from './lists.js';
import { grouped, inHeight, pageAround, positionText } from './list-window.js';
import { plainLines } from './plain-lines.js';
import type { Surface } from './surface.js';

/** Lines of the board that are no rows: the objective, what all settings share, the titles, and the position. */
export const boardChrome = 4;

/** The settings by rank: one line per (dataset, setting). */
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
    rows.map(({ cell }) => ({ id: String(cell) })),
    view.cursors.board,
  );
  const shown = pageAround(rows.length, cursor, height - boardChrome);
  const columns = boardColumns({ view, sweep, rows: all, selected: rows[cursor]?.cell, scales, glyphs, width });
  const layout = layoutColumns(columns, width, glyphs.ellipsis);
  const sort = boardSort(view.orderings.board, sweep);
  const body =
    rows.length === 0
      ? [[{ text: `No row matches ${view.filters.board}. Esc shows all again.`, tone: 'dim' } as const]]
      : rows.slice(shown.start, shown.end).map((row) => underCursor(tableRow(layout, row), row === rows[cursor]));
  const bars = [...scales].map(([dataset, [low, high]]) => {
    const ends = `${formatValue(low)} to ${formatValue(high)}`;
    return scales.size === 1 ? ends : `${dataset} ${ends}`;
  });
  const position = positionText('rows', shown, rows.length, glyphs);
  const below = [position, `intervals from ${bars.join(', ')}`].filter((text) => text !== '').join(glyphs.separator);
  return [
    objectiveLine(view, sweep, surface),
    [{ text: constantsText(sweep), tone: 'dim' } as const],
    tableHeader(layout, { key: sort.key, arrow: sort.descending ? glyphs.down : glyphs.up }),
    ...inHeight(body, height - boardChrome),
    [{ text: below, tone: 'dim' } as const],
  ].map((line) => fitLine(line, width, glyphs.ellipsis));
}

function objectiveLine(view: ViewState, { objective, rows, trials }: ObservedSweep, { glyphs }: Surface): Line {
  const { metric, goal, at } = objective;
  const filter = view.filters.board;
  const waiting = new Set(Array.from(trials.values(), ({ cell }) => cell)).size - rows.size;
  return [
    { text: `${grouped(rows.size)} ${rows.size === 1 ? 'row' : 'rows'}` },
    { text: waiting > 0 ? ` (${grouped(waiting)} more not begun)` : '', tone: 'dim' },
    { text: ' by the mean of ' },
    { text: metric, tone: 'strong' },
    { text: ` at the ${at} epoch, ${goal}d` },
    ...(filter === '' ? [] : [{ text: `${glyphs.separator}filter: ${filter}`, tone: 'warning' } as const]),
    ...(view.marks.size === 0
      ? []
      : [{ text: `${glyphs.separator}${view.marks.size} marked`, tone: 'warning' } as const]),
  ];
}

function constantsText({ rows }: ObservedSweep): string {
  const shared = constantParams([...rows.values()]).map(([key, text]) => `${key} ${text}`);
  return shared.length === 0 ? '' : `all: ${shared.join(', ')}`;
}
