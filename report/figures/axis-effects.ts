import type { TopLevelSpec } from 'vega-lite';
import type { FigureStyle } from '../drawing/theme.js';
import type { DatasetView, Row, SweepView } from '../sweep-view.js';
import type { Figure } from './figure.js';
import { varyingParameters, type Axis } from './parameters.js';

const MOST_AXES = 9;

/** The objective's mean by each parameter's value; undefined where no parameter varies. */
export function axisEffectsFigure(view: SweepView, dataset: DatasetView): Figure | undefined {
  const rows = dataset.rows.filter(({ mean }) => mean !== undefined);
  const axes = varyingParameters(view, rows).slice(0, MOST_AXES);
  if (axes.length === 0) return undefined;
  return {
    id: `axes-${dataset.index}`,
    title: `Effect of each parameter on ${dataset.label}`,
    summary: `Mean ${view.objective.metric} of the settings that have each value (bar), and the settings themselves (dots). Values of other parameters are averaged over: read it as a cause only where all their combinations were run.`,
    spec: (style) => specOf(axes, rows, view.objective.metric, style),
  };
}

/** The mean over settings by a parameter's value. */
export function meansByValue({ values, of }: Axis, rows: readonly Row[]) {
  return values.map((value) => {
    const means = rows.filter((row) => of(row) === value).map(({ mean }) => mean!);
    return { value, mean: means.reduce((total, each) => total + each, 0) / means.length, n: means.length };
  });
}

function specOf(axes: readonly Axis[], rows: readonly Row[], metric: string, style: FigureStyle): TopLevelSpec {
  const { theme, width } = style;
  const columns = Math.min(axes.length, width > 500 ? 3 : 1);
  // Beside a panel stand its numbers and title, and some air.
  const inner = Math.floor(width / columns) - 7 * theme.fontSize;
  const means = rows.map(({ mean }) => mean!);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const room = (high - low) * 0.08 || Math.abs(high) * 0.01 || 1;
  const y = {
    ...{ type: 'quantitative', title: metric },
    ...{ scale: { zero: false, domain: [low - room, high + room] }, axis: { tickCount: 5 } },
  };
  const concat = axes.map((axis) => {
    const x = {
      ...{ field: 'value', type: 'ordinal', scale: { domain: axis.values }, title: axis.key },
      axis: { labelAngle: axis.values.length > 4 || inner < 140 ? -35 : 0, labelLimit: 110, ticks: false },
    };
    return {
      ...{ width: inner, height: 130 },
      layer: [
        {
          data: { values: rows.map((row) => ({ value: axis.of(row), mean: row.mean })) },
          mark: { type: 'point', size: theme.fontSize * 3, opacity: 0.6 },
          encoding: { x, y: { field: 'mean', ...y } },
        },
        {
          data: { values: meansByValue(axis, rows) },
          mark: {
            type: 'tick',
            color: theme.ink,
            thickness: 2,
            size: Math.min(34, (inner / axis.values.length) * 0.7),
            orient: 'horizontal',
          },
          encoding: { x, y: { field: 'mean', ...y } },
        },
      ],
    };
  });
  return { columns, spacing: 16, concat } as unknown as TopLevelSpec;
}
