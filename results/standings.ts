import type { Objective } from '../common/objective.js';
import type { TrialState } from '../common/states.js';
import { adjustByHolm, pairedPValue } from './paired-test.js';

/** A row's place among its dataset's rows. */
export interface Standing {
  readonly entry: number;
  /** 1 is the dataset's best mean; rows without a finished seed come last. */
  readonly rank: number;
  /**
   * That the row differs from the dataset's best by chance: paired t-test over shared seeds, after Holm's correction.
   * Undefined for the best row, and with fewer than two shared seeds.
   */
  readonly pValue: number | undefined;
  /** True when p ≥ 0.05: not distinguishable from the best. */
  readonly tied: boolean;
}

/** What is ranked: a mean and the seeds behind it. */
export interface Ranked {
  readonly entry: number;
  readonly mean: number | undefined;
  readonly seeds: readonly { readonly seed: number; readonly state: TrialState; readonly value: number | undefined }[];
}

/** Rows with a p-value from here on are tied with the best. */
const SIGNIFICANCE = 0.05;

/**
 * The places of one dataset's rows, in the order of rank: the best mean first, rows without a mean last, equal means in
 * the order given. Every row is compared with the first over the seeds that both have finished.
 */
export function standingsOf(rows: readonly Ranked[], { goal }: Pick<Objective, 'goal'>): readonly Standing[] {
  const sign = goal === 'maximize' ? -1 : 1;
  const key = ({ mean }: Ranked) => (mean === undefined ? Infinity : sign * mean);
  const ranked = [...rows].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
  const best = finishedSeeds(ranked[0]);
  const raw = ranked.map((row, index) => (index === 0 ? undefined : pairedPValue(differences(best, row.seeds))));
  const tested = raw.filter((p) => p !== undefined);
  const adjusted = adjustByHolm(tested)[Symbol.iterator]();
  return ranked.map(({ entry }, index) => {
    const pValue = raw[index] === undefined ? undefined : (adjusted.next().value as number);
    return { entry, rank: index + 1, pValue, tied: pValue !== undefined && pValue >= SIGNIFICANCE };
  });
}

/** The rows with their places, in the order of rank. */
export function rankRows<Row extends Ranked>(
  rows: readonly Row[],
  objective: Pick<Objective, 'goal'>,
): (Row & Standing)[] {
  const byEntry = new Map(rows.map((row) => [row.entry, row]));
  return standingsOf(rows, objective).map((standing) => ({ ...byEntry.get(standing.entry)!, ...standing }));
}

type Seed = Ranked['seeds'][number];

function finishedSeeds(row: Ranked | undefined): ReadonlyMap<number, number> {
  return new Map(
    row?.mean === undefined ? [] : row.seeds.flatMap((result) => (counts(result) ? [[result.seed, result.value]] : [])),
  );
}

function differences(best: ReadonlyMap<number, number>, seeds: readonly Seed[]): number[] {
  return seeds.flatMap((result) => {
    const other = counts(result) ? best.get(result.seed) : undefined;
    return other === undefined ? [] : [other - result.value!];
  });
}

function counts(result: Seed): result is Seed & { readonly value: number } {
  return result.state === 'done' && result.value !== undefined && Number.isFinite(result.value);
}
