import type { Path } from './fault-list.js';
import { isRawMap, type Raw } from './raw-sweep.js';
import type { SettingValue, SettingValues } from './setting-values.js';

/** Where a value lacks something, and what the schema says to it. */
export interface Incomplete {
  readonly path: Path;
  readonly issues: NonNullable<SettingValue['issues']>;
}

/**
 * Values that cannot be trained with: what the file states for a parameter that needs more, and parameters without a
 * default that some setting has no value for. What no setting uses may lack anything, and so may what `train` or `grid`
 * may have meant to state with a key that they cannot have.
 */
export function incompleteValues(values: SettingValues, hasGrid: boolean, { train, grid }: Raw): Incomplete[] {
  const { base, axes, listed } = values;
  const found: Incomplete[] = [];
  const look = (path: Path, { issues }: SettingValue) => {
    if (issues !== undefined) found.push({ path, issues });
  };
  for (const axis of axes) {
    axis.values.forEach((value, position) => look(['grid', axis.key, axis.positions[position]!], value));
  }
  for (const { index, own } of listed) {
    for (const [key, value] of own) look(['settings', index, key], value);
  }
  const isClear = (part: unknown) =>
    part === undefined || (isRawMap(part) && Object.keys(part).every((key) => base.has(key)));
  if (!isClear(train) || !isClear(grid)) return found;
  for (const [key, value] of base) {
    const onGrid = hasGrid && !axes.some((axis) => axis.key === key);
    const lacking = listed.filter(({ own }) => !own.has(key));
    if (onGrid || (lacking.length > 0 && lacking.length === listed.length)) look(['train', key], value);
    else for (const { index } of lacking) look(['settings', index, key], value);
  }
  return found;
}
