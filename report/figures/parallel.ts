import type { TopLevelSpec } from 'vega-lite';
import { formatValue } from '../../common/format.js';
import type { FigureStyle } from '../drawing/theme.js';
import type { DatasetView, Row, SweepView } from '../sweep-view.js';
import type { Figure } from './figure.js';
import { varyingParameters, type Axis } from './parameters.js';

const MOST_AXES = 6;
const MOST_LINES = 300;

/** A line for each setting through its parameters' values to its result; undefined where no parameter varies. */
export function parallelFigure(view: SweepView, dataset: DatasetView): Figure | undefined {
  const rows = dataset.rows.filter(({ mean }) => mean !== undefined).slice(0, MOST_LINES);
  const axes = varyingParameters(view, rows).slice(0, MOST_AXES);
  if (axes.length === 0 || rows.length < 2) return undefined;
  return {
    id: `parallel-${dataset.index}`,
    title: `Settings on ${dataset.label}, from parameters to result`,
    summary: `A line is a setting: through the value of each parameter to its mean ${view.objective.metric} at the right. Blue is the leader, ${rows[0]!.setting}.`,
    spec: (style) => specOf(axes, rows, view.objective.metric, style),
  };
}

function specOf(axes: readonly Axis[], rows: readonly Row[], metric: string, style: FigureStyle): TopLevelSpec {
  const { theme, width } = style;
  const means = rows.map(({ mean }) => mean!);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const heightOf = (mean: number) => (high === low ? 0.5 : (mean - low) / (high - low));
  const place = ({ values }: Axis, text: string) => (values.indexOf(text) + 0.5) / values.length;
  const lines = rows.flatMap((row, index) => [
    ...axes.map((axis, at) => ({ at, y: place(axis, axis.of(row)), line: index, first: index === 0 })),
    { at: axes.length, y: heightOf(row.mean!), line: index, first: index === 0 },
  ]);
  const ticks = [
    ...axes.flatMap((axis, at) => axis.values.map((text) => ({ at, y: place(axis, text), text }))),
    ...[...new Set([low, high])].map((mean) => ({ at: axes.length, y: heightOf(mean), text: formatValue(mean) })),
  ];
  const titles = [...axes.map(({ key }) => key), metric].map((text, at) => ({ at, y: 1.08, text }));
  const limit = Math.floor(width / (axes.length + 1.2));
  const x = {
    field: 'at',
    type: 'quantitative',
    axis: null,
    scale: { domain: [-0.3, axes.length + 0.45], nice: false },
  };
  const y = { field: 'y', type: 'quantitative', axis: null, scale: { domain: [-0.04, 1.12], nice: false } };
  const line = (first: boolean) => ({
    data: { values: lines.filter((each) => each.first === first) },
    mark: {
      ...{
        type: 'line',
        strokeWidth: first ? theme.lineWidth * 1.4 : 1,
        strokeOpacity: first ? 1 : lineOpacity(rows.length),
      },
      ...{ color: first ? theme.accent : theme.muted },
    },
    encoding: { x, y, detail: { field: 'line', type: 'nominal' } },
  });
  const halo = { type: 'text', align: 'left', dx: 5, limit: limit - 8 };
  return {
    ...{ width, height: Math.round(Math.min(300, width * 0.55)), autosize: { type: 'pad' } },
    layer: [
      {
        data: { values: titles.map(({ at }) => ({ at, y: 0, top: 1 })) },
        mark: { type: 'rule', color: theme.grid, strokeWidth: 1.5 },
        encoding: { x, y, y2: { field: 'top' } },
      },
      line(false),
      line(true),
      // Names lie over lines: a rim in the page's colour keeps them readable.
      {
        data: { values: ticks },
        mark: { ...halo, stroke: theme.page, strokeWidth: 3, strokeOpacity: 0.85 },
        encoding: { x, y, text: { field: 'text' } },
      },
      { data: { values: ticks }, mark: halo, encoding: { x, y, text: { field: 'text' } } },
      {
        data: { values: titles },
        mark: { type: 'text', align: 'center', fontWeight: 600, limit },
        encoding: { x, y, text: { field: 'text' } },
      },
    ],
  } as unknown as TopLevelSpec;
}

function lineOpacity(lines: number): number {
  return Math.max(0.12, Math.min(0.7, 12 / lines));
}
