import type { Json } from '../../common/ids.js';
import { canonicalJson } from '../../common/ids.js';
import { inOrder, type ParameterType } from '../../common/trainer.js';
import { SweepObserver } from '../../coordinator/observation/sweep-observer.js';
import { trialView } from '../../coordinator/observation/trial-view.js';
import type { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import type { TrialProjection } from '../../coordinator/projection/trial-projection.js';
import type { ParameterData, ParameterKind, SweepData, TrialData } from '../../export/sweep-data.js';
import type { MetricSeries } from '../../proto/observation.js';
import { completeOf, type SpecValue } from '../../proto/spec.js';
import type { PointTimes } from './point-times.js';

/**
 * A sweep as formats of `export` take it. Its points are those of the projection, which nothing copies. `times`: when they were learned of;
 * `nowMs`: the time that observations tell, milliseconds since 1970.
 */
export function sweepDataOf(sweep: SweepProjection, nowMs: number, times?: PointTimes): SweepData {
  const { spec, plan } = sweep;
  const { trainer, objective } = spec;
  const touched = [...sweep.touched()].sort((a, b) => a.trial.index - b.trial.index);
  const data = (index: number, known: TrialProjection | undefined): TrialData => {
    const { setting } = known?.trial ?? plan.trial(index);
    return {
      view: trialView(sweep, index, objective),
      settingId: setting.id,
      config: setting.config,
      series: known ? seriesOf(sweep, known) : [],
      timeMs: (step) => known && times?.of(sweep.id, known, step),
    };
  };
  return {
    id: sweep.id,
    name: sweep.name,
    label: '',
    submittedMs: sweep.submittedMs,
    trainer,
    objective,
    parameters: parametersOf(sweep),
    datasets: spec.datasets.map(({ label }) => label),
    trialCount: plan.trialCount,
    pointCount: touched.reduce((sum, { series }) => sum + lengthOf(series), 0),
    metrics: inOrder(trainer, new Set(touched.flatMap(({ series }) => [...series.keys()]))),
    *trials() {
      for (let index = 0; index < plan.trialCount; index++) yield data(index, sweep.trial(index));
    },
    *measuredTrials() {
      for (const known of touched) if (known.series.size > 0) yield data(known.trial.index, known);
    },
    observe: () => new SweepObserver(sweep).observe(nowMs),
  };
}

function seriesOf({ spec }: SweepProjection, { series }: TrialProjection): readonly MetricSeries[] {
  return inOrder(spec.trainer, series.keys()).map((metric) => {
    const { steps, values } = series.get(metric)!;
    return { metric, steps, values };
  });
}

function lengthOf(series: TrialProjection['series']): number {
  let length = 0;
  for (const { steps } of series.values()) length += steps.length;
  return length;
}

function parametersOf({ spec, plan }: SweepProjection): readonly ParameterData[] {
  const { base, axes, listed, trainer } = spec;
  const enumerated = plan.enumeratedEntries / spec.datasets.length;
  const proposed = Array.from({ length: plan.settingCount - enumerated }, (_, index) =>
    plan.setting(enumerated + index),
  );
  return trainer.parameters.map(({ key, type }) => {
    const stated = [
      base[key],
      ...(axes.find((axis) => axis.key === key)?.values ?? []),
      ...[...listed, ...proposed].map(({ values }) => values[key]),
    ];
    const values = distinct(stated);
    return { key, kind: kindOf(type, values), values };
  });
}

function distinct(stated: readonly (SpecValue | undefined)[]): readonly Json[] {
  const values = new Map<string, Json>();
  for (const each of stated) {
    const value = each && completeOf(each);
    if (value !== undefined && value !== null) values.set(canonicalJson(value), value);
  }
  return [...values.values()];
}

/** What its trainer says the parameter is, as far as every value of this sweep is such a one; else what they have in common. */
function kindOf(type: ParameterType, values: readonly Json[]): ParameterKind {
  const all = (test: (value: Json) => boolean) => values.every(test);
  const numbers = all((value) => typeof value === 'number');
  if (type === 'number' && numbers) return 'number';
  if (type === 'text' && all((value) => typeof value === 'string')) return 'text';
  if (numbers && (type === 'integer' || values.length > 0)) return all(Number.isSafeInteger) ? 'integer' : 'number';
  if (all((value) => typeof value === 'boolean') && (type === 'boolean' || values.length > 0)) return 'boolean';
  if (all((value) => typeof value === 'string') && values.length > 0) return 'text';
  return 'mixed';
}
