import { formatValue } from '../../common/format.js';
import { count } from '../../common/words.js';
import { type CompareCell, compareMatrix, type CompareSetting } from '../../results/compare.js';
import type { BoardRow, DashboardData } from '../data/dashboard-data.js';
import { lineChart, seriesMark } from '../drawing/line-chart.js';
import { fitLine, type Line, seriesTones, type Tone } from '../drawing/segments.js';
import { type Column, layoutColumns, tableHeader, tableRow } from '../drawing/table.js';
import { meanCurveOf } from '../selectors/setting.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { cursorCell, underCursor } from './cells.js';
import { comparedRows } from './lists.js';
import { inHeight, pageAround, positionText } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { metricsOfEntries, metricTitle } from './metrics.js';
import type { Surface } from './surface.js';

/** The lowest chart; less room goes to the matrix alone. */
const lowestChart = 6;

/** The compared rows: their mean curves over each other, and settings × datasets. */
export function compareLines(view: ViewState, data: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  const { sweep } = data;
  const rows = sweep ? comparedRows(view, sweep) : [];
  if (!sweep || rows.length === 0)
    return plainLines(['None of the compared rows has begun yet.', 'Esc leads back.'], surface);
  const { settings, datasets } = compareMatrix(rows, sweep.facts.objective);
  const metric = view.metric ?? metricsOfEntries(view.compared, data)[0]!;
  const room = height - 3;
  const tableRows = Math.min(settings.length, room < 2 * lowestChart ? room : Math.floor(room / 2));
  const chartRows = room - tableRows;
  const drawn = rows.slice(0, seriesTones.length);
  const marks = new Map(drawn.map(({ entry }, index) => [entry, index]));
  const chart =
    chartRows < lowestChart
      ? inHeight([], chartRows)
      : lineChart({
          series: drawn.map(({ entry }, index) => ({
            // Bands of several curves would hide them.
            points: pointsOf(entry, metric, data),
            tone: seriesTones[index]!,
          })),
          ...{ width, height: chartRows, glyphs, formatY: formatValue, xLabel: sweep.facts.trainer.progress.unit },
        });
  const cursor = cursorIndex(compareItems(settings), view.cursors.compare);
  const shown = pageAround(settings.length, cursor, tableRows);
  const columns = matrixColumns(datasets, { view, marks, selected: settings[cursor]?.settingId, glyphs });
  const layout = layoutColumns(columns, width, glyphs.ellipsis);
  const position = positionText('settings', shown, settings.length, glyphs);
  return [
    titleLine(metricTitle(sweep.facts.trainer, metric), rows, drawn.length, surface),
    ...chart,
    tableHeader(layout),
    ...inHeight(
      settings
        .slice(shown.start, shown.end)
        .map((setting) => underCursor(tableRow(layout, setting), setting === settings[cursor])),
      tableRows,
    ),
    [{ text: position, tone: 'dim' } as const],
  ].map((line) => fitLine(line, width, glyphs.ellipsis));
}

/** What the cursor is kept by. */
export function compareItems(settings: readonly CompareSetting[]): readonly { readonly id: string }[] {
  return settings.map(({ settingId }) => ({ id: settingId }));
}

function pointsOf(entry: number, metric: string, { curves }: DashboardData) {
  const known = curves.get(entry);
  return known ? meanCurveOf(known, metric).map(({ x, y }) => ({ x, y })) : [];
}

function titleLine(metric: string, rows: readonly BoardRow[], drawn: number, { glyphs }: Surface): Line {
  const undrawn = rows.length - drawn;
  return [
    { text: metric, tone: 'strong' },
    { text: `, mean over the seeds of ${count(rows.length, 'row')}` },
    { text: undrawn > 0 ? `${glyphs.separator}curves of the first ${drawn}` : '', tone: 'dim' },
  ];
}

interface MatrixOptions extends Pick<Surface, 'glyphs'> {
  readonly view: ViewState;
  /** By entry: which curve is drawn for it. */
  readonly marks: ReadonlyMap<number, number>;
  readonly selected: string | undefined;
}

function matrixColumns(datasets: readonly string[], options: MatrixOptions): readonly Column<CompareSetting>[] {
  const { view, selected, glyphs } = options;
  return [
    {
      ...{ key: 'cursor', title: '', align: 'left', width: 2, priority: 0 },
      cell: ({ settingId, cells }) => {
        const marked = [...cells.values()].every(({ row }) => view.marks.has(row.entry));
        return cursorCell(settingId === selected, marked, glyphs);
      },
    },
    {
      ...{ key: 'setting', title: 'setting', align: 'left', width: { min: 14, grow: 2 }, priority: 0 },
      cell: ({ setting }) => setting,
    },
    ...(datasets.length < 2 ? [] : [averageColumn]),
    ...datasets.map((dataset, index): Column<CompareSetting> => ({
      ...{ key: `dataset ${dataset}`, title: dataset, align: 'left', width: { min: 22, grow: 1 } },
      priority: index === 0 ? 0 : index + 1,
      cell: ({ cells }) => matrixCell(cells.get(dataset), options),
    })),
  ];
}

/** Over all datasets; a setting that lacks one has none. */
const averageColumn: Column<CompareSetting> = {
  ...{ key: 'average', title: 'average rank', align: 'right', width: 13, priority: 1 },
  cell: ({ averageRank }) =>
    averageRank === undefined ? formatValue(undefined) : String(Number(averageRank.toFixed(2))),
};

/** `a 0.9871 ± 0.0012 ≈ #2`: the curve's letter, mean, std, what is said against the board's best, and rank. */
function matrixCell(cell: CompareCell | undefined, { marks, glyphs }: MatrixOptions): Line {
  if (!cell) return [{ text: formatValue(undefined), tone: 'dim' }];
  const place = marks.get(cell.row.entry);
  const tone: Tone = place === undefined ? 'plain' : seriesTones[place]!;
  const mark = place === undefined ? ' ' : seriesMark(tone, place, glyphs);
  const std = cell.row.std === undefined ? '' : ` ${glyphs.plusMinus} ${formatValue(cell.row.std)}`;
  return [
    { text: `${mark} `, tone },
    { text: `${formatValue(cell.row.mean)}${std}`, tone: cell.best ? 'strong' : 'plain' },
    { text: cell.rank === undefined ? '' : ` ${glyphs.verdicts[cell.row.verdict]} #${cell.rank}`, tone: 'dim' },
  ];
}
