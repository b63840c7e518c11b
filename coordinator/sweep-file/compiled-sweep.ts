import { canonicalJson, shortHash } from '../../common/ids.js';
import type { Json } from '../../common/ids.js';
import type { DatasetAxisValue } from '../../worker/datasets/facts.js';
import type { Objective, Reference } from '../../proto/snapshot.js';
import type { TrainerName } from '../../proto/train-config.js';

export type { Objective, Reference };

/** One axis of the grid: a key of the trainer's configuration and its distinct values, as stated. */
export interface GridAxis {
  readonly key: string;
  readonly values: readonly Json[];
}

/** A setting listed by hand. `params` holds only what it states; the rest comes from the sweep's `train`. */
export interface ListedSetting {
  readonly name: string;
  readonly params: Readonly<Record<string, Json>>;
  readonly reference?: Reference;
}

/**
 * A sweep file, compiled: everything defaulted and checked, nothing expanded. Its settings are the product of `grid`,
 * the last axis fastest, followed by `settings`; with neither, `train` alone. Plain data, never mutated.
 */
export interface Sweep {
  readonly name: string;
  readonly trainer: TrainerName;
  readonly datasets: readonly DatasetAxisValue[];
  readonly seeds: readonly number[];
  readonly objective: Objective;
  /** `attempts`: how often a trial may be tried in all. */
  readonly retry: { readonly attempts: number };
  /** The trainer's complete configuration, before any setting changes it. */
  readonly train: Readonly<Record<string, Json>>;
  /** In the order of the trainer's configuration, whatever order the file has; empty without a grid. */
  readonly grid: readonly GridAxis[];
  readonly settings: readonly ListedSetting[];
}

/**
 * The sweep as canonical JSON, itself a valid sweep file: `loadSweep` makes an equal sweep of it, with the same id.
 * Everything is spelled out, so that it means the same under other defaults.
 */
export function canonicalSweep(sweep: Sweep): string {
  const { seeds, grid, settings, datasets, objective, retry, ...rest } = sweep;
  return canonicalJson({
    ...rest,
    objective: { ...objective },
    retry: { ...retry },
    datasets: datasets.map(({ train, test }) => ({ train, test })),
    seeds: seeds.every((seed, index) => seed === index) ? seeds.length : seeds,
    ...(grid.length > 0 && { grid: Object.fromEntries(grid.map(({ key, values }) => [key, values])) }),
    ...(settings.length > 0 && {
      settings: settings.map(({ name, params, reference }) => ({
        ...params,
        name,
        ...(reference && { reference: { ...reference } }),
      })),
    }),
  });
}

/** Name and eight hexadecimal digits: equal for equal sweeps, however their files are written. */
export function sweepId(sweep: Sweep): string {
  return `${sweep.name}-${shortHash(canonicalSweep(sweep), 8)}`;
}
