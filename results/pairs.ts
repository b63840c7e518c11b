import type { Ranking } from './ranking.js';
import { alphaOfLook } from './looks.js';
import { pairedDifference, type PairedDifference } from './paired-difference.js';
import { resolutionOf } from './resolution.js';
import { fitAdditive } from './seed-effects.js';
import { counts, divergedSeed, type SeedResult } from './seed-result.js';
import { rangeQuantile } from './studentized-range.js';

/** What is compared: an entry's seeds. */
export interface Ranked {
  readonly entry: number;
  readonly seeds: readonly SeedResult[];
}

/** One row minus another, over the seeds that both have, in the objective's unit. */
export interface Difference extends PairedDifference {
  /** Bounds that hold for all pairs of the dataset's settings, and all looks, at once with 95 %. */
  readonly low: number;
  readonly high: number;
  /** How many settings were compared. */
  readonly settings: number;
}

/** What is said of one row against another: told apart as better or worse, tested and not told apart, or nothing. */
export const outcomes = ['better', 'worse', 'tied', 'untested'] as const;
export type Outcome = (typeof outcomes)[number];

/** One row against another of its dataset. */
export interface PairOutcome {
  readonly outcome: Outcome;
  /** The one minus the other; undefined where nothing is tested. */
  readonly difference: Difference | undefined;
}

/** Every pair of one dataset's rows. */
export interface Pairs {
  /** An entry's mean as if it had every seed of its dataset; undefined without a result. */
  estimateOf(entry: number): number | undefined;
  /** `one` against `other`, by entry; nothing is tested of entries that are not there. */
  between(one: number, other: number): PairOutcome;
}

const untested: PairOutcome = { outcome: 'untested', difference: undefined };

/**
 * Compares any two of one dataset's rows, all pairs at once (paired-difference.ts): what is told apart here is, with 95 % over
 * all pairs and looks, really different. Of rows with diverged seeds nothing is tested.
 */
export function pairsOf(rows: readonly Ranked[], { goal, look, survivors }: Ranking): Pairs {
  const values = new Map(rows.map(({ entry, seeds }) => [entry, finishedOf(seeds)]));
  const diverged = new Set(
    survivors ? [] : rows.filter(({ seeds }) => seeds.some(divergedSeed)).map(({ entry }) => entry),
  );
  const seeds = [...new Set([...values.values()].flatMap((each) => [...each.keys()]))];
  const { means, variance } = fitAdditive([...values.values()].map((each) => seeds.map((seed) => each.get(seed))));
  const estimates = new Map(rows.map(({ entry }, index) => [entry, means[index]]));
  const settings = means.filter((mean) => mean !== undefined).length;
  const resolution = resolutionOf([...values.values()].flatMap((each) => [...each.values()]));
  return {
    estimateOf: (entry) => estimates.get(entry),
    between(one, other) {
      const [a, b] = [values.get(one), values.get(other)];
      if (!a || !b || diverged.has(one) || diverged.has(other)) return untested;
      const paired = pairedDifference(sharedDifferences(a, b), { settings, variance, resolution });
      if (!paired) return untested;
      const { estimate, error, df } = paired;
      const half = rangeQuantile(alphaOfLook(look), settings, df) * error;
      const lead = goal === 'maximize' ? estimate : -estimate;
      return {
        outcome: lead > half ? 'better' : -lead > half ? 'worse' : 'tied',
        difference: { ...paired, low: estimate - half, high: estimate + half, settings },
      };
    },
  };
}

/** Finished results by seed. */
export function finishedOf(seeds: readonly SeedResult[]): ReadonlyMap<number, number> {
  return new Map(seeds.flatMap((seed) => (counts(seed) ? [[seed.seed, seed.value] as const] : [])));
}

/** One minus other, on each seed that both have. */
export function sharedDifferences(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number[] {
  return [...one].flatMap(([seed, value]) => {
    const theirs = other.get(seed);
    return theirs === undefined ? [] : [value - theirs];
  });
}
