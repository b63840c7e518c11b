import { canonicalJson, type Json } from '../../common/ids.js';
import type { Completed, TrainerField } from './trainer-fields.js';

/**
 * One value of one parameter, worked out once: parameters are independent of each other, so a setting is put together
 * from values without being validated or serialised again.
 */
export interface SettingValue extends Completed {
  /** As the file states it, over what it states for all settings; absent: nothing is stated. */
  readonly stated?: Json | undefined;
  /** How the file writes a number, where JSON would write it otherwise. */
  readonly written?: string | undefined;
  /** Canonical JSON of the complete value: equal values have equal text. */
  readonly text: string;
}

/** Values by parameter, in the trainer's order. */
export type ValueMap = ReadonlyMap<string, SettingValue>;

export interface ValueAxis {
  readonly key: string;
  readonly values: readonly SettingValue[];
  /** Where each value stands in the file's list. */
  readonly positions: readonly number[];
}

/** What a listed setting states, and its position in the file. */
export interface ListedValues {
  readonly index: number;
  readonly own: ValueMap;
}

/** Everything that a sweep's settings are made of. */
export interface SettingValues {
  /** What `train` and the defaults say, for every parameter. */
  readonly base: ValueMap;
  readonly axes: readonly ValueAxis[];
  readonly listed: readonly ListedValues[];
}

/** Of `train` over the defaults: one value for every parameter. */
export function baseValues(
  fields: readonly TrainerField[],
  train: Readonly<Record<string, Json>>,
  numberText: (key: string) => string | undefined,
): ValueMap {
  return new Map(fields.map((field) => [field.key, valueOf(field, train[field.key], numberText(field.key))]));
}

/** One value that a setting or an axis states; `numberText`: how the file writes it, if it is a number. */
export function statedValue(field: TrainerField, base: ValueMap, stated: Json, numberText?: string): SettingValue {
  return valueOf(field, field.merge(base.get(field.key)?.stated, stated), numberText);
}

/** The value that a listed setting has for a parameter. */
export function listedValue({ own }: ListedValues, { base }: Pick<SettingValues, 'base'>, key: string): SettingValue {
  return own.get(key) ?? base.get(key)!;
}

/** The values that the grid's settings have for a parameter. */
export function gridValues({ base, axes }: Pick<SettingValues, 'base' | 'axes'>, key: string): readonly SettingValue[] {
  return axes.find((axis) => axis.key === key)?.values ?? [base.get(key)!];
}

function valueOf(field: TrainerField, stated: Json | undefined, numberText: string | undefined): SettingValue {
  const completed = field.complete(stated);
  return {
    ...(stated !== undefined && { stated }),
    ...(numberText !== undefined && numberText !== JSON.stringify(stated) && { written: numberText }),
    ...completed,
    text: canonicalJson(completed.complete ?? stated ?? null),
  };
}
