import type { Json } from '../common/ids.js';
import type { SweepPlace } from '../common/place.js';
import type { Recipe } from '../common/recipe.js';
import type { DatasetDescriptor, MetricDescriptor } from '../common/trainer.js';

/** What a trial is known by: its own id is its content's, and the same in every sweep. */
export interface TrialKey {
  readonly sweepId: string;
  readonly trialId: string;
}

/** A key for maps; with an attempt, one for what is said of that attempt. */
export function trialKey({ sweepId, trialId }: TrialKey, attempt?: number): string {
  return attempt === undefined ? `${sweepId} ${trialId}` : `${sweepId} ${trialId} ${attempt}`;
}

/** What a trial is to report. */
export interface TrialReports {
  readonly metrics: readonly MetricDescriptor[];
  /** What a step is called. */
  readonly unit: string;
  /** The metric that the sweep ranks by: a trial that ends without it has failed. */
  readonly objective: string;
}

/** One training run of a setting on a dataset with one seed, as handed to a worker over NATS. */
export interface TrialMessage extends TrialKey {
  /** Place in the sweep's plan, from 0. */
  readonly trialIndex: number;
  readonly setting: string;
  readonly dataset: DatasetDescriptor;
  readonly seed: number;
  readonly trainer: {
    readonly name: string;
    readonly version: string;
    /** How it is run, where it is a trainer of one's own. */
    readonly recipe?: Recipe | undefined;
    /** What it reports, where no definition on the worker says so. */
    readonly reports?: TrialReports | undefined;
  };
  /** Where the sweep's own files are, where it has any: told with the sweep, not with each message. */
  readonly place?: SweepPlace | undefined;
  /** A value for each of the trainer's parameters. */
  readonly config: Readonly<Record<string, Json>>;
  /** How the sweep file writes a number of `config`, where JSON would write it otherwise: `1e-3`. */
  readonly written?: Readonly<Record<string, string>> | undefined;
  /** Attempts made before this message was queued; the attempt number is this plus JetStream's delivery count. */
  readonly priorAttempts: number;
  /** How often the trial had been reopened when this message was queued; older messages are void. */
  readonly round: number;
}

/** One measured value. `step` counts from 1; NaN and ±∞ are legal values and mark divergence. */
export interface Point {
  readonly metric: string;
  readonly step: number;
  readonly value: number;
}
