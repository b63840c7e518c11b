import type { DashboardData } from '../data/dashboard-data.js';
import { metricsOf } from '../selectors/setting.js';

/** The metrics that any of these cells has curves of, the objective first. */
export function metricsOfCells(cells: readonly number[], { curves, sweep }: DashboardData): readonly string[] {
  const known = cells.flatMap((cell) => curves.get(cell) ?? []);
  const objective = sweep?.objective.metric;
  const all = new Set([...(objective === undefined ? [] : [objective]), ...known.flatMap(metricsOf)]);
  return [...all];
}

/** What a metric measures, whatever it is measured on: `accuracy` of `train_accuracy` and `test_accuracy@mnist:negative`. */
export function familyOf(metric: string): string {
  return /^(?:train|test)_([^@]+)/.exec(metric)?.[1] ?? metric;
}

/** One metric for each family, the first of it. */
export function oneOfEachFamily(metrics: readonly string[]): readonly string[] {
  return metrics.filter(
    (metric, index) => metrics.findIndex((other) => familyOf(other) === familyOf(metric)) === index,
  );
}
