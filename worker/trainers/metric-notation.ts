import type { Goal } from '../../common/objective.js';
import type { MetricDescriptor } from '../../common/trainer.js';

/** What is said of a metric: which way is better, or that and more. */
export type StatedMetric =
  | Goal
  | {
      readonly goal?: Goal | undefined;
      /** Such as `images/s`; a plain number when left out. */
      readonly unit?: string | undefined;
      /** Smallest and largest legal value. */
      readonly range?: readonly [number, number] | undefined;
      /** Metrics of one group share a chart. */
      readonly group?: string | undefined;
    };

/** The metrics of a map from name to what is said of them, in its order. */
export function describeMetrics(stated: Readonly<Record<string, StatedMetric>>): MetricDescriptor[] {
  return Object.entries(stated).map(([name, metric]) => {
    const { goal, unit = '', range, group } = typeof metric === 'string' ? { goal: metric } : metric;
    return { name, unit, ...(goal && { goal }), ...(range && { range }), ...(group !== undefined && { group }) };
  });
}
