import type { Cell, CellMap, SettingCells } from './setting-values.js';
import { gridSize } from './setting-values.js';
import { labelSeparator } from './setting-label.js';

/**
 * The keys that automatic names are made of: those that differ anywhere between the sweep's settings, in the order of
 * the trainer's configuration; where nothing differs, those that anything states.
 */
export function namingKeys(cells: SettingCells): string[] {
  const { base, axes, listed } = cells;
  const keys = [...base.keys()];
  const hasGrid = gridSize(cells) > 0;
  const varying = keys.filter((key) => {
    const axis = axes.find((candidate) => candidate.key === key);
    const texts = new Set(hasGrid ? (axis?.cells ?? [base.get(key)!]).map(({ text }) => text) : []);
    for (const params of listed) texts.add((params.get(key) ?? base.get(key)!).text);
    return texts.size > 1;
  });
  if (varying.length > 0) return varying;
  return keys.filter((key) => axes.some((axis) => axis.key === key) || listed.some((params) => params.has(key)));
}

/** The automatic name of a setting with these cells at the naming keys: `lr 0.01 · he · l1 0.001`. */
export function automaticName(cells: readonly Cell[]): string {
  return cells.length === 0 ? 'default' : cells.map(({ label }) => label).join(labelSeparator);
}

/** The automatic name of a listed setting. */
export function listedName(keys: readonly string[], base: CellMap, params: CellMap): string {
  return automaticName(keys.map((key) => params.get(key) ?? base.get(key)!));
}

/** Whether some setting of the grid is called `name`; looks at each axis, never at the product. */
export function isGridName(name: string, keys: readonly string[], cells: SettingCells): boolean {
  if (gridSize(cells) === 0) return false;
  if (keys.length === 0) return name === automaticName([]);
  const parts = name.split(labelSeparator);
  return (
    parts.length === keys.length &&
    keys.every((key, index) => {
      const axis = cells.axes.find((candidate) => candidate.key === key);
      return (axis?.cells ?? [cells.base.get(key)!]).some(({ label }) => label === parts[index]);
    })
  );
}
