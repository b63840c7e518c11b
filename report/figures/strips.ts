import type { TopLevelSpec } from 'vega-lite';
import { counts } from '../../results/seed-result.js';
import type { FigureStyle } from '../drawing/theme.js';
import type { DatasetView, Row, SweepView } from '../sweep-view.js';
import { firstRows, fitWidth, labelLimit, type Figure } from './figure.js';

const MOST_ROWS = 40;

/** What stands for one setting: its seeds' values, and where their mean lies. */
export interface StripRow {
  readonly setting: string;
  readonly values: readonly number[];
  readonly mean: number | undefined;
  readonly interval: readonly [number, number] | undefined;
}

/** Every seed's result by setting, with the mean and its interval. */
export function stripsFigure({ objective }: SweepView, dataset: DatasetView): Figure | undefined {
  const { shown, note } = firstRows(
    dataset.rows.filter(({ n }) => n > 0),
    MOST_ROWS,
  );
  if (shown.length === 0) return undefined;
  return {
    id: `seeds-${dataset.index}`,
    title: `Every seed on ${dataset.label}: ${objective.metric}`,
    summary: `Each dot is a seed, the diamond their mean, the line its 95 % interval.${note}`,
    spec: (style) => stripSpec(shown.map(resultsOf), objective.metric, style),
  };
}

/** How much better each setting does on what it was trained on; undefined where that is not known. */
export function gapFigure({ objective }: SweepView, dataset: DatasetView): Figure | undefined {
  const { shown, note } = firstRows(
    dataset.rows.filter(({ gap }) => gap !== undefined),
    MOST_ROWS,
  );
  if (shown.length === 0) return undefined;
  return {
    id: `gap-${dataset.index}`,
    title: `Training against test on ${dataset.label}`,
    summary: `How much better ${objective.metric} is on training data, at the end: right of 0 is overfitting. Each dot is a seed, the diamond their mean.${note}`,
    spec: (style) => stripSpec(shown.map(gapsOf), 'better on training data by', style, 0),
  };
}

function resultsOf({ setting, seeds, mean, ci95 }: Row): StripRow {
  return { setting, values: seeds.filter(counts).map(({ value }) => value), mean, interval: ci95 };
}

function gapsOf({ setting, seeds, gap }: Row): StripRow {
  const values = seeds.filter(counts).flatMap((seed) => (Number.isFinite(seed.gap) ? [seed.gap!] : []));
  return { setting, values, mean: gap, interval: undefined };
}

/** Rows of dots from top to bottom; `zero`: where a line across them says "none". */
export function stripSpec(rows: readonly StripRow[], title: string, style: FigureStyle, zero?: number): TopLevelSpec {
  const { theme, width } = style;
  const y = {
    ...{ field: 'setting', type: 'nominal', sort: null, title: null },
    axis: { labelLimit: labelLimit(style), ticks: false, domain: false, grid: true, labelColor: theme.ink },
  } as const;
  const x = {
    type: 'quantitative',
    title,
    scale: { zero: false },
    axis: { tickCount: width > 420 ? 6 : 4, grid: false },
  } as const;
  return {
    ...fitWidth,
    ...{ width, height: { step: theme.fontSize * 2 } },
    layer: [
      ...(zero === undefined
        ? []
        : [{ data: { values: [{ zero }] }, mark: { type: 'rule' }, encoding: { x: { datum: zero, ...x } } }]),
      {
        data: {
          values: rows.flatMap(({ setting, interval }) =>
            interval ? [{ setting, low: interval[0], high: interval[1] }] : [],
          ),
        },
        mark: { type: 'rule', strokeWidth: theme.lineWidth, strokeOpacity: 0.7 },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      {
        data: { values: rows.flatMap(({ setting, values }) => values.map((value) => ({ setting, value }))) },
        mark: { type: 'point', size: theme.fontSize * 3.5, opacity: 0.75 },
        encoding: { y, x: { field: 'value', ...x } },
      },
      {
        data: { values: rows.map(({ setting, mean }) => ({ setting, mean })) },
        mark: { type: 'point', shape: 'diamond', size: theme.fontSize * 7, color: theme.ink, strokeWidth: 1 },
        encoding: { y, x: { field: 'mean', ...x } },
      },
    ],
  } as unknown as TopLevelSpec;
}
