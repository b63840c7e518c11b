import { printable } from '../../common/printable.js';
import { type ChartSeries, plotLines } from './chart-plot.js';
import { fit, textWidth } from './fit.js';
import type { Glyphs } from './glyphs.js';
import { type Scale, scaleOf } from './scale.js';
import { fitLine, type Line } from './segments.js';

export { type ChartPoint, type ChartSeries, seriesMark } from './chart-plot.js';

export interface LineChart {
  /** Of two that cross in a cell the later shows. */
  readonly series: readonly ChartSeries[];
  /** Columns and lines of the whole drawing, labels included. */
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
  /** A label of the vertical axis. */
  readonly formatY: (y: number) => string;
  /** What the horizontal axis counts. */
  readonly xLabel?: string | undefined;
  /** The values at the bottom and the top; without it, what all curves and bands need. */
  readonly scaleY?: Scale | undefined;
}

/** Curves that blow up are cut off, and the steep beginning of a common one is not. */
const wholeScale = { margin: 0, farOff: 1000 };
const longestLabel = 12;
/** Smaller plots than this have no labels. */
const leastPlot = { columns: 8, rows: 3 };

/**
 * Curves over axes, in exactly `height` lines of `width` columns. Up the side: least, middle, greatest; below: the
 * first and the last `x`. Without any finite point it says so.
 */
export function lineChart(chart: LineChart): readonly Line[] {
  const width = Math.max(0, Math.floor(chart.width));
  const height = Math.max(0, Math.floor(chart.height));
  if (width === 0 || height === 0) return Array.from({ length: height }, () => []);
  const { series, glyphs } = chart;
  const scaleX = rangeOfX(series);
  if (scaleX === undefined) return emptyChart(width, height, glyphs);
  const scaleY =
    chart.scaleY ??
    scaleOf(
      series.flatMap(({ points }) => points.flatMap(({ y, low, high }) => [y, low, high])),
      wholeScale,
    );

  const labels = labelsOf(scaleY, chart.formatY);
  const labelWidth = Math.min(longestLabel, Math.max(...labels.map(textWidth)));
  const inner = { columns: width - labelWidth - 1, rows: height - 2 };
  const bare = inner.columns < leastPlot.columns || inner.rows < leastPlot.rows;
  const { columns, rows } = bare ? { columns: width, rows: height } : inner;
  const plot = plotLines({ series, columns, rows, scaleX: [scaleX[0], ensureAbove(scaleX)], scaleY, glyphs });
  if (bare) return plot.map((line) => fitLine(line, width, glyphs.ellipsis));

  const [bottom, middle, top] = labels.map((label) => fit(label, labelWidth, 'right', glyphs.ellipsis));
  const labelAt = new Map([
    [rows - 1, bottom!],
    [Math.round((rows - 1) / 2), middle!],
    [0, top!],
  ]);
  const blank = ' '.repeat(labelWidth);
  const drawn = plot.map((line, row): Line => {
    const label = labelAt.get(row);
    const axis = label === undefined ? blank + glyphs.vertical : label + glyphs.tick;
    return [{ text: axis, tone: 'dim' }, ...line];
  });
  const axis = blank + glyphs.corner + glyphs.horizontal.repeat(columns);
  const below = `${blank} ${labelsBelow(scaleX, chart.xLabel ?? '', columns)}`;
  const labelled: readonly Line[] = [...drawn, [{ text: axis, tone: 'dim' }], [{ text: below, tone: 'dim' }]];
  return labelled.map((line) => fitLine(line, width, glyphs.ellipsis));
}

/** Bottom, middle, top. */
function labelsOf([low, high]: Scale, formatY: (y: number) => string): readonly string[] {
  return [low, low / 2 + high / 2, high].map((value) => printable(formatY(value)));
}

/** The first and the last `x` that has a value; undefined when none has. */
function rangeOfX(series: readonly ChartSeries[]): Scale | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { points } of series) {
    for (const { x, y } of points) {
      if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return first <= last ? [first, last] : undefined;
}

/** An end above the first `x`, also when there is but one. */
function ensureAbove([first, last]: Scale): number {
  return last > first ? last : first + Math.max(1, Math.abs(first));
}

function labelsBelow([first, last]: Scale, label: string, columns: number): string {
  const [left, right] = [String(first), first === last ? '' : String(last)];
  const between = columns - left.length - right.length;
  const name = printable(label);
  const middle = textWidth(name) + 2 <= between ? name : '';
  const start = Math.floor((between - textWidth(middle)) / 2);
  return fit(left + fit(' '.repeat(Math.max(0, start)) + middle, Math.max(1, between)) + right, columns);
}

function emptyChart(width: number, height: number, glyphs: Glyphs): readonly Line[] {
  const text = 'no values yet';
  const centred = ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;
  const middle = Math.floor((height - 1) / 2);
  return Array.from({ length: height }, (_, row) =>
    fitLine(row === middle ? [{ text: centred, tone: 'dim' }] : [], width, glyphs.ellipsis),
  );
}
