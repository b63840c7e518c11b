import { canonicalJson } from '../../common/ids.js';
import { completeOf, type SpecAxis, type SpecValue, type SpecValues } from '../../proto/spec.js';
import { gridSize } from './enumeration.js';

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
    return new Set(values.map((value) => canonicalJson(completeOf(value)))).size > 1;
  });
  if (varying.length > 0) return varying;
  return keys.filter((key) => axisOf.has(key) || listed.some(({ values }) => values[key] !== undefined));
}
