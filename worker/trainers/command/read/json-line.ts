import { parseTolerantJson } from '../../../../common/tolerant-json.js';

/** A number in a JSON object, and what it may be called. */
export type JsonNumber = readonly [names: readonly [string, ...string[]], value: number];

/**
 * The numbers of a line that is a JSON object, NaN and infinities among them, with their names: those of a nested object,
 * one level deep, as `outer.name`, `outer/name` and `outer_name`. Undefined for a line that is none.
 */
export function jsonNumbers(line: string): readonly JsonNumber[] | undefined {
  const text = line.trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const object = parse(text);
  if (object === undefined) return undefined;
  return Object.entries(object).flatMap(([name, value]): JsonNumber[] => {
    if (typeof value === 'number') return [[[name], value]];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value as Record<string, unknown>).flatMap(([inner, nested]): JsonNumber[] =>
      typeof nested === 'number' ? [[[`${name}.${inner}`, `${name}/${inner}`, `${name}_${inner}`], nested]] : [],
    );
  });
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return parseTolerantJson(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
