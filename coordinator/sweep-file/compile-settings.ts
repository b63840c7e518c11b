import type { Json } from '../../common/ids.js';
import type { Reference } from '../../common/objective.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { ListedSetting, SpecValue, SpecValues, SweepSpec } from '../../proto/spec.js';
import { settingId, statedOf } from '../plan/content-ids.js';
import { gridSize } from '../plan/grid-size.js';
import { namingKeys } from '../plan/naming.js';
import { settingNames } from '../plan/setting-names.js';
import { incompleteValues } from './check-complete.js';
import { checkConflicts } from './check-conflicts.js';
import {
  requireDistinctNames,
  requireDistinctSettings,
  requireDistinctValues,
  requireNamesOfTheirOwn,
  requireNotInGrid,
} from './check-distinct.js';
import { explainIssues, type Expected } from './explain-issues.js';
import type { Path } from './fault-list.js';
import { rawMap, soundItems, type Raw } from './raw-sweep.js';
import {
  baseValues,
  gridValues,
  listedValue,
  statedValue,
  type ListedValues,
  type SettingValue,
  type SettingValues,
  type ValueAxis,
  type ValueMap,
} from './setting-values.js';
import type { SweepDraft } from './sweep-draft.js';
import { trainerFields, type TrainerField } from './trainer-fields.js';
import { valueWriter } from './value-words.js';

/** The settings of a spec. */
export interface CompiledSettings extends Pick<SweepSpec, 'base' | 'axes' | 'listed' | 'naming'> {
  /** Every complete value that some setting has for a key. */
  readonly valuesOf: (key: string) => readonly Json[];
}

/** Compiles `train`, `grid` and `settings`; undefined when any of them has a fault. */
export function compileSettings(
  draft: SweepDraft,
  trainer: TrainerDefinition,
  expected: Expected,
): CompiledSettings | undefined {
  const { data, faults } = draft;
  const raw = rawMap(data);
  const settings = Array.isArray(raw.settings) ? raw.settings.map(rawMap) : [];
  requireDistinctNames(settings, faults);
  const values = compileValues(raw, trainerFields(trainer), draft);
  const hasGrid = values.axes.length > 0 || (raw.grid === undefined && raw.settings === undefined);
  for (const { path, issues } of incompleteValues(values, hasGrid, raw)) {
    if (!faults.sound(...path)) continue;
    const placed = issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    for (const complaint of explainIssues(placed, data, expected)) faults.add(complaint);
  }
  const sound = () => ['train', 'grid', 'settings'].every((key) => faults.sound(key));
  // Settings are equal or not only once what they share is known.
  if (faults.sound('train')) requireDistinctSettings(values, faults);
  if (sound()) requireNotInGrid(values, faults);
  checkConflicts(trainer.rules, values, hasGrid, faults);
  if (!sound()) return undefined;

  const write = valueWriter(trainer, values);
  const writeAll = (map: ValueMap): SpecValues =>
    Object.fromEntries([...map].map(([key, value]): [string, SpecValue] => [key, write(key, value)]));
  const base = writeAll(values.base);
  const axes = values.axes.map(({ key, values: choices }) => ({
    key,
    values: choices.map((value) => write(key, value)),
  }));
  const written = values.listed.map(({ index, own }) => ({ raw: settings[index]!, index, values: writeAll(own) }));
  const naming = namingKeys(base, axes, written);
  const names = settingNames({ base, axes, naming }, written);
  const named = written.map((setting) => ({
    ...setting,
    name: (setting.raw.name as string | undefined) ?? names.listed(setting.values),
  }));
  requireNamesOfTheirOwn(named, names, faults);
  if (!sound()) return undefined;
  const listed = named.map(({ raw: { reference }, name, values: own }): ListedSetting => ({
    id: settingId(trainer.descriptor, statedOf(base, own)),
    name,
    values: own,
    ...(reference !== undefined && { reference: reference as Reference }),
  }));
  return { base, axes, listed, naming, valuesOf: (key) => completeValues(values, key) };
}

function compileValues(raw: Raw, fields: readonly TrainerField[], draft: SweepDraft): SettingValues {
  const { faults } = draft;
  const written = (...path: Path) => draft.numberText(path);
  const train = Object.entries(rawMap(raw.train)).filter(([key]) => faults.sound('train', key));
  const base = baseValues(fields, Object.fromEntries(train) as Record<string, Json>, (key) => written('train', key));
  const lists = rawMap(raw.grid);
  const axes = fields.flatMap((field): ValueAxis[] => {
    if (lists[field.key] === undefined) return [];
    const items = soundItems(lists[field.key], faults, 'grid', field.key);
    const axis = {
      key: field.key,
      values: items.map(({ item, index }) => statedValue(field, base, item, written('grid', field.key, index))),
      positions: items.map(({ index }) => index),
    };
    requireDistinctValues(axis, faults);
    return [axis];
  });
  const listed = soundItems(raw.settings, faults, 'settings').map(({ index, item }): ListedValues => {
    const setting = rawMap(item);
    const stated = fields.flatMap((field): [string, SettingValue][] =>
      setting[field.key] === undefined
        ? []
        : [[field.key, statedValue(field, base, setting[field.key] as Json, written('settings', index, field.key))]],
    );
    return { index, own: new Map(stated) };
  });
  return { base, axes, listed };
}

function completeValues(values: SettingValues, key: string): Json[] {
  if (!values.base.has(key)) return [];
  const all = [
    ...(gridSize(values) > 0 ? gridValues(values, key) : []),
    ...values.listed.map((setting) => listedValue(setting, values, key)),
  ];
  return all.flatMap(({ complete }) => (complete === undefined ? [] : [complete]));
}
