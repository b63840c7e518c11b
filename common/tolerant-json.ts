/**
 * JSON, and bare NaN, Infinity and -Infinity, as Python's `json` writes them. Throws SyntaxError for anything else. What
 * stands inside of strings stays as it is.
 */
export function parseTolerantJson(text: string): unknown {
  if (!/NaN|Infinity/.test(text)) return JSON.parse(text);
  let mark = '#';
  while (text.includes(mark)) mark += '#';
  // Strings are matched first, so that no word in them is.
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (part) =>
    part.startsWith('"') ? part : `"${mark}${part}"`,
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? Number(value.slice(mark.length)) : value,
  );
}
