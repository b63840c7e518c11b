import type { SettingNames } from '../plan/setting-names.js';
import { requireDistinct } from './distinct.js';
import type { FaultList } from './fault-list.js';
import type { Raw } from './raw-sweep.js';
import { gridValues, listedValue, type SettingValues, type ValueAxis } from './setting-values.js';
import { show } from './words.js';

/** No value twice on an axis. */
export function requireDistinctValues({ key, values, positions }: ValueAxis, faults: FaultList): void {
  requireDistinct(
    values.map(({ text }, position) => ({ index: positions[position]!, text })),
    faults,
    ['grid', key],
    (_text, first) => ({
      message: `\`${key}\` lists the same value twice: this one equals item ${first + 1}.`,
      remedy: 'Remove one of the two.',
    }),
  );
}

/** No listed setting twice. */
export function requireDistinctSettings(values: SettingValues, faults: FaultList): void {
  const keys = [...values.base.keys()];
  const items = values.listed.map((setting) => ({
    index: setting.index,
    text: keys.map((key) => listedValue(setting, values, key).text).join(),
  }));
  requireDistinct(items, faults, ['settings'], (_text, first) => ({
    message: `This setting is the same as item ${first + 1} of \`settings\`, once \`train\` and defaults are filled in.`,
    remedy: 'Change one of the two or remove it; use `seeds` to repeat a setting.',
  }));
}

/** No listed setting that the grid has: looks each up in every axis, and never enumerates the grid. */
export function requireNotInGrid(values: SettingValues, faults: FaultList): void {
  if (values.axes.length === 0) return;
  const texts = new Map(
    [...values.base.keys()].map((key) => [key, new Set(gridValues(values, key).map(({ text }) => text))]),
  );
  for (const setting of values.listed) {
    if (![...texts].every(([key, known]) => known.has(listedValue(setting, values, key).text))) continue;
    faults.add({
      path: ['settings', setting.index],
      message: 'This setting is already one of the combinations of `grid`.',
      remedy: 'Remove it here, or take the combination out of `grid`.',
    });
  }
}

/** No name twice. Names are the same when they look the same, however their letters are composed. */
export function requireDistinctNames(settings: readonly Raw[], faults: FaultList): void {
  const firstIndex = new Map<string, number>();
  for (const [index, { name }] of settings.entries()) {
    if (typeof name !== 'string' || !faults.sound('settings', index, 'name')) continue;
    const first = firstIndex.get(name.normalize());
    if (first === undefined) {
      firstIndex.set(name.normalize(), index);
      continue;
    }
    faults.add({
      path: ['settings', index, 'name'],
      value: name,
      message: `Item ${first + 1} of \`settings\` is called ${show(name)} too.`,
      remedy: 'Give each setting a name of its own.',
    });
  }
}

/** Compares the names people gave with those made automatically, which differ from each other already. */
export function requireNamesOfTheirOwn(
  listed: readonly { readonly raw: Raw; readonly index: number; readonly name: string }[],
  names: SettingNames,
  faults: FaultList,
): void {
  const automatic = new Set(listed.filter(({ raw }) => raw.name === undefined).map(({ name }) => name));
  for (const { raw, index, name } of listed) {
    if (raw.name === undefined || (!automatic.has(name) && !names.isOnGrid(name))) continue;
    faults.add({
      path: ['settings', index, 'name'],
      value: name,
      message: `Another setting is called ${show(name)}, after its values.`,
      remedy: 'Choose another name.',
    });
  }
}
