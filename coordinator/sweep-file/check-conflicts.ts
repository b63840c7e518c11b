import type { Json } from '../../common/ids.js';
import type { ConfigConflict, ConfigRule } from '../../common/trainer-definition.js';
import type { FaultList, Path } from './fault-list.js';
import { maxRuleCombinations } from './limits.js';
import { listedValue, type SettingValue, type SettingValues } from './setting-values.js';

/**
 * Applies the trainer's rules between keys to every setting. Of the grid it combines only the axes that a rule reads,
 * so that a large grid costs no more than its few values.
 */
export function checkConflicts(
  rules: readonly ConfigRule[],
  values: SettingValues,
  hasGrid: boolean,
  faults: FaultList,
): void {
  for (const rule of rules) {
    if (!rule.keys.every((key) => faults.sound('train', key))) continue;
    if (hasGrid) checkGrid(rule, values, faults);
    checkListed(rule, values, faults);
  }
}

function checkListed(rule: ConfigRule, values: SettingValues, faults: FaultList): void {
  for (const setting of values.listed) {
    const { index, own } = setting;
    for (const conflict of conflicts(rule, (key) => listedValue(setting, values, key))) {
      const [key = ''] = conflict.path;
      const otherKey = rule.keys.find((candidate) => own.has(candidate));
      const path: Path = own.has(key)
        ? ['settings', index, ...conflict.path]
        : otherKey !== undefined
          ? ['settings', index, otherKey]
          : ['train', ...conflict.path];
      faults.add({ path, target: 'key', message: conflict.message, remedy: conflict.remedy });
    }
  }
}

function checkGrid(rule: ConfigRule, { base, axes }: SettingValues, faults: FaultList): void {
  const choices = rule.keys.map(
    (key): { key: string; values: readonly SettingValue[]; readonly pathTo: (index: number) => Path } => {
      const axis = axes.find((candidate) => candidate.key === key);
      return axis
        ? { key, values: axis.values, pathTo: (index) => ['grid', key, axis.positions[index]!] }
        : { key, values: [base.get(key)!], pathTo: () => ['train', key] };
    },
  );
  const combinations = choices.reduce((product, { values }) => product * values.length, 1);
  if (combinations > maxRuleCombinations) {
    faults.add({
      path: ['grid'],
      message: `${rule.keys.join(' and ')} have ${combinations} combinations, too many to check.`,
      remedy: `Keep them to ${maxRuleCombinations} by listing fewer values.`,
    });
    return;
  }
  const reported = new Set<string>();
  for (let number = 0; number < combinations; number++) {
    let rest = number;
    const chosen = new Map<string, { value: SettingValue; path: Path }>();
    for (const { key, values, pathTo } of choices) {
      const index = rest % values.length;
      rest = Math.floor(rest / values.length);
      chosen.set(key, { value: values[index]!, path: pathTo(index) });
    }
    for (const conflict of conflicts(rule, (key) => chosen.get(key)!.value)) {
      const [key = '', ...below] = conflict.path;
      const path = [...(chosen.get(key)?.path ?? ['train', key]), ...below];
      if (reported.has(path.join())) continue;
      reported.add(path.join());
      faults.add({ path, target: 'key', message: conflict.message, remedy: conflict.remedy });
    }
  }
}

/** What a rule finds in a configuration; nothing while that lacks something. */
function conflicts(rule: ConfigRule, valueOf: (key: string) => SettingValue): readonly ConfigConflict[] {
  const values = rule.keys.map((key) => [key, valueOf(key)] as const);
  if (values.some(([, { issues }]) => issues !== undefined)) return [];
  const config: Record<string, Json> = Object.fromEntries(values.map(([key, { complete }]) => [key, complete ?? null]));
  return rule.find(config as never);
}
