import { count } from '../../common/words.js';
import type { DashboardData } from '../data/dashboard-data.js';
import { textWidth } from '../drawing/fit.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { type Column, layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { type WorkerLine, workerLines } from '../selectors/workers.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { cursorCell, underCursor } from './cells.js';
import { clockTime } from './clock-time.js';
import { inHeight, pageAround, positionText } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { speedText, speedUnit } from './speed.js';
import type { Surface } from './surface.js';

/** Lines that are no workers: the titles and the position. */
export const workersChrome = 2;

/** A line per worker and device; those that are lost stay. */
export function workersLines(view: ViewState, { sweep, workers }: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs, nowMs } = surface;
  if (workers.length === 0) {
    const start = 'Start one, on any machine that reaches the coordinator: seedsweep worker --coordinator HOST:PORT';
    return plainLines(['No worker has been heard of.', start], surface);
  }
  const lines = workerLines(workers, sweep, nowMs);
  const cursor = cursorIndex(
    lines.map(({ key }) => ({ id: key })),
    view.cursors.workers,
  );
  const shown = pageAround(lines.length, cursor, height - workersChrome);
  const layout = layoutColumns(
    workerColumns(lines[cursor]?.key, speedUnit(sweep?.facts.trainer), surface),
    width,
    glyphs.ellipsis,
  );
  const slots = lines.filter(({ state }) => state === 'alive').reduce((sum, line) => sum + line.slots, 0);
  const busy = lines.filter(({ state }) => state === 'alive').reduce((sum, line) => sum + line.busy, 0);
  const total = `${count(workers.length, 'worker')}, ${busy} of ${count(slots, 'slot')} busy`;
  const position = positionText('lines', shown, lines.length, glyphs);
  const below = [total, position].filter((text) => text !== '').join(glyphs.separator);
  return [
    tableHeader(layout),
    ...inHeight(
      lines.slice(shown.start, shown.end).map((line) => underCursor(tableRow(layout, line), line === lines[cursor])),
      height - workersChrome,
    ),
    [{ text: below, tone: 'dim' } as const],
  ].map((line) => fitLine(line, width, glyphs.ellipsis));
}

/** `speed`: what it is counted in; without it there is no such column. */
function workerColumns(
  selected: string | undefined,
  speed: string | undefined,
  surface: Surface,
): readonly Column<WorkerLine>[] {
  const { glyphs } = surface;
  return [
    {
      ...{ key: 'cursor', title: '', align: 'left', width: 1, priority: 0 },
      cell: ({ key }) => cursorCell(key === selected, undefined, glyphs),
    },
    {
      ...{ key: 'worker', title: 'worker', align: 'left', width: { min: 9, grow: 1 }, priority: 0 },
      cell: ({ worker }) => worker,
    },
    {
      ...{ key: 'host', title: 'host', align: 'left', width: { min: 8, grow: 1 }, priority: 5 },
      cell: ({ host }) => host,
    },
    {
      ...{ key: 'state', title: 'state', align: 'left', width: 19, priority: 0 },
      cell: (line) => workerState(line, surface),
    },
    {
      ...{ key: 'device', title: 'device', align: 'left', width: { min: 6, grow: 2 }, priority: 1 },
      cell: ({ device, gpu }) => [device, gpu?.name].filter(Boolean).join(' '),
    },
    {
      ...{ key: 'slots', title: 'busy', align: 'right', width: 8, priority: 1 },
      cell: ({ busy, slots }) => `${busy} of ${slots}`,
    },
    ...(speed === undefined ? [] : [speedColumn(speed)]),
    {
      ...{ key: 'use', title: 'use', align: 'right', width: 5, priority: 4 },
      cell: ({ gpu }) => (gpu?.utilizationPercent === undefined ? '' : `${gpu.utilizationPercent} %`),
    },
    {
      ...{ key: 'memory', title: 'memory MiB', align: 'right', width: 14, priority: 6 },
      cell: ({ gpu }) => memoryText(gpu?.memoryUsedMib, gpu?.memoryTotalMib),
    },
    {
      ...{ key: 'engine', title: 'engine', align: 'left', width: { min: 10, grow: 1 }, priority: 7 },
      cell: ({ engines }) => engines.join(', '),
    },
    {
      ...{ key: 'trials', title: 'trains', align: 'left', width: { min: 14, grow: 4 }, priority: 3 },
      cell: ({ trials }) => trials.map(({ text }) => text).join(', '),
    },
  ];
}

function speedColumn(unit: string): Column<WorkerLine> {
  return {
    ...{ key: 'speed', title: unit, align: 'right', width: Math.max(9, textWidth(unit)), priority: 2 },
    cell: ({ speed }) => speedText(speed),
  };
}

function workerState({ state, draining, heardAgoMs }: WorkerLine, { nowMs, timeZone }: Surface): Line {
  if (state === 'lost') return [{ text: `lost since ${clockTime(nowMs - heardAgoMs, timeZone)}`, tone: 'bad' }];
  const heard = { text: `, ${Math.round(heardAgoMs / 1_000)} s ago`, tone: 'dim' } as const;
  return [draining ? { text: 'draining', tone: 'warning' } : { text: 'alive', tone: 'good' }, heard];
}

function memoryText(used: number | undefined, total: number | undefined): string {
  if (used === undefined && total === undefined) return '';
  return `${used ?? '?'} of ${total ?? '?'}`;
}
