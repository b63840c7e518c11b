import { formatValue } from '../../common/format.js';
import type { ObservedRow, TrialStatus } from '../../proto/observation.js';
import type { DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { dotStrip } from '../drawing/dot-strip.js';
import { fit } from '../drawing/fit.js';
import { scaleOf } from '../drawing/scale.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { type Column, layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { paramText } from '../selectors/params.js';
import { finalValues } from '../selectors/setting.js';
import { differenceToReference } from '../selectors/board.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { cursorCell, flagCell, signed, stateCell } from './cells.js';
import { trialsOfCell } from './lists.js';
import { inHeight, pageAround, positionText } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { settingCharts } from './setting-charts.js';
import type { Surface } from './surface.js';

/** Lines besides charts and trials: name, parameters, two of figures, two of the strip, the table's titles. */
const chrome = 7;
/** Lines of the table that are shown in any case, if there are as many trials. */
const fewestTrials = 5;

/** One row of the board: its curves, where its seeds ended, its figures, and its trials. */
export function settingLines(view: ViewState, data: DashboardData, surface: Surface): readonly Line[] {
  const { sweep } = data;
  const { width, height, glyphs } = surface;
  const row = view.cell === undefined ? undefined : sweep?.rows.get(view.cell);
  if (!sweep || !row) return plainLines(['No trial of this setting has begun yet.', 'Esc leads back.'], surface);
  const trials = trialsOfCell(row.cell, sweep);
  const room = height - chrome;
  const tableRows = Math.min(trials.length, Math.max(fewestTrials, room - 24));
  const charts = settingCharts(view, row.cell, data, { ...surface, height: Math.max(0, room - tableRows) });
  return [
    nameLine(row, surface),
    [{ text: paramsText(row), tone: 'dim' } as const],
    ...charts,
    ...stripLines(row, surface),
    [{ text: summaryText(row, surface) } as const],
    [{ text: comparisonText(row, surface) } as const],
    ...trialTable(view, row, trials, sweep, { ...surface, height: tableRows + 1 }),
  ]
    .slice(0, height)
    .concat(Array.from({ length: Math.max(0, height) }, () => []))
    .slice(0, height)
    .map((line) => fitLine(line, width, glyphs.ellipsis));
}

function nameLine({ rank, tied, mean, setting, dataset }: ObservedRow, { glyphs }: Surface): Line {
  const place = mean === undefined ? '' : ` ${glyphs.separator.trim()} #${rank}${tied ? ', tied with the best' : ''}`;
  return [{ text: setting, tone: 'strong' }, { text: `${glyphs.separator}${dataset}` }, { text: place, tone: 'good' }];
}

function paramsText({ params }: ObservedRow): string {
  return Object.entries(params)
    .map(([key, value]) => `${key} ${paramText(key, value)}`)
    .join(', ');
}

/** Each seed's final value as a dot, and the values at the ends. */
function stripLines(row: ObservedRow, { width, glyphs }: Surface): readonly Line[] {
  const values = finalValues(row);
  const label = 'seeds ';
  const columns = Math.max(0, width - label.length);
  if (values.length === 0) return [[{ text: 'No seed has finished yet.', tone: 'dim' }], []];
  const scale = scaleOf([...values, row.ci95]);
  const [low, high] = [formatValue(scale[0]), formatValue(scale[1])];
  const ends = `${' '.repeat(label.length)}${fit(low, columns - high.length)}${high}`;
  return [
    [
      { text: label, tone: 'dim' },
      { text: dotStrip(values, scale, columns, glyphs), tone: 'accent' },
    ],
    [{ text: ends, tone: 'dim' }],
  ];
}

function summaryText({ n, seeds, mean, std, max, min }: ObservedRow, { glyphs }: Surface): string {
  const count = n === seeds.length ? `n ${n}` : `n ${n} of ${seeds.length}`;
  const figures = [
    ['mean', mean],
    ['std', std],
    ['max', max],
    ['min', min],
  ] as const;
  return [count, ...figures.map(([name, value]) => `${name} ${formatValue(value)}`)].join(glyphs.separator);
}

function comparisonText(row: ObservedRow, { glyphs }: Surface): string {
  const { ci95, pValue, reference } = row;
  const difference = differenceToReference(row);
  const published = reference === undefined ? undefined : `published mean ${formatValue(reference.mean)}`;
  return [
    ci95 === undefined ? undefined : `95% of the mean ${formatValue(ci95[0])} to ${formatValue(ci95[1])}`,
    pValue === undefined ? undefined : `p ${formatValue(pValue)} against the best`,
    published === undefined || difference === undefined ? published : `${published}, ours ${signed(difference)}`,
  ]
    .filter((text) => text !== undefined)
    .join(glyphs.separator);
}

function trialTable(
  view: ViewState,
  row: ObservedRow,
  trials: readonly TrialStatus[],
  sweep: ObservedSweep,
  { width, height, glyphs }: Surface,
): readonly Line[] {
  const cursor = cursorIndex(
    trials.map(({ trialId }) => ({ id: trialId })),
    view.cursors.setting,
  );
  const shown = pageAround(trials.length, cursor, height - 1);
  const flags = new Map(row.seeds.map(({ seed, flag }) => [seed, flag]));
  const selected = trials[cursor]?.trialId;
  const erring = trials.some(({ error }) => error !== '');
  const columns: readonly Column<TrialStatus>[] = [
    {
      ...{ key: 'cursor', title: '', align: 'left', width: 1, priority: 0 },
      cell: ({ trialId }) => cursorCell(trialId === selected, undefined, glyphs),
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
    {
      ...{ key: 'epoch', title: 'epoch', align: 'right', width: 9, priority: 1 },
      cell: ({ epoch, epochs, attempt }) => (attempt > 0 ? `${epoch}/${epochs}` : ''),
    },
    {
      ...{ key: 'value', title: sweep.objective.metric, align: 'right', width: 14, priority: 0 },
      cell: ({ value }) => formatValue(value),
    },
    {
      ...{ key: 'flag', title: 'flag', align: 'left', width: 10, priority: 2 },
      cell: ({ seed }) => flagCell(flags.get(seed), glyphs),
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
      trials.slice(shown.start, shown.end).map((trial) => tableRow(layout, trial)),
      height - 1,
    ),
  ];
}

/** A line whose end says something else. */
function withRight(line: Line, text: string, width: number): Line {
  return [...fitLine(line, width - text.length - 1), { text: ` ${text}`, tone: 'dim' }];
}
