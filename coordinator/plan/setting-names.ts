import type { SpecValues, SweepSpec } from '../../proto/spec.js';
import { gridSize } from './grid-size.js';
import { automaticName, labelSeparator } from './naming.js';

/** The automatic names of a sweep's settings. */
export interface SettingNames {
  /** What a listed setting with these values is called when the file does not say. */
  listed(values: SpecValues): string;
  /** Whether some setting of the grid is called `name`; looks at each axis, never at the product. */
  isOnGrid(name: string): boolean;
}

export function settingNames(
  { base, axes, naming }: Pick<SweepSpec, 'base' | 'axes' | 'naming'>,
  listed: readonly unknown[],
): SettingNames {
  const hasGrid = gridSize({ axes, listed }) > 0;
  const labelsOnGrid = naming.map((key) => {
    const values = axes.find((axis) => axis.key === key)?.values ?? [base[key]!];
    return new Set(values.map(({ label }) => label));
  });
  return {
    listed: (values) => automaticName({ base, naming }, values),
    isOnGrid(name) {
      if (!hasGrid) return false;
      if (naming.length === 0) return name === automaticName({ base, naming }, {});
      const parts = name.split(labelSeparator);
      return parts.length === naming.length && labelsOnGrid.every((labels, index) => labels.has(parts[index]!));
    },
  };
}
