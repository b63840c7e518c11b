import type { Json } from '../common/ids.js';
import type { Objective, Reference } from '../common/objective.js';
import type { SweepPlace } from '../common/place.js';
import type { Recipe } from '../common/recipe.js';
import type { DatasetDescriptor, TrainerDescriptor } from '../common/trainer.js';

/** The version of specs that this seedsweep writes. */
export const SPEC_VERSION = 1;

/**
 * How a grid's numbers become settings, and what ids are hashes of. 1: of what is stated (decision 0009). 0: sweeps that
 * were stored as sweep files (log formats 1 to 3): of the complete configuration.
 */
export const enumerations = [0, 1] as const;
export type Enumeration = (typeof enumerations)[number];

/** One value of one parameter. */
export interface SpecValue {
  /** As the file states it, over what it states for all settings; absent: nothing is stated. */
  readonly stated?: Json | undefined;
  /** What is trained with; absent: as stated. */
  readonly complete?: Json | undefined;
  /** How the file writes the number, where JSON would write it otherwise: `1e-3`. */
  readonly written?: string | undefined;
  /** In a few characters, for a column under its key. */
  readonly text: string;
  /** In a setting's name. */
  readonly label: string;
}

export type SpecValues = { readonly [key: string]: SpecValue };

/** One axis of a grid: a parameter and its distinct values. */
export interface SpecAxis {
  readonly key: string;
  readonly values: readonly SpecValue[];
}

/** A setting that no grid enumerates: listed by hand, or proposed by a search. Values that it lacks are the spec's `base`. */
export interface ListedSetting {
  /** 16 hexadecimal digits (12 under enumeration 0). */
  readonly id: string;
  /** Unique in its sweep. */
  readonly name: string;
  readonly values: SpecValues;
  readonly reference?: Reference | undefined;
}

/**
 * Everything that a sweep is, in plain data that no schema has to interpret: what is sent, checked, stored and replayed.
 * Its settings are the product of `axes`, the last axis fastest, followed by `listed`; with neither, `base` alone.
 */
export interface SweepSpec {
  readonly version: number;
  readonly enumeration: Enumeration;
  /** Name and eight hexadecimal digits: equal for equal sweeps, however their files are written. */
  readonly id: string;
  readonly name: string;
  readonly trainer: TrainerDescriptor;
  /** How a trainer of one's own is run; its hash is in `trainer.code`. */
  readonly recipe?: Recipe | undefined;
  /** Where the sweep's own files are; decides nothing about what it is. */
  readonly place?: SweepPlace | undefined;
  readonly datasets: readonly DatasetDescriptor[];
  readonly seeds: readonly number[];
  readonly objective: Objective;
  /** `attempts`: how often a trial may be tried in all. */
  readonly retry: { readonly attempts: number };
  /** A value for every parameter, before any setting changes it. */
  readonly base: SpecValues;
  readonly axes: readonly SpecAxis[];
  readonly listed: readonly ListedSetting[];
  /** The keys that names are made of, in order. */
  readonly naming: readonly string[];
}

/** What people wrote, kept beside the spec for people; nothing reads it to decide anything. */
export interface SweepSource {
  /** The sweep file's text. */
  readonly text: string;
  /** Its name, without folders. */
  readonly file: string;
  /** Flags that changed it, such as `--seeds 2`. */
  readonly overrides: readonly string[];
  /** The version of seedsweep that compiled it. */
  readonly compiledBy: string;
}

/** What is trained with; undefined where nothing is, and the trainer does without. */
export function completeOf({ complete, stated }: SpecValue): Json | undefined {
  return complete === undefined ? stated : complete;
}

/** What is trained with, by parameter, without those that have nothing. */
export function configOf(values: SpecValues): { [key: string]: Json } {
  const config: { [key: string]: Json } = {};
  for (const key in values) {
    const complete = completeOf(values[key]!);
    if (complete !== undefined) config[key] = complete;
  }
  return config;
}
