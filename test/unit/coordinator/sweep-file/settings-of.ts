import { enumerateSettings, type Setting } from '../../../../coordinator/plan/enumeration.js';
import type { SweepSpec } from '../../../../proto/spec.js';

/** Every setting that a spec enumerates, in its order. */
export function settingsOf(spec: SweepSpec): Setting[] {
  const enumeration = enumerateSettings(spec);
  return Array.from({ length: enumeration.count }, (_, index) => enumeration.setting(index));
}
