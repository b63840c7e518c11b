import type { EntryCurves, MetricSeries } from '../../proto/observation.js';

/** Curves of the one metric, where it is a number. */
export function onlyFinite(curves: EntryCurves, metric: string): EntryCurves {
  return narrowed(
    curves,
    (series) => series.metric === metric,
    (_, value) => Number.isFinite(value),
  );
}

/** What comes after half of the steps that any seed has come. */
export function secondHalf(curves: EntryCurves): EntryCurves {
  const last = Math.max(...curves.seeds.flatMap(({ series }) => series.map(({ steps }) => steps.at(-1) ?? 0)));
  return narrowed(
    curves,
    () => true,
    (step) => step >= last / 2,
  );
}

/** The least and the most of all values, and a little air. */
export function rangeOf(curves: readonly EntryCurves[]): readonly [number, number] {
  const values = curves.flatMap(({ seeds }) => seeds.flatMap(({ series }) => series.flatMap((each) => each.values)));
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = (high - low) * 0.03 || Math.abs(high) * 0.01 || 1;
  return [low - room, high + room];
}

function narrowed(
  { entry, seeds }: EntryCurves,
  wanted: (series: MetricSeries) => boolean,
  kept: (step: number, value: number) => boolean,
): EntryCurves {
  const narrow = (series: MetricSeries): MetricSeries => {
    const at = series.steps.flatMap((step, index) => (kept(step, series.values[index]!) ? [index] : []));
    const take = (from: readonly number[]) => at.map((index) => from[index]!);
    return { metric: series.metric, steps: take(series.steps), values: take(series.values) };
  };
  return { entry, seeds: seeds.map((seed) => ({ ...seed, series: seed.series.filter(wanted).map(narrow) })) };
}
