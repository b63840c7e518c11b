import type { Json } from '../../common/ids.js';

export const tableNames = ['points', 'trials'] as const;
export type TableName = (typeof tableNames)[number];

/**
 * What a column holds: `time`: milliseconds since 1970; `integer`: a whole number that a double holds; `json`: any value, in formats
 * without such columns its JSON, and text as it is.
 */
export const columnTypes = ['text', 'integer', 'number', 'boolean', 'time', 'json'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** One value; undefined where there is none. */
export type Cell = Json | undefined;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** Rows of cells, one for each column. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** What a reader should know beside the rows, for formats that have room for it. */
  readonly about: { readonly [key: string]: Json };
  /** A row at a time; it must not be kept or changed. May be called more than once. */
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A number as every reader of tables takes it, with all its digits: `NaN`, `Inf` and `-Inf` where it is not finite. */
export function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Inf' : '-Inf';
}

/** A cell of type `json` as text: text as it is, anything else as JSON. */
export function mixedText(cell: Json): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
