import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import type { TopLevelSpec } from 'vega-lite';
import type { EntryCurves } from '../../proto/observation.js';
import { meanCurve, thinned } from '../../results/curves.js';
import { type FigureStyle, strokeOf } from '../drawing/theme.js';
import { MOST_CURVES, type DatasetView, type Row, type SweepView } from '../sweep-view.js';
import { onlyFinite, rangeOf, secondHalf } from './curve-parts.js';
import { fitWidth, type Figure } from './figure.js';

/** Steps per line: about one every four pixels. */
const STEPS = 160;

/** A part of training is drawn again, larger, where it spans less than this share of all values. */
const NARROW_END = 0.35;

interface Drawn {
  readonly row: Row;
  readonly curves: EntryCurves;
}

/**
 * The learning curves of a dataset's first settings, none where none has come two steps; and their second half once more,
 * where a steep beginning would hide the differences that count.
 */
export function curvesFigures(view: SweepView, dataset: DatasetView, metric: string): readonly Figure[] {
  const drawn = dataset.rows.slice(0, MOST_CURVES).flatMap((row): Drawn[] => {
    const curves = dataset.curves.get(row.entry);
    return curves && hasLine(curves, metric) ? [{ row, curves: onlyFinite(curves, metric) }] : [];
  });
  if (drawn.length === 0) return [];
  const late = drawn.map(({ row, curves }) => ({ row, curves: secondHalf(curves) }));
  const whole = figureOf(view, dataset, drawn, { id: 'curves', title: 'Learning curves', metric });
  const [low, high] = rangeOf(drawn.map(({ curves }) => curves));
  const [lateLow, lateHigh] = rangeOf(late.map(({ curves }) => curves));
  if (!late.every(({ curves }) => hasLine(curves, metric)) || lateHigh - lateLow > NARROW_END * (high - low))
    return [whole];
  return [whole, figureOf(view, dataset, late, { id: 'curves-end', title: 'Second half of training', metric })];
}

interface Wanted {
  readonly id: string;
  readonly title: string;
  readonly metric: string;
}

function figureOf(
  view: SweepView,
  dataset: DatasetView,
  drawn: readonly Drawn[],
  { id, title, metric }: Wanted,
): Figure {
  const left = dataset.rows.length - drawn.length;
  const several = drawn.some(({ curves }) => curves.seeds.length > 1);
  const parts = [
    { part: 'seed', label: 'seeds' },
    { part: 'std', label: '± std' },
    { part: 'ci', label: '95 % interval' },
  ];
  return {
    id: `${id}-${dataset.index}`,
    title: `${title} on ${dataset.label}: ${metric}`,
    summary:
      (several
        ? 'Mean over seeds (thick), each seed (thin), ± one standard deviation (band), 95 % interval of the mean (dashed outline); what reaches beyond all seeds is cut.'
        : 'One line per setting.') +
      (left > 0 ? ` The first ${drawn.length} of ${dataset.rows.length} settings by rank.` : ''),
    toggles: [
      ...(several ? parts : []),
      ...drawn.map(({ row }, index) => ({
        ...{ part: `s${index}`, label: row.setting, colour: view.colourOf.get(row.settingId)! },
      })),
    ],
    spec: (style) => specOf(view, drawn, metric, style),
  };
}

function hasLine({ seeds }: EntryCurves, metric: string): boolean {
  return seeds.some(({ series }) => series.some((each) => each.metric === metric && each.steps.length > 1));
}

function specOf(view: SweepView, drawn: readonly Drawn[], metric: string, style: FigureStyle): TopLevelSpec {
  const { theme, width, standalone } = style;
  const strokes = drawn.map(({ row }) => strokeOf(theme, view.colourOf.get(row.settingId)!));
  const names = drawn.map(({ row }) => row.setting);
  const colour = {
    ...{ field: 'setting', type: 'nominal', scale: { domain: names, range: strokes.map(({ colour }) => colour) } },
    legend: standalone ? { orient: 'bottom', columns: width > 420 ? 3 : 2, title: null, symbolType: 'stroke' } : null,
  } as const;
  const x = {
    field: 'x',
    type: 'quantitative',
    title: view.trainer.progress.unit,
    axis: { tickMinStep: 1, grid: false },
  };
  const y = { type: 'quantitative', title: metric, scale: { zero: false } } as const;
  const band = (name: string, low: string, high: string, mark: object, values: readonly object[]) => ({
    ...{ name, data: { values }, mark: { type: 'area', clip: true, ...mark } },
    encoding: { x, y: { field: low, ...y }, y2: { field: high }, color: colour, stroke: { ...colour, legend: null } },
  });
  const outline = { fillOpacity: 0.05, strokeWidth: 0.8, strokeOpacity: 0.7, strokeDash: [3, 3] };
  const layers = drawn.flatMap(({ row, curves }, index) => {
    const { seeds, mean } = pointsOf(row.setting, curves, metric);
    const spread = mean.filter(({ n }) => n > 1);
    const dash = { strokeDash: [...strokes[index]!.dash] };
    return [
      ...(spread.length > 1
        ? [
            band(`s${index}_std`, 'low', 'high', { fillOpacity: 0.16, strokeWidth: 0 }, spread),
            band(
              `s${index}_ci`,
              'ciLow',
              'ciHigh',
              outline,
              spread.filter(({ ciLow }) => ciLow !== undefined),
            ),
          ]
        : []),
      {
        ...{ name: `s${index}_seed`, data: { values: seeds } },
        mark: { type: 'line', strokeWidth: 0.8, strokeOpacity: 0.55, clip: true, ...dash },
        encoding: { x, y: { field: 'y', ...y }, color: colour, detail: { field: 'seed', type: 'nominal' } },
      },
      {
        ...{ name: `s${index}_mean`, data: { values: mean } },
        mark: { type: 'line', strokeWidth: theme.lineWidth, clip: true, ...dash },
        encoding: { x, y: { field: 'y', ...y }, color: colour },
      },
    ];
  });
  // What lies within the seeds' own values is seen; bands of few seeds reach far beyond.
  const range = { scale: { zero: false, domain: rangeOf(drawn.map(({ curves }) => curves)), nice: false } };
  const framed = layers.map((layer) => ({
    ...layer,
    encoding: { ...layer.encoding, y: { ...layer.encoding.y, ...range } },
  }));
  return {
    ...fitWidth,
    width,
    height: Math.round(Math.min(340, width * 0.62)),
    layer: framed,
  } as unknown as TopLevelSpec;
}

function pointsOf(setting: string, { seeds }: EntryCurves, metric: string) {
  const lines = seeds.flatMap(({ seed, series }) => {
    const found = series.find((each) => each.metric === metric);
    return found ? [{ seed, ...thinned(found, STEPS) }] : [];
  });
  return {
    seeds: lines.flatMap(({ seed, steps, values }) =>
      steps.flatMap((x, index) => (Number.isFinite(values[index]) ? [{ setting, seed, x, y: values[index] }] : [])),
    ),
    mean: meanCurve(lines).map(({ x, y, low, high, n }) => {
      const half = high === undefined ? undefined : (quantileOfT(0.975, n - 1) * (high - y)) / Math.sqrt(n);
      return { setting, x, y, low, high, n, ...(half === undefined ? {} : { ciLow: y - half, ciHigh: y + half }) };
    }),
  };
}
