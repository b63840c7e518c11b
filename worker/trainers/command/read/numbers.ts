const digits = '(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?';
const words = '(?:nan|NaN|NAN|inf(?:inity)?|Inf(?:inity)?|INF)\\b';
/** A number as programs print it, as part of a regular expression: `0.91`, `-.5`, `1e-3`, `NaN`, `-inf`. */
export const numberSource = `[+-]?(?:${digits}|${words})`;
const wholeNumber = new RegExp(`^${numberSource}$`);

/** The number that a text is, as {@link numberSource} has it; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!wholeNumber.test(trimmed)) return undefined;
  const plain = Number(trimmed);
  if (!Number.isNaN(plain)) return plain;
  if (/nan/i.test(trimmed)) return NaN;
  return trimmed.startsWith('-') ? -Infinity : Infinity;
}
