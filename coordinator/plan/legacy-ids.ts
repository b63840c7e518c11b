/** Ids as log formats 1 to 3 made them: hashes of complete configurations, in JSON with sorted keys. */
import type { Json } from '../../common/ids.js';
import { shortHash } from '../../common/ids.js';

/** 12 hexadecimal digits of the hash of trainer and complete configuration. */
export function legacySettingId(trainer: string, config: Readonly<Record<string, Json>>): string {
  return shortHash(sortedJson({ trainer, config }), 12);
}

/** 16 hexadecimal digits of the hash of setting id, dataset and seed. */
export function legacyTrialId(setting: string, dataset: Json, seed: number): string {
  return shortHash(sortedJson([setting, dataset, seed]), 16);
}

/** Differs from RFC 8785 in one thing: JavaScript puts keys that are whole numbers first, by size. */
function sortedJson(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
