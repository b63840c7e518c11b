import { metricGroup, metricOf, type TrainerDescriptor } from '../../common/trainer.js';
import type { DashboardData } from '../data/dashboard-data.js';
import { metricsOf } from '../selectors/setting.js';

/** The metrics that any of these entries has curves of, the objective first. */
export function metricsOfEntries(entries: readonly number[], { curves, sweep }: DashboardData): readonly string[] {
  if (!sweep) return [];
  const { trainer, objective } = sweep.facts;
  const known = entries.flatMap((entry) => curves.get(entry) ?? []);
  return [...new Set([objective.metric, ...metricsOf(known, trainer)])];
}

/** One metric for each group, the first of it. */
export function oneOfEachGroup(metrics: readonly string[], trainer: TrainerDescriptor): readonly string[] {
  const groups = metrics.map((metric) => metricGroup(trainer, metric));
  return metrics.filter((_, index) => groups.indexOf(groups[index]!) === index);
}

/** A metric with its unit, if it has one: `period (s)`. */
export function metricTitle(trainer: TrainerDescriptor, metric: string): string {
  const unit = metricOf(trainer, metric)?.unit ?? '';
  return unit === '' ? metric : `${metric} (${unit})`;
}
