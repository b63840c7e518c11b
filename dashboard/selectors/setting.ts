import { inOrder, type TrainerDescriptor } from '../../common/trainer.js';
import type { EntryCurves } from '../../proto/observation.js';
import { meanCurve, type MeanPoint } from '../../results/curves.js';
import type { BoardRow } from '../data/dashboard-data.js';

/** The mean of a metric by step, over the seeds that have reported it so far. */
export function meanCurveOf({ seeds }: EntryCurves, metric: string): readonly MeanPoint[] {
  return meanCurve(seeds.flatMap(({ series }) => series.find((each) => each.metric === metric) ?? []));
}

/** The metrics that any seed of these entries has reported, in the trainer's order. */
export function metricsOf(curves: readonly EntryCurves[], trainer: TrainerDescriptor): readonly string[] {
  const names = curves.flatMap(({ seeds }) => seeds.flatMap(({ series }) => series.map(({ metric }) => metric)));
  return inOrder(trainer, names);
}

/** The objective of each finished seed: what the row's figures summarise. */
export function finalValues(row: BoardRow): readonly number[] {
  return row.seeds.flatMap(({ state, value }) => (state === 'done' && value !== undefined ? [value] : []));
}
