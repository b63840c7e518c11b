import type { Json } from '../../common/ids.js';
import { printable } from '../../common/printable.js';

/** Names and what is said of them, below each other. */
export function nameTable(rows: readonly (readonly [name: string, words: string])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, words]) => `  ${name.padEnd(width)}   ${words}`.trimEnd());
}

/** A value in the notation of a sweep file, a map without its brackets. */
export function partsNotation(value: Json): string {
  if (!isMap(value)) return notation(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${notation(part)}`)
    .join(', ');
}

/** A value in the notation of a sweep file, on one line. */
export function notation(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(notation).join(', ')}]`;
  if (isMap(value)) return `{ ${partsNotation(value)} }`;
  return typeof value === 'string' ? printable(value) : JSON.stringify(value);
}

function isMap(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
