import type { Json } from '../../common/ids.js';
import type { FaultList, Path } from './fault-list.js';

/** Part of a sweep file as read; the schema's complaints about it are in the fault list. */
export type Raw = Readonly<Record<string, unknown>>;

/** Whether `value` is a map as YAML knows them: neither a list nor a scalar. */
export function isRawMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` as a map; an empty one when it is anything else. */
export function rawMap(value: unknown): Raw {
  return isRawMap(value) ? value : {};
}

/** The items of a list that the schema accepts, each with its position. */
export function soundItems(list: unknown, faults: FaultList, ...path: Path): { index: number; item: Json }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => (faults.sound(...path, index) ? [{ index, item: item as Json }] : []));
}
