import type { Objective } from '../common/objective.js';
import type { Series } from './curves.js';

type SeriesByMetric = ReadonlyMap<string, Series>;

/** What metrics measured on held-out data are called by, and those on training data. */
const heldOut = /^(test|validation|val|valid|eval)([_/ ])/;

/** The same metric on what was trained on: `train_f1` for `test_f1@view`; undefined where the name does not say. */
export function trainCounterpart(metric: string): string | undefined {
  const base = metric.split('@', 1)[0]!;
  return heldOut.test(base) ? base.replace(heldOut, 'train$2') : undefined;
}

/** The same metric on test data, for one on validation data; undefined for any other. */
export function testCounterpart(metric: string): string | undefined {
  const base = metric.split('@', 1)[0]!;
  return heldOut.test(base) && !/^test/.test(base) ? base.replace(heldOut, 'test$2') : undefined;
}

/**
 * How much better the objective's metric is on training data than on the data it is taken from, at the last step of both:
 * above 0 says overfitting. Undefined where the training metric is not reported.
 */
export function gapOf(
  series: SeriesByMetric,
  { metric, goal }: Pick<Objective, 'metric' | 'goal'>,
): number | undefined {
  const counterpart = trainCounterpart(metric);
  const trained = counterpart === undefined ? undefined : series.get(counterpart)?.values.at(-1);
  const tested = series.get(metric)?.values.at(-1);
  if (trained === undefined || tested === undefined) return undefined;
  return goal === 'maximize' ? trained - tested : tested - trained;
}

/** The metric on test data at its last step, for an objective on validation data. */
export function testOf(series: SeriesByMetric, { metric }: Pick<Objective, 'metric'>): number | undefined {
  const counterpart = testCounterpart(metric);
  return counterpart === undefined ? undefined : series.get(counterpart)?.values.at(-1);
}

/** Over how many of the last steps a metric's ups and downs are measured, at most and at least. */
const LAST_STEPS = 10;
const FEWEST_STEPS = 3;

/** Sample standard deviation of the last ten values: how much the last one is a matter of when training ended. */
export function oscillationOf(series: Series | undefined): number | undefined {
  const last = series?.values.slice(-LAST_STEPS).filter(Number.isFinite) ?? [];
  if (last.length < FEWEST_STEPS) return undefined;
  const mean = last.reduce((total, value) => total + value, 0) / last.length;
  return Math.sqrt(last.reduce((total, value) => total + (value - mean) ** 2, 0) / (last.length - 1));
}
