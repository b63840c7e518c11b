import { canonicalJson } from '../common/ids.js';
import type { EntryData, SeedData } from './leaderboard.js';
import { counts } from './seed-result.js';

/** One sweep's part of a comparison. */
export interface Part<Trial extends SeedData & { readonly entry: number }> {
  /** What tells it from the others where two things share a name. */
  readonly label: string;
  /** Which code trained it, where its trainer's name and version do not tell; empty where they do. */
  readonly code: string;
  readonly entries: readonly EntryData[];
  readonly trials: readonly Trial[];
}

/** Entries and trials of several sweeps as those of one. */
export interface Pooled<Trial> {
  readonly entries: readonly EntryData[];
  readonly trials: readonly Trial[];
}

interface Setting {
  readonly id: string;
  readonly name: string;
  /** Its settings' ids, each with the code that trained it. */
  readonly ids: Set<string>;
  readonly datasets: Set<string>;
}

/**
 * Several sweeps' results as one sweep's. Settings are the same where their ids and code are; those that share an id or a name alone are the same
 * unless both have results on one dataset, where two different trainings would be mixed: the later one's name is then
 * followed by its sweep's. Datasets are the same where their values are. Of two trials of one setting, dataset and seed the
 * later part's counts, unless only the earlier has a result.
 */
export function pool<Trial extends SeedData & { readonly entry: number }>(
  parts: readonly Part<Trial>[],
): Pooled<Trial> {
  const datasets = new Map<string, { readonly index: number; readonly label: string }>();
  const settings: Setting[] = [];
  const entries = new Map<string, EntryData>();
  const trials = new Map<number, Map<number, Trial>>();
  for (const part of parts) {
    const { label, entries: own, trials: ownTrials } = part;
    const mine = new Map<number, number>();
    const before = new Map(settings.map((setting) => [setting, new Set(setting.datasets)]));
    for (const entry of own) {
      const value = canonicalJson(entry.dataset.value);
      const dataset = datasets.get(value) ?? {
        index: datasets.size,
        label: distinct(
          entry.dataset.label,
          [...datasets.values()].map((each) => each.label),
          label,
        ),
      };
      datasets.set(value, dataset);
      const setting = settingFor(entry, settings, before, part);
      setting.ids.add(idOf(entry, part));
      setting.datasets.add(value);
      const key = `${setting.id} ${value}`;
      const known = entries.get(key);
      const place = known?.entry ?? entries.size;
      mine.set(entry.entry, place);
      entries.set(key, {
        ...(known ?? entry),
        ...{ entry: place, settingId: setting.id, setting: setting.name },
        dataset: { ...entry.dataset, label: dataset.label },
        ...{ datasetIndex: dataset.index, reference: known?.reference ?? entry.reference },
      });
    }
    for (const trial of ownTrials) {
      const place = mine.get(trial.entry);
      if (place === undefined) continue;
      const seeds = trials.get(place) ?? new Map<number, Trial>();
      trials.set(place, seeds);
      const other = seeds.get(trial.seed);
      if (!other || counts(trial) || !counts(other)) seeds.set(trial.seed, { ...trial, entry: place });
    }
  }
  return { entries: [...entries.values()], trials: [...trials.values()].flatMap((seeds) => [...seeds.values()]) };
}

function settingFor(
  entry: EntryData,
  settings: Setting[],
  before: ReadonlyMap<Setting, ReadonlySet<string>>,
  part: Pick<Part<never>, 'label' | 'code' | 'entries'>,
): Setting {
  const { settingId, setting: name } = entry;
  const id = idOf(entry, part);
  const same = settings.find(({ ids }) => ids.has(id));
  if (same) return same;
  const mine = part.entries
    .filter((other) => other.settingId === settingId)
    .map(({ dataset }) => canonicalJson(dataset.value));
  const alike = settings.find((setting) => {
    const theirs = before.get(setting);
    const called = setting.name === name || setting.id === settingId;
    return called && theirs !== undefined && !mine.some((value) => theirs.has(value));
  });
  if (alike) return alike;
  const taken = (of: (setting: Setting) => string) => settings.map(of);
  const made: Setting = {
    id: distinct(
      settingId,
      taken((setting) => setting.id),
      part.label,
    ),
    name: distinct(
      name,
      taken((setting) => setting.name),
      part.label,
    ),
    ...{ ids: new Set<string>(), datasets: new Set<string>() },
  };
  settings.push(made);
  return made;
}

function idOf({ settingId }: EntryData, { code }: Pick<Part<never>, 'code'>): string {
  return `${settingId} ${code}`;
}

function distinct(name: string, taken: readonly string[], label: string): string {
  return taken.includes(name) ? `${name} (${label})` : name;
}
