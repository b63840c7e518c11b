import { hash } from 'node:crypto';
import { canonicalJson } from '../../common/ids.js';
import type { DatasetAxisValue } from '../../proto/datasets.js';
import { settingReader, type Setting } from './setting-reader.js';
import { sweepId } from './sweep.js';
import type { Sweep } from './sweep.js';

/** Setting × dataset × seed. */
export interface Trial {
  /** Place in the plan, from 0. */
  readonly index: number;
  /** 16 hexadecimal digits: the hash of setting id, dataset and seed. */
  readonly id: string;
  readonly seed: number;
  readonly dataset: DatasetAxisValue;
  readonly setting: Setting;
  readonly settingIndex: number;
}

/**
 * All trials of a sweep, none of them stored: each is worked out from its index when asked for. Seeds vary fastest, then
 * datasets, then settings, so that the replicates of a setting are queued together. The same on every expansion.
 */
export interface Plan {
  readonly sweepId: string;
  readonly sweep: Sweep;
  readonly settingCount: number;
  readonly trialCount: number;
  /** @throws RangeError when `index` is not a whole number from 0 to settingCount − 1. */
  setting(index: number): Setting;
  /** @throws RangeError when `index` is not a whole number from 0 to trialCount − 1. */
  trial(index: number): Trial;
}

/** The plan of a compiled sweep. Asking for trials in order is fastest: the last setting is kept. */
export function createPlan(sweep: Sweep): Plan {
  const { datasets, seeds } = sweep;
  const settings = settingReader(sweep);
  const trialCount = settings.count * datasets.length * seeds.length;
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
  return {
    sweepId: sweepId(sweep),
    sweep,
    settingCount: settings.count,
    trialCount,
    setting(index) {
      requireIndex(index, settings.count, 'setting');
      return settingAt(index);
    },
    trial(index) {
      requireIndex(index, trialCount, 'trial');
      const seedIndex = index % seeds.length;
      const group = (index - seedIndex) / seeds.length;
      const datasetIndex = group % datasets.length;
      const settingIndex = (group - datasetIndex) / datasets.length;
      const setting = settingAt(settingIndex);
      const seed = seeds[seedIndex]!;
      // The same as shortHash(canonicalJson([setting.id, dataset, seed]), 16), in a third of the time.
      const id = hash('sha256', `["${setting.id}${datasetTexts[datasetIndex]!}${seed}]`, 'hex').slice(0, 16);
      return { index, id, seed, dataset: datasets[datasetIndex]!, setting, settingIndex };
    },
  };
}

function requireIndex(index: number, count: number, what: string): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new RangeError(`There is no ${what} ${index}; the plan has ${count}, counted from 0.`);
}
