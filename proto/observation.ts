import type { Json } from '../common/ids.js';
import type { Objective, Reference } from '../common/objective.js';
import type { TrialState } from '../common/states.js';
import type { DatasetDescriptor, TrainerDescriptor } from '../common/trainer.js';
import type { SweepSummary } from './sweep.js';

/** One parameter of a setting, as stated and in words. */
export interface EntryParam {
  readonly value: Json;
  readonly text: string;
}

/** A setting on a dataset: what a row of the leaderboard is about. */
export interface EntryView {
  /** Setting index × number of datasets + dataset index. */
  readonly entry: number;
  readonly settingId: string;
  /** Unique in its sweep, as is the dataset's label. */
  readonly setting: string;
  readonly dataset: DatasetDescriptor;
  /** The dataset's place in the sweep, from 0. */
  readonly datasetIndex: number;
  /** What the setting states beyond what all settings share. */
  readonly params: { readonly [key: string]: EntryParam };
  readonly reference: Reference | undefined;
}

/** One trial as the coordinator sees it now. */
export interface TrialView {
  readonly trialId: string;
  /** Place in the plan, from 0. */
  readonly index: number;
  readonly entry: number;
  readonly setting: string;
  /** The dataset's label. */
  readonly dataset: string;
  readonly seed: number;
  readonly state: TrialState;
  /** The latest one; 0 before the first. */
  readonly attempt: number;
  /** Who has or had it; empty before the first attempt. */
  readonly worker: string;
  readonly slot: number;
  /** What trained it, with versions, such as `wasm (tfjs 4.22.0)`; empty before it begins. */
  readonly engine: string;
  /** The last step reported (0 before the first) of `steps`; these are 0 where nothing says how many there are. */
  readonly step: number;
  readonly steps: number;
  /** Of the latest attempt, milliseconds since 1970; 0 before it began, before the trial ended. */
  readonly startedMs: number;
  readonly endedMs: number;
  /** The objective so far. */
  readonly value: number | undefined;
  /** The trainer's speed metric, lately. */
  readonly speed: number | undefined;
  /** Whether some metric is no finite number any more. */
  readonly diverged: boolean;
  /** How much better it does on what it was trained on than on what it is tested on, at its last step; in the metric's unit. */
  readonly gap: number | undefined;
  /** Sample standard deviation of the objective's metric over the last steps. */
  readonly oscillation: number | undefined;
  /** The metric on test data, where the objective is on validation data. */
  readonly test: number | undefined;
  /** The latest failure; empty when there is none. */
  readonly error: string;
  readonly logTail: readonly string[];
  /** The sweep that it was taken over from; empty when it was trained for this one. */
  readonly takenFrom: string;
}

export const activityKinds = [
  'submitted',
  'started',
  'finished',
  'failed',
  'retried',
  'superseded',
  'released',
  'lost',
  'paused',
  'resumed',
  'cancelled',
  'reopened',
  'extended',
  'pruned',
  'adopted',
] as const;
/**
 * `failed`: for good; `retried`: an attempt failed and another follows; `superseded`: a newer attempt took over from one
 * that had not ended; `released`: a worker handed the trial back; `reopened`: a person had failed trials tried again;
 * `adopted`: finished trials were taken over from another sweep.
 */
export type ActivityKind = (typeof activityKinds)[number];

/** Something that happened, for people; texts that do not apply are empty. */
export interface Activity {
  /** Counts the sweep's activities from 1. */
  readonly number: number;
  readonly timeMs: number;
  readonly kind: ActivityKind;
  readonly setting: string;
  readonly dataset: string;
  readonly seed: number | undefined;
  /** 0: not about an attempt. */
  readonly attempt: number;
  readonly worker: string;
  /** The error, the figure reached, or how many trials are meant. */
  readonly detail: string;
}

/** The objective's mean over an entry's seeds, by step, thinned out to at most 32 values. */
export interface MeanCurve {
  readonly entry: number;
  readonly values: readonly number[];
}

/** How fast trials end: `ended` of them since `sinceMs`. */
export interface Pace {
  readonly ended: number;
  readonly sinceMs: number;
}

/** What does not change about a sweep. */
export interface SweepFacts {
  readonly trainer: TrainerDescriptor;
  readonly objective: Objective;
  /** Flags that changed the sweep file, such as `--seeds 2`. */
  readonly overrides: readonly string[];
}

/** What changed since the stream's last observation; the first of a stream holds everything. */
export interface Observation {
  /** In the first alone. */
  readonly facts: SweepFacts | undefined;
  /** The coordinator's clock. */
  readonly nowMs: number;
  readonly sweep: SweepSummary;
  /** Entries of which a trial has begun or ended; each is told once. */
  readonly entries: readonly EntryView[];
  /** Of an entry that is told, every trial. */
  readonly trials: readonly TrialView[];
  readonly curves: readonly MeanCurve[];
  readonly activities: readonly Activity[];
  /** Undefined before two trials have ended. */
  readonly pace: Pace | undefined;
  /** When the last trial ended; undefined while the sweep has not. */
  readonly endedMs: number | undefined;
}

/** One metric of one trial, by step, thinned out to at most 512 steps. */
export interface MetricSeries {
  readonly metric: string;
  readonly steps: readonly number[];
  readonly values: readonly number[];
}

export interface SeedCurves {
  readonly seed: number;
  readonly state: TrialState;
  readonly series: readonly MetricSeries[];
}

/** The learning curves of one entry, a seed each. */
export interface EntryCurves {
  readonly entry: number;
  readonly seeds: readonly SeedCurves[];
}
