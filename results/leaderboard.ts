import { groupBy } from '../common/group-by.js';
import type { Json } from '../common/ids.js';
import type { Reference } from '../common/objective.js';
import { byDataset } from './by-dataset.js';
import { unusualValues } from './outliers.js';
import type { Ranking } from './ranking.js';
import { counts, divergedSeed, type SeedResult } from './seed-result.js';
import { rankRows, type Standing } from './standings.js';
import { summarize, type Summary } from './summary.js';

/** Why a seed deserves a look; its value counts all the same. An unusual one lies far from the others. */
export const seedFlags = ['failed', 'diverged', 'unusual'] as const;
export type SeedFlag = (typeof seedFlags)[number];

/** What must be known of a seed's trial, and what more may be. */
export interface SeedData extends SeedResult {
  /** How much better it does on what it was trained on than on what it is tested on, at its last step; in the metric's unit. */
  readonly gap?: number | undefined;
  /** Sample standard deviation of the objective's metric over the last steps of its training. */
  readonly oscillation?: number | undefined;
  /** The metric on test data, where the objective is on validation data. */
  readonly test?: number | undefined;
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

export type Flagged<Trial> = Trial & {
  readonly flag: SeedFlag | undefined;
  /** Of an unusual value: the chance of one so far out. */
  readonly chance: number | undefined;
};

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
  /** How many seeds ended in numbers that are none. */
  readonly diverged: number;
  /** Means over the finished seeds that have one. */
  readonly gap: number | undefined;
  readonly oscillation: number | undefined;
  readonly test: number | undefined;
}

/** An entry's results and its place among those of its dataset. */
export type LeaderboardRow<Trial extends SeedData = SeedData> = MeasuredRow<Trial> & Standing;

/**
 * The results of an entry from all its trials, those that have not begun among them. A trial that has its flag from an
 * earlier measurement stays the same object. `range`: of the objective's metric.
 */
export function measureEntry<Trial extends SeedData>(
  entry: EntryData,
  trials: readonly Trial[],
  { range }: Pick<Ranking, 'range'>,
): MeasuredRow<Trial> {
  const finished = trials.filter(counts);
  const values = finished.map(({ value }) => value);
  const chances = unusualValues(values);
  const unusual = new Map(finished.map((trial, index) => [trial as Trial, chances[index]]));
  return {
    entry: entry.entry,
    settingId: entry.settingId,
    setting: entry.setting,
    dataset: entry.dataset.label,
    datasetValue: entry.dataset.value,
    datasetIndex: entry.datasetIndex,
    params: entry.params,
    reference: entry.reference,
    ...summarize(values, range),
    seeds: trials.map((trial) => flagged(trial, unusual.get(trial))),
    diverged: trials.filter(divergedSeed).length,
    gap: meanOf(finished.map(({ gap }) => gap)),
    oscillation: meanOf(finished.map(({ oscillation }) => oscillation)),
    test: meanOf(finished.map(({ test }) => test)),
  };
}

/** Every entry's row, dataset by dataset as in the plan, each dataset's best first. */
export function leaderboard<Trial extends SeedData & { readonly entry: number }>(
  entries: readonly EntryData[],
  trials: readonly Trial[],
  ranking: Ranking,
): readonly LeaderboardRow<Trial>[] {
  const byEntry = groupBy(trials, ({ entry }) => entry);
  const rows = entries.map((entry) => measureEntry(entry, byEntry.get(entry.entry) ?? [], ranking));
  return byDataset(rows).flatMap((own) => rankRows(own, ranking));
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  return summarize(values.filter((value) => value !== undefined && Number.isFinite(value)) as number[]).mean;
}

function flagged<Trial extends SeedData>(trial: Trial, chance: number | undefined): Flagged<Trial> {
  const flag = flagOf(trial) ?? (chance === undefined ? undefined : 'unusual');
  const same = 'flag' in trial && trial.flag === flag && 'chance' in trial && trial.chance === chance;
  return same ? (trial as unknown as Flagged<Trial>) : { ...trial, flag, chance };
}

function flagOf(seed: SeedData): SeedFlag | undefined {
  if (divergedSeed(seed) || (seed.diverged && seed.state === 'done')) return 'diverged';
  return seed.state === 'failed' ? 'failed' : undefined;
}
