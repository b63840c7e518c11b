import { alphaOfLook } from './looks.js';
import { criticalErrors, pairedDifference, type Common, type PairedDifference } from './paired-difference.js';
import type { Ranking } from './ranking.js';
import { resolutionOf } from './resolution.js';
import { fitAdditive } from './seed-effects.js';
import { counts, divergedSeed, type SeedResult } from './seed-result.js';
import type { Difference, Ranked } from './standings.js';

/** What is said of one row against another: told apart as better or worse, tested and not told apart, or nothing. */
export const outcomes = ['better', 'worse', 'tied', 'untested'] as const;
export type Outcome = (typeof outcomes)[number];

/** One row against another of its dataset. */
export interface PairOutcome {
  readonly outcome: Outcome;
  /** The one minus the other; its interval holds for all pairs of the dataset's rows at once. Undefined where nothing is tested. */
  readonly difference: Difference | undefined;
}

/** Every pair of one dataset's rows. */
export interface Pairs {
  /** `one` against `other`, by entry; nothing is tested of entries that are not there. */
  between(one: number, other: number): PairOutcome;
}

const untested: PairOutcome = { outcome: 'untested', difference: undefined };

/**
 * Compares any two of one dataset's rows by the rule by which standings compare each with the best, all pairs at once: what is
 * told apart here is, with 95 % over all pairs and looks, really different.
 */
export function pairsOf(rows: readonly Ranked[], ranking: Ranking): Pairs {
  const values = new Map(rows.map(({ entry, seeds }) => [entry, finishedOf(seeds)]));
  const diverged = new Set(
    ranking.survivors ? [] : rows.filter(({ seeds }) => seeds.some(divergedSeed)).map(({ entry }) => entry),
  );
  const common = commonOf([...values.values()]);
  return {
    between(one, other) {
      const [a, b] = [values.get(one), values.get(other)];
      if (!a || !b || diverged.has(one) || diverged.has(other)) return untested;
      const paired = pairedDifference(sharedDifferences(a, b), common);
      if (!paired) return untested;
      const half = criticalErrors(alphaOfLook(ranking.look), common.settings, paired) * paired.error;
      const lead = ranking.goal === 'maximize' ? paired.estimate : -paired.estimate;
      return {
        outcome: lead > half ? 'better' : -lead > half ? 'worse' : 'tied',
        difference: differenceOf(paired, half, common.settings),
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

/** What the rows of a dataset say together, from their finished results by seed. */
export function commonOf(values: readonly ReadonlyMap<number, number>[]): Common {
  const seeds = [...new Set(values.flatMap((each) => [...each.keys()]))];
  const fit = fitAdditive(values.map((each) => seeds.map((seed) => each.get(seed))));
  return {
    settings: fit.means.filter((mean) => mean !== undefined).length,
    variance: fit.variance,
    resolution: resolutionOf(values.flatMap((each) => [...each.values()])),
  };
}

function differenceOf(paired: PairedDifference, half: number, settings: number): Difference {
  return { ...paired, low: paired.estimate - half, high: paired.estimate + half, settings };
}
