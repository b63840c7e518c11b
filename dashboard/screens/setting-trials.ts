import { formatValue } from '../../common/format.js';
import type { TrainerDescriptor } from '../../common/trainer.js';
import type { BoardRow } from '../data/dashboard-data.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { type Column, layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { cursorCell, flagCell, stateCell, underCursor } from './cells.js';
import { inHeight, pageAround, positionText } from './list-window.js';
import { stepColumn } from './steps.js';
import type { Surface } from './surface.js';

/** A row's trials, the titles in the first of `height` lines. */
export function settingTrials(
  view: ViewState,
  trials: BoardRow['seeds'],
  trainer: TrainerDescriptor,
  { width, height, glyphs }: Surface,
): readonly Line[] {
  const cursor = cursorIndex(
    trials.map(({ index }) => ({ id: String(index) })),
    view.cursors.setting,
  );
  const shown = pageAround(trials.length, cursor, height - 1);
  const selected = trials[cursor]?.index;
  const erring = trials.some(({ error }) => error !== '');
  const columns: readonly Column<BoardRow['seeds'][number]>[] = [
    {
      ...{ key: 'cursor', title: '', align: 'left', width: 1, priority: 0 },
      cell: ({ index }) => cursorCell(index === selected, undefined, glyphs),
    },
    { ...{ key: 'seed', title: 'seed', align: 'right', width: 5, priority: 0 }, cell: ({ seed }) => String(seed) },
    {
      ...{ key: 'state', title: 'state', align: 'left', width: 11, priority: 0 },
      cell: ({ state }) => stateCell(state, glyphs),
    },
    {
      ...{ key: 'attempt', title: 'try', align: 'right', width: 3, priority: 5 },
      cell: ({ attempt }) => (attempt > 0 ? String(attempt) : ''),
    },
    {
      ...{ key: 'worker', title: 'worker', align: 'left', width: { min: 9, grow: 1 }, priority: 4 },
      cell: ({ worker, slot }) => (worker === '' ? '' : `${worker}/${slot}`),
    },
    stepColumn(trainer),
    {
      ...{ key: 'value', title: 'value', align: 'right', width: 8, priority: 0 },
      cell: ({ value }) => formatValue(value),
    },
    {
      ...{ key: 'flag', title: 'flag', align: 'left', width: 10, priority: 2 },
      cell: ({ flag }) => flagCell(flag, glyphs),
    },
    {
      ...{ key: 'error', title: erring ? 'error' : '', align: 'left', width: { min: 10, grow: 6 }, priority: 3 },
      cell: ({ error }) => [{ text: error, tone: 'bad' }],
    },
  ];
  const layout = layoutColumns(columns, width, glyphs.ellipsis);
  const position = positionText('trials', shown, trials.length, glyphs);
  const titles = position === '' ? tableHeader(layout) : withRight(tableHeader(layout), position, width);
  return [
    titles,
    ...inHeight(
      trials
        .slice(shown.start, shown.end)
        .map((trial) => underCursor(tableRow(layout, trial), trial === trials[cursor])),
      height - 1,
    ),
  ];
}

/** A line whose end says something else. */
function withRight(line: Line, text: string, width: number): Line {
  return [...fitLine(line, width - text.length - 1), { text: ` ${text}`, tone: 'dim' }];
}
