import { groupBy } from '../common/group-by.js';
import type { Json } from '../common/ids.js';
import type { Objective, Reference } from '../common/objective.js';
import type { TrialState } from '../common/states.js';
import { byDataset } from './by-dataset.js';
import { outliers } from './outliers.js';
import { rankRows, type Standing } from './standings.js';
import { summarize, type Summary } from './summary.js';

/** Why a seed deserves a look; its value counts all the same. An outlier lies far from the others. */
export const seedFlags = ['failed', 'diverged', 'outlier'] as const;
export type SeedFlag = (typeof seedFlags)[number];

/** What must be known of a trial; whatever else is known of it stays with it. */
export interface SeedData {
  readonly seed: number;
  readonly state: TrialState;
  /** The objective so far, absent before its first point. */
  readonly value: number | undefined;
  /** Whether some metric is no finite number any more. */
  readonly diverged: boolean;
}

/** What must be known of an entry, a setting on a dataset. */
export interface EntryData {
  readonly entry: number;
  readonly settingId: string;
  readonly setting: string;
  readonly dataset: { readonly label: string; readonly value: Json };
  /** The dataset's place in the plan, from 0. */
  readonly datasetIndex: number;
  readonly params: { readonly [key: string]: { readonly value: Json; readonly text: string } };
  readonly reference: Reference | undefined;
}

export type Flagged<Trial> = Trial & { readonly flag: SeedFlag | undefined };

/** An entry's results, before it has a place among the others. The figures summarise the objective of its finished seeds. */
export interface MeasuredRow<Trial extends SeedData = SeedData> extends Summary {
  readonly entry: number;
  readonly settingId: string;
  readonly setting: string;
  /** The dataset's label. */
  readonly dataset: string;
  readonly datasetValue: Json;
  /** The dataset's place in the plan, from 0. */
  readonly datasetIndex: number;
  readonly params: EntryData['params'];
  readonly reference: Reference | undefined;
  /** In the order given. */
  readonly seeds: readonly Flagged<Trial>[];
}

/** An entry's results and its place among those of its dataset. */
export type LeaderboardRow<Trial extends SeedData = SeedData> = MeasuredRow<Trial> & Standing;

/**
 * The results of an entry from all its trials, those that have not begun among them. A trial that has its flag from an
 * earlier measurement stays the same object.
 */
export function measureEntry<Trial extends SeedData>(entry: EntryData, trials: readonly Trial[]): MeasuredRow<Trial> {
  const finished = trials.filter(({ state, value }) => state === 'done' && value !== undefined);
  const values = finished.map(({ value }) => value!);
  const far = outliers(values);
  const outlying = new Set<Trial>(finished.filter((_, index) => far[index]));
  return {
    entry: entry.entry,
    settingId: entry.settingId,
    setting: entry.setting,
    dataset: entry.dataset.label,
    datasetValue: entry.dataset.value,
    datasetIndex: entry.datasetIndex,
    params: entry.params,
    reference: entry.reference,
    ...summarize(values),
    seeds: trials.map((trial) => flagged(trial, flagOf(trial) ?? (outlying.has(trial) ? 'outlier' : undefined))),
  };
}

/** Every entry's row, dataset by dataset as in the plan, each dataset's best mean first. */
export function leaderboard<Trial extends SeedData & { readonly entry: number }>(
  entries: readonly EntryData[],
  trials: readonly Trial[],
  objective: Objective,
): readonly LeaderboardRow<Trial>[] {
  const byEntry = groupBy(trials, ({ entry }) => entry);
  const rows = entries.map((entry) => measureEntry(entry, byEntry.get(entry.entry) ?? []));
  return byDataset(rows).flatMap((own) => rankRows(own, objective));
}

function flagged<Trial extends SeedData>(trial: Trial, flag: SeedFlag | undefined): Flagged<Trial> {
  return 'flag' in trial && trial.flag === flag ? (trial as Flagged<Trial>) : { ...trial, flag };
}

function flagOf({ state, diverged }: SeedData): SeedFlag | undefined {
  if (diverged && (state === 'done' || state === 'failed')) return 'diverged';
  return state === 'failed' ? 'failed' : undefined;
}
