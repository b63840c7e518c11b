import type { TopLevelSpec } from 'vega-lite';
import type { Verdict } from '../../results/standings.js';
import type { FigureStyle } from '../drawing/theme.js';
import type { DatasetView, Row, SweepView } from '../sweep-view.js';
import { firstRows, fitWidth, labelLimit, type Figure } from './figure.js';

const MOST_ROWS = 40;

/** How each tested setting differs from the first, with the interval that its verdict is from. */
export function differencesFigure({ objective }: SweepView, dataset: DatasetView): Figure | undefined {
  const [leader] = dataset.rows;
  const { shown, note } = firstRows(
    dataset.rows.filter(({ difference }) => difference),
    MOST_ROWS,
  );
  if (!leader || shown.length === 0) return undefined;
  return {
    id: `differences-${dataset.index}`,
    title: `Difference to ${leader.setting} on ${dataset.label}`,
    summary: `${objective.metric} minus that of the leader over shared seeds, with simultaneous 95 % intervals: one that does not reach 0 is told apart.${note}`,
    spec: (style) => specOf(shown, objective.metric, style),
  };
}

function specOf(rows: readonly Row[], metric: string, style: FigureStyle): TopLevelSpec {
  const { theme, width } = style;
  const colours: Readonly<Record<Verdict, string>> = {
    ...{ best: theme.accent, worse: theme.bad, tied: theme.accent, untested: theme.muted },
  };
  const values = rows.map(({ setting, verdict, difference }) => ({
    ...{ setting, estimate: difference!.estimate, low: difference!.low, high: difference!.high },
    colour: colours[verdict],
  }));
  const y = {
    ...{ field: 'setting', type: 'nominal', sort: null, title: null },
    axis: { labelLimit: labelLimit(style), ticks: false, domain: false, grid: true, labelColor: theme.ink },
  };
  const x = {
    type: 'quantitative',
    title: `difference in ${metric}`,
    axis: { tickCount: width > 420 ? 6 : 4, grid: false },
  };
  const color = { field: 'colour', type: 'nominal', scale: null };
  return {
    ...fitWidth,
    ...{ width, height: { step: theme.fontSize * 2 }, data: { values } },
    layer: [
      { mark: { type: 'rule', strokeDash: [4, 3] }, encoding: { x: { datum: 0, ...x } } },
      {
        mark: { type: 'rule', strokeWidth: theme.lineWidth },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        mark: { type: 'point', shape: 'diamond', size: theme.fontSize * 7 },
        encoding: { y, x: { field: 'estimate', ...x }, color },
      },
    ],
  } as unknown as TopLevelSpec;
}
