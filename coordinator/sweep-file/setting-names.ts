import { gridSize, labelSeparator, nameOf } from '../plan/enumeration.js';
import { gridValues, listedValue, type ListedValues, type SettingValue, type SettingValues } from './setting-values.js';
import type { ValueWriter } from './value-words.js';

/**
 * The keys that automatic names are made of: those that differ anywhere between the sweep's settings, in the order of
 * the trainer's parameters; where nothing differs, those that anything states.
 */
export function namingKeys(values: SettingValues): string[] {
  const { base, axes, listed } = values;
  const keys = [...base.keys()];
  const hasGrid = gridSize(values) > 0;
  const varying = keys.filter((key) => {
    const texts = new Set(hasGrid ? gridValues(values, key).map(({ text }) => text) : []);
    for (const setting of listed) texts.add(listedValue(setting, values, key).text);
    return texts.size > 1;
  });
  if (varying.length > 0) return varying;
  return keys.filter((key) => axes.some((axis) => axis.key === key) || listed.some(({ own }) => own.has(key)));
}

/** The automatic names of a sweep's settings. */
export interface SettingNames {
  /** What a listed setting is called when the file does not say. */
  listed(setting: ListedValues): string;
  /** Whether some setting of the grid is called `name`; looks at each axis, never at the product. */
  isOnGrid(name: string): boolean;
}

export function settingNames(values: SettingValues, keys: readonly string[], write: ValueWriter): SettingNames {
  const label = (key: string, value: SettingValue) => write(key, value).label;
  const onGrid = keys.map((key) => new Set(gridValues(values, key).map((value) => label(key, value))));
  return {
    listed: (setting) => nameOf(keys.map((key) => label(key, listedValue(setting, values, key)))),
    isOnGrid(name) {
      if (gridSize(values) === 0) return false;
      if (keys.length === 0) return name === nameOf([]);
      const parts = name.split(labelSeparator);
      return parts.length === keys.length && onGrid.every((labels, index) => labels.has(parts[index]!));
    },
  };
}
