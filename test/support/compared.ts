import type { EntryData, LeaderboardRow, SeedData } from '../../results/leaderboard.js';
import { leaderboard } from '../../results/leaderboard.js';
import type { Ranking } from '../../results/ranking.js';

/** Results by dataset and seed: a number is finished, NaN a seed that diverged, undefined one that has not finished. */
export interface SampleResults {
  readonly [dataset: string]: readonly (number | undefined)[];
}

export type SampleTrial = SeedData & { readonly entry: number };

export const byAccuracy: Ranking = { goal: 'maximize', range: [0, 1], look: 1 };

/** A seed with this result. */
export function seedWith(seed: number, value: number | undefined): SeedData {
  const state = value === undefined ? 'running' : Number.isNaN(value) ? 'failed' : 'done';
  return { seed, value, state, diverged: Number.isNaN(value) };
}

/** Entries and trials of settings `Setting 1`, `Setting 2` …, each with the datasets that it has. `ids`: the settings' own. */
export function sampleEntries(
  settings: readonly SampleResults[],
  {
    ids = settings.map((_, index) => `id-${index + 1}`),
    names = settings.map((_, index) => `Setting ${index + 1}`),
  } = {},
): { readonly entries: readonly EntryData[]; readonly trials: readonly SampleTrial[] } {
  const datasets = [...new Set(settings.flatMap((each) => Object.keys(each)))];
  const all = settings.flatMap((results, setting) =>
    Object.entries(results).map(([dataset, values]) => {
      const datasetIndex = datasets.indexOf(dataset);
      const entry: EntryData = {
        entry: setting * datasets.length + datasetIndex,
        ...{ settingId: ids[setting]!, setting: names[setting]!, datasetIndex },
        ...{ dataset: { label: dataset, value: { train: dataset } }, params: {}, reference: undefined },
      };
      return { entry, trials: values.map((value, seed) => ({ ...seedWith(seed, value), entry: entry.entry })) };
    }),
  );
  return { entries: all.map(({ entry }) => entry), trials: all.flatMap(({ trials }) => trials) };
}

/** Their rows. */
export function sampleRows(
  settings: readonly SampleResults[],
  ranking = byAccuracy,
): readonly LeaderboardRow<SampleTrial>[] {
  const { entries, trials } = sampleEntries(settings);
  return leaderboard(entries, trials, ranking);
}
