import { formatValue } from '../../common/format.js';
import type { CellCurves } from '../../proto/observation.js';
import type { DashboardData } from '../data/dashboard-data.js';
import { lineChart, seriesMark } from '../drawing/line-chart.js';
import { fitLine, type Line, seriesTones } from '../drawing/segments.js';
import { meanCurve } from '../selectors/setting.js';
import type { ViewState } from '../state/view-state.js';
import { inHeight } from './list-window.js';
import { familyOf, metricsOfCells, oneOfEachFamily } from './metrics.js';
import type { Surface } from './surface.js';

/** From this width on two charts stand side by side, from this height on one above the other. */
const wide = 120;
const high = 24;
/** A chart lower than this shows nothing. */
const lowest = 4;

/**
 * The row's mean curves, with a band of one standard deviation: those of the chosen metric on all data that it is measured
 * on, and where there is room those of another metric, the loss beside the accuracy.
 */
export function settingCharts(view: ViewState, cell: number, data: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  const curves = data.curves.get(cell);
  if (height < lowest) return inHeight([], height);
  if (!curves) return inHeight([[], [{ text: 'The curves are on their way ...', tone: 'dim' }]], height);
  const metrics = metricsOfCells([cell], data);
  const families = oneOfEachFamily(metrics).map(familyOf);
  const first = familyOf(view.metric ?? metrics[0]!);
  const second = [first === 'loss' ? 'accuracy' : 'loss', ...families].find(
    (family) => family !== first && families.includes(family),
  );
  const chart = (family: string, size: Pick<Surface, 'width' | 'height'>) =>
    familyChart(
      curves,
      metrics.filter((metric) => familyOf(metric) === family),
      { ...surface, ...size },
    );
  if (second === undefined) return chart(first, { width, height });
  if (width >= wide) {
    const left = Math.floor((width - 2) / 2);
    const right = chart(second, { width: width - 2 - left, height });
    return chart(first, { width: left, height }).map((line, index) => [
      ...fitLine(line, left, glyphs.ellipsis),
      { text: '  ' },
      ...right[index]!,
    ]);
  }
  if (height < high) return chart(first, { width, height });
  const upper = Math.ceil(height / 2);
  return [...chart(first, { width, height: upper }), ...chart(second, { width, height: height - upper })];
}

/** A legend, and below it the metrics' mean curves. */
function familyChart(
  curves: CellCurves,
  metrics: readonly string[],
  { width, height, glyphs }: Surface,
): readonly Line[] {
  const drawn = metrics.slice(0, seriesTones.length);
  const series = drawn.map((metric, index) => ({ points: meanCurve(curves, metric), tone: seriesTones[index]! }));
  const seeds = curves.seeds.filter((seed) => seed.series.length > 0).length;
  const legend = drawn.flatMap((metric, index): Line => {
    const mark = drawn.length > 1 ? `${seriesMark(seriesTones[index]!, index, glyphs)} ` : '';
    return [{ text: `${mark}${metric}  `, tone: seriesTones[index]! }];
  });
  const note = seeds > 1 ? `mean ${glyphs.plusMinus} std of ${seeds} seeds` : '';
  const chart = lineChart({ series, width, height: height - 1, glyphs, formatY: formatValue, xLabel: 'epoch' });
  return [fitLine([...legend, { text: note, tone: 'dim' }], width, glyphs.ellipsis), ...chart];
}
