import type { TopLevelSpec } from 'vega-lite';
import { formatValue } from '../../common/format.js';
import { compareMatrix } from '../../results/compare.js';
import type { FigureStyle } from '../drawing/theme.js';
import type { SweepView } from '../sweep-view.js';
import { firstRows, fitWidth, labelLimit, type Figure } from './figure.js';

const MOST_ROWS = 40;

/** One cell: `share` is 1 for the dataset's best mean and 0 for its worst. */
export interface HeatCell {
  readonly setting: string;
  readonly dataset: string;
  readonly text: string;
  readonly share: number;
}

/** Settings × datasets; undefined with fewer than two of either. */
export function heatMapFigure(view: SweepView): Figure | undefined {
  const { datasets, settings } = compareMatrix(view.rows, view.objective);
  if (datasets.length < 2 || settings.length < 2) return undefined;
  const { shown, note } = firstRows(settings, MOST_ROWS);
  const cells = heatCells(view, new Set(shown.map(({ settingId }) => settingId)));
  return {
    id: 'datasets',
    title: 'Settings across datasets',
    summary: `Mean ${view.objective.metric}, by average rank from the top. Colour goes from each dataset's worst (none) to its best.${note}`,
    spec: (style) =>
      specOf(
        cells,
        shown.map(({ setting }) => setting),
        datasets,
        style,
      ),
  };
}

/** The cells of these settings, coloured within their dataset. */
export function heatCells({ datasets, ranking }: SweepView, settings: ReadonlySet<string>): readonly HeatCell[] {
  return datasets.flatMap(({ label, rows }) => {
    const ranked = rows.filter(({ mean }) => mean !== undefined);
    const means = ranked.map(({ mean }) => mean!);
    const [low, high] = [Math.min(...means), Math.max(...means)];
    return ranked
      .filter(({ settingId }) => settings.has(settingId))
      .map(({ setting, mean }) => {
        const share = high === low ? 1 : (mean! - low) / (high - low);
        const text = formatValue(mean);
        return { setting, dataset: label, text, share: ranking.goal === 'maximize' ? share : 1 - share };
      });
  });
}

function specOf(
  values: readonly HeatCell[],
  settings: readonly string[],
  datasets: readonly string[],
  style: FigureStyle,
): TopLevelSpec {
  const { theme, width } = style;
  const x = {
    ...{ field: 'dataset', type: 'nominal', title: null, scale: { domain: datasets, padding: 0.04 } },
    axis: {
      orient: 'top',
      labelAngle: 0,
      ticks: false,
      domain: false,
      labelLimit: Math.floor((width * 0.67) / datasets.length),
    },
  };
  const y = {
    ...{ field: 'setting', type: 'nominal', title: null, scale: { domain: settings, padding: 0.06 } },
    axis: { labelLimit: labelLimit(style), ticks: false, domain: false, labelColor: theme.ink },
  };
  return {
    ...fitWidth,
    ...{ width, height: { step: theme.fontSize * 2.2 }, data: { values } },
    layer: [
      {
        mark: { type: 'rect', color: theme.accent },
        encoding: {
          ...{ x, y },
          fillOpacity: {
            field: 'share',
            type: 'quantitative',
            legend: null,
            scale: { domain: [0, 1], range: [0.04, 0.55] },
          },
        },
      },
      { mark: { type: 'text' }, encoding: { x, y, text: { field: 'text' } } },
    ],
  } as unknown as TopLevelSpec;
}
