import type { Goal } from '../common/objective.js';
import { holm } from './holm.js';
import { alphaOfLook } from './looks.js';
import { seedsToSeparate } from './more-seeds.js';
import { FEWEST_SEEDS, pairedDifference, pairedPValue, type PairedDifference } from './paired-difference.js';
import { finishedOf, sharedDifferences } from './pairs.js';
import { resolutionOf } from './resolution.js';
import { divergedSeed, type SeedResult } from './seed-result.js';
import { rangeQuantile } from './studentized-range.js';

/** `yes`: better by more than asked, everywhere asked; `no`: told apart as not so somewhere; `open`: not separable yet. */
export const answers = ['yes', 'no', 'open'] as const;
export type Answer = (typeof answers)[number];

/** The two settings' seeds on one dataset. */
export interface Contest {
  readonly dataset: string;
  readonly better: readonly SeedResult[];
  readonly than: readonly SeedResult[];
}

export interface Question {
  readonly goal: Goal;
  /** By more than this, in the objective's unit; 0: at all. */
  readonly by: number;
  /** Which look at these data this is, from 1 (looks.ts). */
  readonly look: number;
}

/** What one dataset says. */
export interface DatasetVerdict {
  readonly dataset: string;
  readonly answer: Answer;
  /** How far the one leads, positive where it is the better one; undefined where nothing is tested. */
  readonly lead: number | undefined;
  /** Bounds of the lead by Student's t, 1 − the look's share of 5 % over the number of datasets. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Seeds that both have finished. */
  readonly shared: number;
  /** Two-sided, of the lead being exactly `by`. */
  readonly pValue: number | undefined;
  /** How many seeds more, of both, would separate them with a chance of 80 %, should they differ as they do now. */
  readonly moreSeeds: number | undefined;
  /** Seeds that ended in numbers that are none; with one, nothing is tested. */
  readonly diverged: number;
}

export interface VerdictBetween {
  readonly answer: Answer;
  readonly datasets: readonly DatasetVerdict[];
  /** The most that a dataset needs; undefined where the answer is not open, or no number that anyone trains would do. */
  readonly moreSeeds: number | undefined;
}

/**
 * Whether one setting is better than another by more than `by`, on every dataset given: paired t-tests over shared seeds of
 * these two alone (values that come in steps count with the steps' variance), Holm over the datasets. It holds
 * for two settings that were chosen before their results were seen; for pairs picked from a board there are its
 * own verdicts, which hold for all pairs at once.
 */
export function verdictBetween(contests: readonly Contest[], question: Question): VerdictBetween {
  const tested = contests.map((contest) => test(contest, question));
  const claims = tested.flatMap(({ contest, paired, lead }) => {
    if (!paired) return [];
    const pValue = pairedPValue({ ...paired, estimate: lead - question.by }, 2);
    return [{ family: contest.dataset, pValue, lead }];
  });
  const held = new Map([...holm(claims, alphaOfLook(question.look))].map((claim) => [claim.family, claim]));
  const datasets = tested.map(({ contest, paired, lead, shared, diverged }): DatasetVerdict => {
    const { dataset } = contest;
    if (!paired) {
      const moreSeeds = diverged > 0 ? undefined : FEWEST_SEEDS - shared;
      const figures = { lead: undefined, low: undefined, high: undefined, pValue: undefined };
      return { dataset, answer: 'open', ...figures, shared, moreSeeds, diverged };
    }
    const apart = held.has(dataset);
    const half = rangeQuantile(alphaOfLook(question.look) / contests.length, 2, paired.df) * paired.error;
    return {
      dataset,
      answer: !apart ? 'open' : lead > question.by ? 'yes' : 'no',
      ...{ lead, low: lead - half, high: lead + half, shared, diverged },
      pValue: claims.find(({ family }) => family === dataset)!.pValue,
      moreSeeds: apart ? undefined : missingSeeds(paired, lead - question.by, question.look, contests.length),
    };
  });
  const answer = answerOf(datasets);
  const open = datasets.filter((each) => each.answer === 'open');
  const needs = open.map(({ moreSeeds }) => moreSeeds);
  const all = answer === 'open' && needs.length > 0 && needs.every((each) => each !== undefined);
  return { answer, datasets, moreSeeds: all ? Math.max(...needs) : undefined };
}

function test(contest: Contest, { goal }: Question) {
  const values = [finishedOf(contest.better), finishedOf(contest.than)] as const;
  const differences = sharedDifferences(...values);
  const diverged = [...contest.better, ...contest.than].filter(divergedSeed).length;
  const paired = diverged > 0 ? undefined : pairedDifference(differences, alone(values, differences));
  const lead = paired === undefined ? 0 : goal === 'maximize' ? paired.estimate : -paired.estimate;
  return { contest, paired, lead, shared: differences.length, diverged };
}

/** The two alone: their own variance, and the steps in which their values come. */
function alone(values: readonly ReadonlyMap<number, number>[], differences: readonly number[]) {
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    settings: 2,
    variance: squares / (differences.length - 1) / 2,
    resolution: resolutionOf(values.flatMap((each) => [...each.values()])),
  };
}

function answerOf(datasets: readonly DatasetVerdict[]): Answer {
  if (datasets.some(({ answer }) => answer === 'no')) return 'no';
  return datasets.length > 0 && datasets.every(({ answer }) => answer === 'yes') ? 'yes' : 'open';
}

function missingSeeds({ n, error }: PairedDifference, effect: number, look: number, datasets: number) {
  const needed = seedsToSeparate(Math.abs(effect) / (error * Math.sqrt(n)), 2, alphaOfLook(look + 1) / datasets);
  return needed === undefined ? undefined : Math.max(1, needed - n);
}
