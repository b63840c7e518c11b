import type { Json } from '../../common/ids.js';
import { configRules } from '../../proto/train-config.js';
import type { ConfigRule } from '../../proto/train-config.js';
import type { Cell, CellMap, SettingCells } from './setting-values.js';
import type { FaultList, Path } from './fault-list.js';
import { maxRuleCombinations } from './limits.js';

/** A listed setting's cells and its position in the file. */
interface Entry {
  readonly index: number;
  readonly cells: CellMap;
}

/**
 * Applies the trainer's rules between keys to every setting. Of the grid it combines only the axes that a rule reads,
 * so that a large grid costs no more than its few values.
 */
export function checkConflicts(
  cells: SettingCells,
  listed: readonly Entry[],
  hasGrid: boolean,
  faults: FaultList,
): void {
  // A rule reads only its keys, and is given all of those.
  for (const rule of configRules[cells.trainer] as readonly ConfigRule<never>[]) {
    if (!rule.keys.every((key: string) => faults.sound('train', key))) continue;
    if (hasGrid) checkGrid(rule, cells, faults);
    checkListed(rule, cells.base, listed, faults);
  }
}

function checkListed(rule: ConfigRule<never>, base: CellMap, listed: readonly Entry[], faults: FaultList): void {
  for (const { index, cells } of listed) {
    for (const conflict of rule.find(configOf(rule, (key) => cells.get(key) ?? base.get(key)!))) {
      const [key = ''] = conflict.path;
      const otherKey = rule.keys.find((candidate) => cells.has(candidate));
      const path: Path = cells.has(key)
        ? ['settings', index, ...conflict.path]
        : otherKey !== undefined
          ? ['settings', index, otherKey]
          : ['train', ...conflict.path];
      faults.add({ path, target: 'key', message: conflict.message, remedy: conflict.remedy });
    }
  }
}

function checkGrid(rule: ConfigRule<never>, { base, axes }: SettingCells, faults: FaultList): void {
  const choices = rule.keys.map((key) => {
    const axis = axes.find((candidate) => candidate.key === key);
    return { key, onGrid: axis !== undefined, cells: axis?.cells ?? [base.get(key)!] };
  });
  const combinations = choices.reduce((product, { cells }) => product * cells.length, 1);
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
    const chosen = new Map<string, { cell: Cell; path: Path }>();
    for (const { key, onGrid, cells } of choices) {
      const index = rest % cells.length;
      rest = Math.floor(rest / cells.length);
      chosen.set(key, { cell: cells[index]!, path: onGrid ? ['grid', key, index] : ['train', key] });
    }
    for (const conflict of rule.find(configOf(rule, (key) => chosen.get(key)!.cell))) {
      const [key = '', ...below] = conflict.path;
      const path = [...chosen.get(key)!.path, ...below];
      if (reported.has(path.join())) continue;
      reported.add(path.join());
      faults.add({ path, target: 'key', message: conflict.message, remedy: conflict.remedy });
    }
  }
}

function configOf(rule: ConfigRule<never>, cellOf: (key: string) => Cell): never {
  const config: Record<string, Json> = Object.fromEntries(rule.keys.map((key: string) => [key, cellOf(key).complete]));
  return config as never;
}
