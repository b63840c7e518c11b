import type { Json } from '../common/ids.js';

export const sweepStates = ['running', 'paused', 'cancelled', 'done'] as const;
export type SweepState = (typeof sweepStates)[number];

export const trialStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type TrialState = (typeof trialStates)[number];

/** expanded = done + running + queued + failed + cancelled, always. */
export type Counts = { readonly expanded: number } & { readonly [State in TrialState]: number };

export interface SweepSummary {
  readonly id: string;
  readonly name: string;
  readonly state: SweepState;
  readonly counts: Counts;
  readonly submittedMs: number;
  /** How often a trial has ended; one that is retried ends more than once. */
  readonly endings: number;
}

export const goals = ['maximize', 'minimize'] as const;
export type Goal = (typeof goals)[number];

/** Which epoch's value counts: the last one's, or the best one's. */
export const objectiveEpochs = ['last', 'best'] as const;
export type ObjectiveEpoch = (typeof objectiveEpochs)[number];

/** What a sweep ranks by. */
export interface Objective {
  readonly metric: string;
  readonly goal: Goal;
  readonly at: ObjectiveEpoch;
}

/** A published figure to compare a setting with, in the objective's unit. */
export interface Reference {
  readonly mean: number;
  /** Sample standard deviation. */
  readonly std?: number | undefined;
  readonly max?: number | undefined;
}

/** Why a seed deserves a look; its value counts all the same. An outlier lies far from the others. */
export const seedFlags = ['failed', 'diverged', 'outlier'] as const;
export type SeedFlag = (typeof seedFlags)[number];

/** One seed of a leaderboard row; `value` is the objective so far, absent before its first point. */
export interface SeedResult {
  readonly seed: number;
  readonly value: number | undefined;
  readonly attempt: number;
  readonly state: TrialState;
  /** What trained it, with versions, such as `wasm (tfjs 4.22.0)`; empty before it begins. */
  readonly engine: string;
  readonly flag: SeedFlag | undefined;
}

/** The figures of a sample; those that its size does not allow are undefined. */
export interface Summary {
  readonly n: number;
  readonly mean: number | undefined;
  /** Sample standard deviation (divisor n − 1); needs two values. */
  readonly std: number | undefined;
  readonly max: number | undefined;
  readonly min: number | undefined;
  /** 95 % interval of the mean by Student's t: mean ± t(0.975, n − 1) · std / √n; needs two values. */
  readonly ci95: readonly [number, number] | undefined;
}

/** A row's place among its dataset's rows. */
export interface Standing {
  /** The row: setting index × number of datasets + dataset index. */
  readonly cell: number;
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

/** One (dataset, setting). Its figures summarise the objective of its finished seeds. */
export interface LeaderboardRow extends Summary, Standing {
  readonly dataset: string;
  readonly setting: string;
  readonly settingId: string;
  readonly params: { readonly [key: string]: Json | undefined };
  readonly reference: Reference | undefined;
  readonly seeds: readonly SeedResult[];
}

/** How one trial ended. `value` is its objective; `seconds` the length of its last attempt. */
export interface TrialEnd {
  readonly trialId: string;
  readonly setting: string;
  readonly dataset: string;
  readonly seed: number;
  readonly attempt: number;
  readonly state: TrialState;
  readonly value: number | undefined;
  readonly seconds: number;
  readonly engine: string;
  readonly error: string;
  readonly logTail: readonly string[];
}

/** A sweep's results at one moment: what the board, the dashboard and reports draw from. */
export interface SweepSnapshot {
  readonly sweep: SweepSummary;
  readonly objective: Objective;
  readonly rows: readonly LeaderboardRow[];
  readonly failures: readonly TrialEnd[];
}

/** A trial under way: `epoch` is the last one reported (0 before the first) of `epochs`; `value` the objective so far. */
export interface RunningTrial {
  readonly setting: string;
  readonly dataset: string;
  readonly seed: number;
  readonly epoch: number;
  readonly epochs: number;
  readonly value: number | undefined;
}

/** What a watcher is told: the summary now, the trials that ended since it last looked, and those under way. */
export interface SweepUpdate {
  readonly sweep: SweepSummary;
  readonly ended: readonly TrialEnd[];
  readonly running: readonly RunningTrial[];
}

/** A sweep as workers see it in the key-value bucket. */
export interface SweepRecord {
  readonly sweepId: string;
  readonly state: SweepState;
  readonly document: string;
}
