import { SeedsweepError } from '../../common/errors.js';
import { metricOf, type TrainerDescriptor } from '../../common/trainer.js';
import type { Point } from '../../proto/trial.js';

/** What says which points a trainer may report. */
type Reporting = Pick<TrainerDescriptor, 'name' | 'metrics'>;

/** Longest name of a metric, in UTF-8 bytes. */
export const MAX_METRIC_BYTES = 100;
/** Largest step: it travels as an unsigned 32-bit number. */
export const MAX_STEP = 2 ** 32 - 1;

/**
 * Throws INVALID_INPUT for points that no coordinator would take, and for finite values beyond a metric's range: a
 * percentage where a share belongs would spoil every comparison.
 */
export function checkPoints(trainer: Reporting, points: readonly Point[]): void {
  for (const point of points) {
    const problem = problemOf(trainer, point);
    if (problem === undefined) continue;
    throw new SeedsweepError('INVALID_INPUT', `Trainer ${trainer.name} reported a point that is none: ${problem}.`, {
      remedy: 'Mend the trainer.',
    });
  }
}

function problemOf(trainer: Reporting, { metric, step, value }: Point): string | undefined {
  if (typeof metric !== 'string' || metric === '') return 'its metric has no name';
  if (metric.length > MAX_METRIC_BYTES || Buffer.byteLength(metric) > MAX_METRIC_BYTES) {
    return `the metric's name "${metric.slice(0, MAX_METRIC_BYTES)}…" has more than ${MAX_METRIC_BYTES} bytes`;
  }
  if (!Number.isInteger(step) || step < 1 || step > MAX_STEP) {
    return `the step of ${metric} is ${String(step)}, and steps are whole numbers from 1 on`;
  }
  if (typeof value !== 'number') return `the value of ${metric} is ${JSON.stringify(value)}, and not a number`;
  const range = Number.isFinite(value) ? metricOf(trainer, metric)?.range : undefined;
  if (range && (value < range[0] || value > range[1])) {
    return `${metric} is ${value}, and must be from ${range[0]} to ${range[1]}`;
  }
  return undefined;
}
