import { formatValue } from '../../common/format.js';
import { metricGroup, type TrainerDescriptor } from '../../common/trainer.js';
import type { EntryCurves } from '../../proto/observation.js';
import type { DashboardData } from '../data/dashboard-data.js';
import { lineChart, seriesMark } from '../drawing/line-chart.js';
import { fitLine, type Line, seriesTones } from '../drawing/segments.js';
import { meanCurveOf, metricsOf } from '../selectors/setting.js';
import type { ViewState } from '../state/view-state.js';
import { inHeight } from './list-window.js';
import { metricsOfEntries, metricTitle } from './metrics.js';
import type { Surface } from './surface.js';

/** From this width on two charts stand side by side, from this height on one above the other. */
const wide = 120;
const high = 24;
/** A chart lower than this shows nothing. */
const lowest = 4;

/**
 * The entry's mean curves, with a band of one standard deviation: those of the chosen metric and of all that share its
 * chart, and where there is room the next chart in the trainer's order.
 */
export function settingCharts(view: ViewState, entry: number, data: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  const curves = data.curves.get(entry);
  if (height < lowest) return inHeight([], height);
  if (!curves || !data.sweep) return inHeight([[], [{ text: 'The curves are on their way ...', tone: 'dim' }]], height);
  const { trainer } = data.sweep.facts;
  const metrics = metricsOfEntries([entry], data);
  const groupOf = (metric: string) => metricGroup(trainer, metric);
  const first = groupOf(view.metric ?? metrics[0]!);
  const second = metricsOf([curves], trainer)
    .map(groupOf)
    .find((group) => group !== first);
  const chart = (group: string, size: Pick<Surface, 'width' | 'height'>) =>
    groupChart(
      curves,
      metrics.filter((metric) => groupOf(metric) === group),
      trainer,
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
function groupChart(
  curves: EntryCurves,
  metrics: readonly string[],
  trainer: TrainerDescriptor,
  { width, height, glyphs }: Surface,
): readonly Line[] {
  const drawn = metrics.slice(0, seriesTones.length);
  const series = drawn.map((metric, index) => ({ points: meanCurveOf(curves, metric), tone: seriesTones[index]! }));
  const seeds = curves.seeds.filter((seed) => seed.series.length > 0).length;
  const legend = drawn.flatMap((metric, index): Line => {
    const mark = drawn.length > 1 ? `${seriesMark(seriesTones[index]!, index, glyphs)} ` : '';
    return [{ text: `${mark}${metricTitle(trainer, metric)}  `, tone: seriesTones[index]! }];
  });
  const note = seeds > 1 ? `mean ${glyphs.plusMinus} std of ${seeds} seeds` : '';
  const size = { width, height: height - 1 };
  const chart = lineChart({ series, ...size, glyphs, formatY: formatValue, xLabel: trainer.progress.unit });
  return [fitLine([...legend, { text: note, tone: 'dim' }], width, glyphs.ellipsis), ...chart];
}
