/** What Python's `json.dumps` writes for numbers that JSON does not have; strings are matched to be passed over. */
const bareNumbers = /"(?:[^"\\]|\\.)*(?:"|\\?$)|-?\b(?:NaN|Infinity)\b/gs;
/** No program writes it by chance. */
const mark = '\u0000number ';

/**
 * The numbers of a line that is a JSON object, with their names: those of a nested object, one level deep, as `outer.name`
 * and `outer/name`. Undefined for a line that is none.
 */
export function jsonNumbers(line: string): readonly (readonly [names: readonly string[], value: number])[] | undefined {
  const text = line.trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const parsed = parse(text);
  if (parsed === undefined) return undefined;
  const found: [string[], number][] = [];
  for (const [name, value] of Object.entries(parsed)) {
    const number = numberOf(value);
    if (number !== undefined) found.push([[name], number]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [inner, nested] of Object.entries(value as Record<string, unknown>)) {
      const innerNumber = numberOf(nested);
      if (innerNumber !== undefined) found.push([[`${name}.${inner}`, `${name}/${inner}`], innerNumber]);
    }
  }
  return found;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  const strict = /NaN|Infinity/.test(text)
    ? text.replace(bareNumbers, (token) => (token.startsWith('"') ? token : JSON.stringify(mark + token)))
    : text;
  try {
    return JSON.parse(strict) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.startsWith(mark) ? Number(value.slice(mark.length)) : undefined;
}
