import type { CellCurves, MetricSeries } from '../proto/observation.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import type { Series, TrialProjection } from '../coordinator/projection/trial-projection.js';

/** More than these a terminal cannot show. */
const MAX_EPOCHS = 512;
const MAX_MEANS = 32;

/** The learning curves of a cell, seed by seed, each thinned out to at most 512 epochs. */
export function cellCurves(sweep: SweepProjection, cell: number): CellCurves {
  const seeds = sweep.touchedOf(cell).map((trial) => ({
    seed: trial.trial.seed,
    state: trial.state,
    series: [...trial.series].map(([metric, series]) => thinned(metric, series)),
  }));
  return { cell, seeds: seeds.sort((a, b) => a.seed - b.seed) };
}

/** A metric's mean over the trials that have reported it, by epoch, thinned out to at most 32 values. */
export function meanByEpoch(trials: readonly TrialProjection[], metric: string): readonly number[] {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const trial of trials) {
    const { epochs, values } = trial.series.get(metric) ?? { epochs: [], values: [] };
    epochs.forEach((epoch, index) => {
      const entry = sums.get(epoch);
      if (!entry) sums.set(epoch, { sum: values[index]!, count: 1 });
      else {
        entry.sum += values[index]!;
        entry.count++;
      }
    });
  }
  const means = [...sums].sort(([a], [b]) => a - b).map(([, { sum, count }]) => sum / count);
  return spread(means.length, MAX_MEANS).map((index) => means[index]!);
}

function thinned(metric: string, { epochs, values }: Series): MetricSeries {
  const kept = spread(epochs.length, MAX_EPOCHS);
  return { metric, epochs: kept.map((index) => epochs[index]!), values: kept.map((index) => values[index]!) };
}

/** At most `most` indices below `length`, evenly spread, the first and the last among them. */
function spread(length: number, most: number): readonly number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, place) =>
    count === 1 ? length - 1 : Math.round((place * (length - 1)) / (count - 1)),
  );
}
