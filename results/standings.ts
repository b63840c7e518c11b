import { alphaOfLook } from './looks.js';
import { seedsToSeparate } from './more-seeds.js';
import { pairsOf, type Difference, type Pairs, type Ranked } from './pairs.js';
import type { Ranking } from './ranking.js';
import { counts, divergedSeed } from './seed-result.js';

/**
 * `best`: the first of its dataset. `worse`: tested and told apart from it. `tied`: tested and not told apart. `untested`: nothing can be
 * said: fewer than three shared seeds, diverged seeds, or a lead over the first that too few seeds support.
 */
export const verdicts = ['best', 'worse', 'tied', 'untested'] as const;
export type Verdict = (typeof verdicts)[number];

/** A row's place among its dataset's rows. */
export interface Standing {
  readonly entry: number;
  /** 1 is the best. Rows without a result come last, and before them those with diverged seeds. */
  readonly rank: number;
  readonly verdict: Verdict;
  /** Its mean as if it had every seed of its dataset: what is ranked. The plain mean where no seed is missing. */
  readonly estimate: number | undefined;
  /** This row minus the best. Undefined for the best, and where nothing is tested. */
  readonly difference: Difference | undefined;
  /** How many seeds more, of both, would tell it from the best with a chance of 80 %, should it differ as it does now. */
  readonly moreSeeds: number | undefined;
}

interface Candidate {
  readonly entry: number;
  readonly estimate: number | undefined;
  /** Seeds that count, and those that ended in numbers that are none. */
  readonly finished: number;
  readonly diverged: number;
  readonly complete: boolean;
}

/**
 * The places of one dataset's rows, in the order of rank, and what can be said of each against the first. Ranked is the mean
 * with the seeds' own part taken out, so that rank and test see the same seeds. A row with fewer seeds than planned never
 * leads, unless it has more than any that has all of its own; while none has, those with the most may. Diverged seeds count as
 * the worst there is.
 */
export function standingsOf(rows: readonly Ranked[], ranking: Ranking): readonly Standing[] {
  const pairs = pairsOf(rows, ranking);
  const candidates = rows.map(({ entry, seeds }): Candidate => {
    const finished = seeds.filter(counts).length;
    const diverged = ranking.survivors ? 0 : seeds.filter(divergedSeed).length;
    return { entry, estimate: pairs.estimateOf(entry), finished, diverged, complete: finished === seeds.length };
  });
  const ordered = leaderFirst(candidates.sort(byEstimate(ranking)));
  return ordered.map(({ entry, estimate }, index) => ({
    ...{ entry, rank: index + 1, estimate },
    ...(index === 0
      ? { verdict: 'best' as const, difference: undefined, moreSeeds: undefined }
      : againstBest(pairs, entry, ordered[0]!.entry, ranking)),
  }));
}

/** The rows with their places, in the order of rank. */
export function rankRows<Row extends Ranked>(rows: readonly Row[], ranking: Ranking): (Row & Standing)[] {
  const byEntry = new Map(rows.map((row) => [row.entry, row]));
  return standingsOf(rows, ranking).map((standing) => ({ ...byEntry.get(standing.entry)!, ...standing }));
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
  const most = (rows: readonly Candidate[]) => Math.max(...rows.map(({ finished }) => finished));
  const complete = ranked.filter((row) => row.complete && row.diverged === 0);
  const leader =
    complete.length > 0
      ? ranked.find((row) => complete.includes(row) || row.finished > most(complete))
      : ranked.find(({ finished }) => finished === most(ranked));
  return leader ? [leader, ...ordered.filter((row) => row !== leader)] : ordered;
}

function againstBest(
  pairs: Pairs,
  entry: number,
  best: number,
  { look }: Ranking,
): Pick<Standing, 'verdict' | 'difference' | 'moreSeeds'> {
  const { outcome, difference } = pairs.between(entry, best);
  // A row told apart as better than the first lacks seeds, else it would lead: its lead is not believed.
  const verdict = outcome === 'better' ? 'untested' : outcome;
  if (verdict !== 'tied') return { verdict, difference, moreSeeds: undefined };
  const { estimate, error, n, settings } = difference!;
  const needed = seedsToSeparate(Math.abs(estimate) / (error * Math.sqrt(n)), settings, alphaOfLook(look + 1));
  return { verdict, difference, moreSeeds: needed === undefined ? undefined : Math.max(1, needed - n) };
}
