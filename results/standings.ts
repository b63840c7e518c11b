import { alphaOfLook } from './looks.js';
import { seedsToSeparate } from './more-seeds.js';
import { criticalErrors, pairedDifference, type Common, type PairedDifference } from './paired-difference.js';
import type { Ranking } from './ranking.js';
import { resolutionOf } from './resolution.js';
import { fitAdditive, type SeedTable } from './seed-effects.js';
import { counts, divergedSeed, type SeedResult } from './seed-result.js';

/**
 * `best`: the first of its dataset. `worse`: tested and told apart from it. `tied`: tested and not told apart. `untested`: nothing can be
 * said: fewer than three shared seeds, diverged seeds, or a lead over the first that too few seeds support.
 */
export const verdicts = ['best', 'worse', 'tied', 'untested'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a row differs from the best of its dataset: this row minus the best, over the seeds that both have, in the objective's unit. */
export interface Difference extends PairedDifference {
  /** Bounds that hold for all pairs of the dataset's settings, and all looks, at once with 95 %. */
  readonly low: number;
  readonly high: number;
  /** How many settings were compared. */
  readonly settings: number;
}

/** A row's place among its dataset's rows. */
export interface Standing {
  readonly entry: number;
  /** 1 is the best. Rows without a result come last, and before them those with diverged seeds. */
  readonly rank: number;
  readonly verdict: Verdict;
  /** Its mean as if it had every seed of its dataset: what is ranked. The plain mean where no seed is missing. */
  readonly estimate: number | undefined;
  /** Undefined for the best, and where nothing is tested. */
  readonly difference: Difference | undefined;
  /** How many seeds more, of both, would tell it from the best with a chance of 80 %, should it differ as it does now. */
  readonly moreSeeds: number | undefined;
}

/** What is ranked: an entry's seeds. */
export interface Ranked {
  readonly entry: number;
  readonly seeds: readonly SeedResult[];
}

interface Candidate {
  readonly entry: number;
  /** Finished results by seed. */
  readonly values: ReadonlyMap<number, number>;
  readonly estimate: number | undefined;
  readonly diverged: number;
  readonly complete: boolean;
}

/**
 * The places of one dataset's rows, in the order of rank, and what can be said of each against the first. Ranked is the mean
 * with the seeds' own part taken out, so that rank and test see the same seeds. A row with fewer seeds than planned never
 * leads while one that has all of its own has more, nor, while none has, one with fewer than another; diverged seeds count as
 * the worst there is.
 */
export function standingsOf(rows: readonly Ranked[], ranking: Ranking): readonly Standing[] {
  const values = rows.map(
    ({ seeds }) => new Map(seeds.flatMap((seed) => (counts(seed) ? [[seed.seed, seed.value]] : []))),
  );
  const fit = fitAdditive(tableOf(values));
  const candidates = rows.map(({ entry, seeds }, index): Candidate => ({
    entry,
    values: values[index]!,
    estimate: fit.means[index],
    diverged: ranking.survivors ? 0 : seeds.filter(divergedSeed).length,
    complete: values[index]!.size === seeds.length,
  }));
  const ordered = leaderFirst(candidates.sort(byEstimate(ranking)));
  const [leader] = ordered;
  if (!leader) return [];
  const common: Common = {
    settings: candidates.filter(({ estimate }) => estimate !== undefined).length,
    variance: fit.variance,
    resolution: resolutionOf(values.flatMap((each) => [...each.values()])),
  };
  return ordered.map((row, index) => ({
    ...{ entry: row.entry, rank: index + 1, estimate: row.estimate },
    ...(index === 0
      ? { verdict: 'best' as const, difference: undefined, moreSeeds: undefined }
      : against(leader, row, common, ranking)),
  }));
}

/** The rows with their places, in the order of rank. */
export function rankRows<Row extends Ranked>(rows: readonly Row[], ranking: Ranking): (Row & Standing)[] {
  const byEntry = new Map(rows.map((row) => [row.entry, row]));
  return standingsOf(rows, ranking).map((standing) => ({ ...byEntry.get(standing.entry)!, ...standing }));
}

function tableOf(values: readonly ReadonlyMap<number, number>[]): SeedTable {
  const seeds = [...new Set(values.flatMap((each) => [...each.keys()]))];
  return values.map((each) => seeds.map((seed) => each.get(seed)));
}

/** The best estimate first; equals in the order given. */
function byEstimate({ goal }: Ranking) {
  const sign = goal === 'maximize' ? -1 : 1;
  const key = ({ estimate }: Candidate) => (estimate === undefined ? Infinity : sign * estimate);
  return (a: Candidate, b: Candidate) =>
    Number(a.estimate === undefined) - Number(b.estimate === undefined) ||
    a.diverged - b.diverged ||
    (key(a) === key(b) ? 0 : key(a) - key(b));
}

function leaderFirst(ordered: readonly Candidate[]): readonly Candidate[] {
  const ranked = ordered.filter(({ estimate }) => estimate !== undefined);
  const complete = ranked.filter((row) => row.complete && row.diverged === 0);
  const most = Math.max(...(complete.length > 0 ? complete : ranked).map(({ values }) => values.size));
  const leader = ranked.find((row) => complete.includes(row) || row.values.size >= most);
  return leader ? [leader, ...ordered.filter((row) => row !== leader)] : ordered;
}

function against(
  leader: Candidate,
  row: Candidate,
  common: Common,
  { goal, look }: Ranking,
): Pick<Standing, 'verdict' | 'difference' | 'moreSeeds'> {
  const untested = { verdict: 'untested', difference: undefined, moreSeeds: undefined } as const;
  if (row.diverged > 0 || leader.diverged > 0) return untested;
  const shared = [...row.values].flatMap(([seed, value]) => {
    const best = leader.values.get(seed);
    return best === undefined ? [] : [value - best];
  });
  const paired = pairedDifference(shared, common);
  if (!paired) return untested;
  const critical = criticalErrors(alphaOfLook(look), common.settings, paired);
  const half = critical * paired.error;
  const difference: Difference = {
    ...paired,
    low: paired.estimate - half,
    high: paired.estimate + half,
    settings: common.settings,
  };
  const behind = goal === 'maximize' ? -paired.estimate : paired.estimate;
  if (behind > half) return { verdict: 'worse', difference, moreSeeds: undefined };
  // Better than the first, which leads because this row lacks seeds.
  if (-behind > half) return { verdict: 'untested', difference, moreSeeds: undefined };
  const needed = seedsToSeparate(
    Math.abs(paired.estimate) / (paired.error * Math.sqrt(paired.n)),
    common.settings,
    alphaOfLook(look + 1),
  );
  return {
    verdict: 'tied',
    difference,
    moreSeeds: needed === undefined ? undefined : Math.max(1, needed - paired.n),
  };
}
