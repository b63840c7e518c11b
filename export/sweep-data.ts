import type { Json } from '../common/ids.js';
import type { Objective } from '../common/objective.js';
import type { TrainerDescriptor } from '../common/trainer.js';
import type { MetricSeries, Observation, TrialView } from '../proto/observation.js';

/** What the values of a parameter are in this sweep. `mixed`: some are text, maps or lists, others something else. */
export const parameterKinds = ['number', 'integer', 'boolean', 'text', 'mixed'] as const;
export type ParameterKind = (typeof parameterKinds)[number];

/** One thing that the sweep's trainer takes. */
export interface ParameterData {
  readonly key: string;
  readonly kind: ParameterKind;
  /** Each value that some setting may be trained with, once. */
  readonly values: readonly Json[];
}

/** A trial with everything that counts of it. */
export interface TrialData {
  readonly view: TrialView;
  readonly settingId: string;
  /** What was trained with, by parameter; one that has no value is not there. */
  readonly config: Readonly<Record<string, Json>>;
  /** Every point that counts, none thinned out: a series for each metric, in the trainer's order; steps rise. */
  readonly series: readonly MetricSeries[];
  /** When the coordinator learned of a step, milliseconds since 1970; undefined where times were not read. */
  readonly timeMs: (step: number) => number | undefined;
}

/**
 * A sweep at one moment, as every format of `seedsweep export` takes it. Nothing in it changes, and what can be many is worked out
 * as it is asked for, so that a format that keeps nothing needs no more memory for a million trials than for one.
 */
export interface SweepData {
  readonly id: string;
  readonly name: string;
  /** What a person called it; empty: nothing. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly submittedMs: number;
  readonly trainer: TrainerDescriptor;
  readonly objective: Objective;
  /** In the trainer's order. */
  readonly parameters: readonly ParameterData[];
  /** The sweep's datasets, by label, in its order. */
  readonly datasets: readonly string[];
  /** How many trials the plan has. */
  readonly trialCount: number;
  /** How many points count, over all trials and metrics. */
  readonly pointCount: number;
  /** Every metric that some trial has points of, in the trainer's order. */
  readonly metrics: readonly string[];
  /** Every trial of the plan in its order, also those that have not begun. May be called more than once. */
  trials(): Iterable<TrialData>;
  /** Those that have points, in the plan's order. May be called more than once. */
  measuredTrials(): Iterable<TrialData>;
  /** What boards are made of: entries, trials and the objective. */
  observe(): Observation;
}
