import type { Json } from '../../common/ids.js';
import type { TrainerName } from '../../proto/train-config.js';
import { axisCells, baseCells, paramCells } from './setting-values.js';
import type { CellAxis, CellMap, SettingCells } from './setting-values.js';
import { checkConflicts } from './check-conflicts.js';
import { requireDistinct } from './distinct.js';
import type { FaultList } from './fault-list.js';
import { rawMap, soundItems } from './raw-sweep.js';
import type { Raw } from './raw-sweep.js';
import { isGridName, listedName, namingKeys } from './setting-names.js';
import type { GridAxis, ListedSetting, Reference } from './compiled-sweep.js';
import { trainerFields } from './trainer-fields.js';
import { show } from './words.js';

export interface CompiledSettings {
  readonly cells: SettingCells;
  readonly grid: readonly GridAxis[];
  readonly settings: readonly ListedSetting[];
}

interface Listed {
  /** Position in the file. */
  readonly index: number;
  readonly raw: Raw;
  readonly params: ListedSetting['params'];
  readonly cells: CellMap;
}

/** Compiles `train`, `grid` and `settings`; undefined when any of them has a fault. */
export function compileSettings(raw: Raw, trainer: TrainerName, faults: FaultList): CompiledSettings | undefined {
  requireDistinctNames(raw.settings, faults);
  const train = Object.entries(rawMap(raw.train)).filter(([key]) => faults.sound('train', key));
  const base = baseCells(trainer, Object.fromEntries(train) as Record<string, Json>);
  const axes = compileAxes(raw.grid, trainer, base, faults);
  const listed = compileListed(raw.settings, trainer, base, faults);
  const cells: SettingCells = { trainer, base, axes, listed: listed.map((each) => each.cells) };
  const sound = () => ['train', 'grid', 'settings'].every((key) => faults.sound(key));
  // Settings are equal or not only once what they share is known.
  if (faults.sound('train')) requireDistinctSettings(listed, base, faults);
  if (sound()) requireNotInGrid(listed, cells, faults);
  const hasGrid = axes.length > 0 || (raw.grid === undefined && raw.settings === undefined);
  checkConflicts(cells, listed, hasGrid, faults);
  if (!sound()) return undefined;

  const keys = namingKeys(cells);
  const settings = listed.map(({ raw: entry, params, cells: own }): ListedSetting => {
    const name = (entry.name as string | undefined) ?? listedName(keys, base, own);
    return { name, params, ...(entry.reference !== undefined && { reference: entry.reference as Reference }) };
  });
  requireNamesOfTheirOwn(listed, settings, keys, cells, faults);
  if (!sound()) return undefined;
  const grid = axes.map(({ key, cells: values }) => ({ key, values: values.map(({ stated }) => stated) }));
  return { cells, grid, settings };
}

function compileAxes(raw: unknown, trainer: TrainerName, base: CellMap, faults: FaultList): CellAxis[] {
  const lists = rawMap(raw);
  return trainerFields(trainer).flatMap(({ key }) => {
    if (lists[key] === undefined) return [];
    const values = soundItems(lists[key], faults, 'grid', key);
    const [axis] = axisCells(trainer, base, [{ key, values: values.map(({ item }) => item) }]);
    requireDistinct(
      axis!.cells.map(({ text }, position) => ({ index: values[position]!.index, text })),
      faults,
      ['grid', key],
      (_text, first) => ({
        message: `\`${key}\` lists the same value twice: this one equals item ${first + 1}.`,
        remedy: 'Remove one of the two.',
      }),
    );
    return [axis!];
  });
}

function compileListed(raw: unknown, trainer: TrainerName, base: CellMap, faults: FaultList): Listed[] {
  return soundItems(raw, faults, 'settings').map(({ index, item }) => {
    const setting = rawMap(item);
    const stated = trainerFields(trainer).flatMap(({ key }) =>
      setting[key] === undefined ? [] : [[key, setting[key] as Json] as const],
    );
    const params = Object.fromEntries(stated);
    return { index, raw: setting, params, cells: paramCells(trainer, base, params) };
  });
}

function requireDistinctSettings(listed: readonly Listed[], base: CellMap, faults: FaultList): void {
  const items = listed.map(({ index, cells }) => ({
    index,
    text: [...base].map(([key, cell]) => (cells.get(key) ?? cell).text).join(),
  }));
  requireDistinct(items, faults, ['settings'], (_text, first) => ({
    message: `This setting is the same as item ${first + 1} of \`settings\`, once \`train\` and defaults are filled in.`,
    remedy: 'Change one of the two or remove it; use `seeds` to repeat a setting.',
  }));
}

/** Looks each listed setting up in every axis; never enumerates the grid. */
function requireNotInGrid(listed: readonly Listed[], { base, axes }: SettingCells, faults: FaultList): void {
  if (axes.length === 0) return;
  const texts = new Map([...base].map(([key, { text }]) => [key, new Set([text])]));
  for (const { key, cells } of axes) texts.set(key, new Set(cells.map(({ text }) => text)));
  for (const { index, cells } of listed) {
    if (![...texts].every(([key, known]) => known.has((cells.get(key) ?? base.get(key)!).text))) continue;
    faults.add({
      path: ['settings', index],
      message: 'This setting is already one of the combinations of `grid`.',
      remedy: 'Remove it here, or take the combination out of `grid`.',
    });
  }
}

function requireDistinctNames(raw: unknown, faults: FaultList): void {
  const firstIndex = new Map<string, number>();
  for (const [index, entry] of (Array.isArray(raw) ? raw : []).entries()) {
    const { name } = rawMap(entry);
    if (typeof name !== 'string' || !faults.sound('settings', index, 'name')) continue;
    const first = firstIndex.get(name);
    if (first === undefined) {
      firstIndex.set(name, index);
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
function requireNamesOfTheirOwn(
  listed: readonly Listed[],
  settings: readonly ListedSetting[],
  keys: readonly string[],
  cells: SettingCells,
  faults: FaultList,
): void {
  const automatic = new Set(
    settings.filter((_, position) => listed[position]!.raw.name === undefined).map(({ name }) => name),
  );
  for (const [position, { index, raw }] of listed.entries()) {
    const { name } = settings[position]!;
    if (raw.name === undefined || (!automatic.has(name) && !isGridName(name, keys, cells))) continue;
    faults.add({
      path: ['settings', index, 'name'],
      value: name,
      message: `Another setting is called ${show(name)}, after its values.`,
      remedy: 'Choose another name.',
    });
  }
}
