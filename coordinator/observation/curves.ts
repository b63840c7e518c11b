import type { EntryCurves } from '../../proto/observation.js';
import { thinned } from '../../results/curves.js';
import type { SweepProjection } from '../projection/sweep-projection.js';

/** More than these a terminal cannot show. */
const MAX_STEPS = 512;

/** The learning curves of an entry, seed by seed, each thinned out to at most 512 steps. */
export function entryCurves(sweep: SweepProjection, entry: number): EntryCurves {
  const seeds = sweep.touchedOf(entry).map((trial) => ({
    seed: trial.trial.seed,
    state: trial.state,
    series: [...trial.series].map(([metric, series]) => ({ metric, ...thinned(series, MAX_STEPS) })),
  }));
  return { entry, seeds: seeds.sort((a, b) => a.seed - b.seed) };
}
