import { maxSeed, maxTrials } from '../../common/limits.js';
import type { DatasetDescriptor } from '../../common/trainer.js';
import type { EntrySeeds, Proposal } from '../../proto/event.js';
import type { SweepSpec } from '../../proto/spec.js';
import { enumerateSettings, type Setting } from './enumeration.js';

const RECENT_SETTINGS = 100;

/** Setting × dataset × seed. */
export interface Trial {
  /** Place in the plan, from 0: what it is known by in its sweep. */
  readonly index: number;
  /** What it is known by everywhere: a hash of its content. */
  readonly id: string;
  readonly seed: number;
  /** Setting index × number of datasets + dataset index. */
  readonly entry: number;
  readonly setting: Setting;
  readonly dataset: DatasetDescriptor;
}

/** Trials that follow each other: entries `firstEntry` … with each of `seeds`, which vary fastest. */
interface Block {
  /** Index of its first trial. */
  readonly first: number;
  readonly firstEntry: number;
  readonly entries: number;
  readonly seeds: readonly number[];
}

/**
 * All trials of a sweep in the order in which they were proposed, none of them stored: each is worked out from its index
 * when asked for. It only ever grows, and nothing in it moves: a replay of the same facts gives the same plan.
 */
export class Plan {
  private readonly enumeration;
  private readonly proposedSettings: Setting[] = [];
  private readonly blocks: Block[] = [];
  /** Blocks of several entries, by which most entries get their seeds; the others are in `added`. */
  private readonly wide: Block[] = [];
  private readonly added = new Map<number, number[]>();
  private trials = 0;
  /** The settings that were asked for lately: trials are asked for about in order, by several at a time. */
  private readonly recent = new Map<number, Setting>();
  private lastTrial: Trial | undefined;

  constructor(readonly spec: SweepSpec) {
    this.enumeration = enumerateSettings(spec);
  }

  get trialCount(): number {
    return this.trials;
  }

  get settingCount(): number {
    return this.enumeration.count + this.proposedSettings.length;
  }

  /** Settings × datasets. */
  get entryCount(): number {
    return this.settingCount * this.spec.datasets.length;
  }

  /** How many entries the spec itself has, without those that were proposed later. */
  get enumeratedEntries(): number {
    return this.enumeration.count * this.spec.datasets.length;
  }

  /** @throws RangeError when `index` is not a whole number from 0 to settingCount − 1. */
  setting(index: number): Setting {
    requireIndex(index, this.settingCount, 'setting');
    const known = this.recent.get(index);
    if (known) return known;
    const { count } = this.enumeration;
    const setting = index < count ? this.enumeration.setting(index) : this.proposedSettings[index - count]!;
    // A map gives its keys as they came.
    if (this.recent.size === RECENT_SETTINGS) this.recent.delete(this.recent.keys().next().value!);
    this.recent.set(index, setting);
    return setting;
  }

  /** The entry's setting and dataset. @throws RangeError when there is no such entry. */
  entry(entry: number): { readonly setting: Setting; readonly dataset: DatasetDescriptor } {
    requireIndex(entry, this.entryCount, 'entry');
    const { datasets } = this.spec;
    const dataset = entry % datasets.length;
    return { setting: this.setting((entry - dataset) / datasets.length), dataset: datasets[dataset]! };
  }

  /** @throws RangeError when `index` is not a whole number from 0 to trialCount − 1. */
  trial(index: number): Trial {
    // A report is judged more than once before its trial is known: the last one is kept.
    if (this.lastTrial?.index === index) return this.lastTrial;
    const { entry, seed } = this.place(index);
    const { setting, dataset } = this.entry(entry);
    const id = this.enumeration.trialId(setting, entry % this.spec.datasets.length, seed);
    return (this.lastTrial = { index, id, seed, entry, setting, dataset });
  }

  /** All that logs may call the trial: its id, and what log formats 1 to 3 made of the same content. */
  knownIds({ setting, entry, seed }: Trial): readonly string[] {
    return this.enumeration.knownTrialIds(setting, entry % this.spec.datasets.length, seed);
  }

  /** As `knownIds`, of a setting. */
  knownSettingIds(setting: Setting): readonly string[] {
    return this.enumeration.knownSettingIds(setting);
  }

  /** Entry and seed of a trial, without working out anything else. @throws RangeError as `trial`. */
  place(index: number): { readonly entry: number; readonly seed: number } {
    requireIndex(index, this.trials, 'trial');
    const { blocks } = this;
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (blocks[middle]!.first <= index) low = middle;
      else high = middle - 1;
    }
    const { first, firstEntry, seeds } = blocks[low]!;
    const seed = (index - first) % seeds.length;
    return { entry: firstEntry + (index - first - seed) / seeds.length, seed: seeds[seed]! };
  }

  /** Every trial of an entry, in the plan's order. @throws RangeError when there is no such entry. */
  trialsOf(entry: number): readonly number[] {
    requireIndex(entry, this.entryCount, 'entry');
    const indices = this.wide.flatMap(({ first, firstEntry, entries, seeds }) =>
      entry >= firstEntry && entry < firstEntry + entries
        ? seeds.map((_, place) => first + (entry - firstEntry) * seeds.length + place)
        : [],
    );
    const added = this.added.get(entry);
    return added ? [...indices, ...added].sort((a, b) => a - b) : indices;
  }

  /** Every seed of an entry, in the plan's order. @throws RangeError when there is no such entry. */
  seedsOf(entry: number): readonly number[] {
    return this.trialsOf(entry).map((index) => this.place(index).seed);
  }

  /**
   * Takes in what is to be tried next: new settings, and trials for some entries. What makes no sense (entries that are
   * not there, seeds that an entry has, too many trials) is left out as a whole. Returns how many trials were added.
   */
  propose({ settings, firstEntry, entries, seeds }: Proposal): number {
    const { datasets } = this.spec;
    const last = firstEntry + entries;
    const known = this.entryCount + settings.length * datasets.length;
    const distinct = new Set(seeds).size === seeds.length && seeds.every((seed) => seed <= maxSeed);
    if (last > known || !distinct || this.trials + entries * seeds.length > maxTrials) return 0;
    const taken = (entry: number) => {
      const own = new Set(this.seedsOf(entry));
      return seeds.some((seed) => own.has(seed));
    };
    for (let entry = firstEntry; this.trials > 0 && entry < Math.min(last, this.entryCount); entry++) {
      if (taken(entry)) return 0;
    }
    for (const setting of settings) this.proposedSettings.push(this.enumeration.listed(setting));
    return this.append({ first: this.trials, firstEntry, entries, seeds });
  }

  /** Adds seeds, which must be new to their entry, to entries that exist. Returns how many trials were added. */
  extend(additions: readonly EntrySeeds[]): number {
    let count = 0;
    for (const { entry, seeds } of additions) {
      requireIndex(entry, this.entryCount, 'entry');
      count += this.append({ first: this.trials, firstEntry: entry, entries: 1, seeds });
    }
    return count;
  }

  private append(block: Block): number {
    const { first, firstEntry, entries, seeds } = block;
    const count = entries * seeds.length;
    if (count === 0) return 0;
    this.blocks.push(block);
    this.trials += count;
    if (entries > 1) {
      this.wide.push(block);
      return count;
    }
    const indices = seeds.map((_, place) => first + place);
    const added = this.added.get(firstEntry);
    if (added) added.push(...indices);
    else this.added.set(firstEntry, indices);
    return count;
  }
}

function requireIndex(index: number, count: number, what: string): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new RangeError(`There is no ${what} ${index}; the plan has ${count}, counted from 0.`);
}
