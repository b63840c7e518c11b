import { canonicalJson } from '../../common/ids.js';
import { completeOf, type SpecAxis, type SpecValue, type SpecValues, type SweepSpec } from '../../proto/spec.js';
import { gridSize } from './grid-size.js';

/** Stands between the labels of a setting's name. No label holds it. */
export const labelSeparator = ' · ';

/** What a setting with these values is called when nobody says: `lr 0.01 · he · l1 0.001`. */
export function automaticName({ base, naming }: Pick<SweepSpec, 'base' | 'naming'>, values: SpecValues): string {
  if (naming.length === 0) return 'default';
  return naming.map((key) => (values[key] ?? base[key])?.label ?? key).join(labelSeparator);
}

/**
 * The keys that automatic names are made of: those that differ anywhere between the sweep's settings, in the order of
 * `base`; where nothing differs, those that anything states.
 */
export function namingKeys(
  base: SpecValues,
  axes: readonly SpecAxis[],
  listed: readonly { readonly values: SpecValues }[],
): string[] {
  const keys = Object.keys(base);
  const onGrid = gridSize({ axes, listed }) > 0;
  const axisOf = new Map(axes.map((axis) => [axis.key, axis.values]));
  const varying = keys.filter((key) => {
    const values: SpecValue[] = onGrid ? [...(axisOf.get(key) ?? [base[key]!])] : [];
    for (const setting of listed) values.push(setting.values[key] ?? base[key]!);
    return new Set(values.map((value) => canonicalJson(completeOf(value) ?? null))).size > 1;
  });
  if (varying.length > 0) return varying;
  return keys.filter((key) => axisOf.has(key) || listed.some(({ values }) => values[key] !== undefined));
}
