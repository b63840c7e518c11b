import { hash } from 'node:crypto';
import { canonicalJson } from '../../common/ids.js';
import type { DatasetAxisValue } from '../../worker/datasets/facts.js';
import type { CellSeeds } from '../../proto/event.js';
import { AddedSeeds } from '../sweep-file/added-seeds.js';
import { settingReader, type Setting } from './enumeration.js';
import { sweepId } from '../sweep-file/compiled-sweep.js';
import type { Sweep } from '../sweep-file/compiled-sweep.js';

/** Setting × dataset × seed. */
export interface Trial {
  /** Place in the plan, from 0. */
  readonly index: number;
  /** 16 hexadecimal digits: the hash of setting id, dataset and seed. */
  readonly id: string;
  readonly seed: number;
  readonly dataset: DatasetAxisValue;
  readonly datasetIndex: number;
  readonly setting: Setting;
  readonly settingIndex: number;
  /** Its (setting, dataset): setting index × number of datasets + dataset index. */
  readonly cell: number;
}

/**
 * All trials of a sweep, none of them stored: each is worked out from its index when asked for. Seeds vary fastest, then
 * datasets, then settings, so that the replicates of a setting are queued together. The same on every expansion.
 * Replicates added later follow in the order in which they were added. Never mutated.
 */
export interface Plan {
  readonly sweepId: string;
  readonly sweep: Sweep;
  readonly settingCount: number;
  readonly trialCount: number;
  /** Settings × datasets. */
  readonly cellCount: number;
  /** @throws RangeError when `index` is not a whole number from 0 to settingCount − 1. */
  setting(index: number): Setting;
  /** @throws RangeError when `index` is not a whole number from 0 to trialCount − 1. */
  trial(index: number): Trial;
  /** Every seed of a cell, in the plan's order. @throws RangeError when there is no such cell. */
  seedsOf(cell: number): readonly number[];
  /**
   * This plan followed by the trials of `additions`, whose cells must exist and whose seeds must be new there.
   * @throws RangeError when there is no such cell.
   */
  extend(additions: readonly CellSeeds[]): Plan;
}

/** The plan of a compiled sweep. Asking for trials in order is fastest: the last setting is kept. */
export function createPlan(sweep: Sweep): Plan {
  const { datasets, seeds } = sweep;
  const settings = settingReader(sweep);
  const id = sweepId(sweep);
  const cellCount = settings.count * datasets.length;
  const baseCount = cellCount * seeds.length;
  // The parts of [settingId, dataset, seed] in canonical JSON that do not change from trial to trial.
  const datasetTexts = datasets.map((dataset) => `",${canonicalJson({ ...dataset })},`);

  let lastIndex = -1;
  let lastSetting: Setting | undefined;
  const settingAt = (index: number): Setting => {
    if (lastSetting === undefined || index !== lastIndex) {
      lastSetting = settings.read(index);
      lastIndex = index;
    }
    return lastSetting;
  };
  const trialAt = (index: number, cell: number, seed: number): Trial => {
    const datasetIndex = cell % datasets.length;
    const settingIndex = (cell - datasetIndex) / datasets.length;
    const setting = settingAt(settingIndex);
    // The same as shortHash(canonicalJson([setting.id, dataset, seed]), 16), in a third of the time.
    const trialId = hash('sha256', `["${setting.id}${datasetTexts[datasetIndex]!}${seed}]`, 'hex').slice(0, 16);
    return { index, id: trialId, seed, dataset: datasets[datasetIndex]!, datasetIndex, setting, settingIndex, cell };
  };
  const planWith = (added: AddedSeeds): Plan => ({
    sweepId: id,
    sweep,
    settingCount: settings.count,
    trialCount: baseCount + added.count,
    cellCount,
    setting(index) {
      requireIndex(index, settings.count, 'setting');
      return settingAt(index);
    },
    trial(index) {
      requireIndex(index, baseCount + added.count, 'trial');
      if (index >= baseCount) {
        const { cell, seed } = added.at(index - baseCount);
        return trialAt(index, cell, seed);
      }
      const seedIndex = index % seeds.length;
      return trialAt(index, (index - seedIndex) / seeds.length, seeds[seedIndex]!);
    },
    seedsOf(cell) {
      requireIndex(cell, cellCount, 'cell');
      const more = added.of(cell);
      return more.length === 0 ? seeds : [...seeds, ...more];
    },
    extend(additions) {
      for (const { cell } of additions) requireIndex(cell, cellCount, 'cell');
      return planWith(added.and(additions));
    },
  });
  return planWith(new AddedSeeds());
}

function requireIndex(index: number, count: number, what: string): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new RangeError(`There is no ${what} ${index}; the plan has ${count}, counted from 0.`);
}
