/** A string, with the colon that makes it a key, if any; or a word that may be a number. No text makes it go back far. */
const token = /("(?:[^"\\]+|\\.?)*"?|-?Infinity|NaN)(\s*:)?/gs;
/** What strings begin with while they are told apart from numbers. */
const mark = '#';

/**
 * JSON in which NaN, Infinity and -Infinity are values too, as Python's `json` writes them; what stands inside of strings
 * stays as it is. Takes time in proportion to the text. Throws SyntaxError for anything else, and for what is nested too
 * deeply (thousands of levels).
 */
export function parseTolerantJson(text: string): unknown {
  if (!/NaN|Infinity/.test(text)) return JSON.parse(text);
  // The words become strings; strings that are values are marked, so that none is taken for a word.
  const marked = text.replace(token, (all, part: string, colon: string | undefined) => {
    if (part.startsWith('"')) return colon === undefined ? `"${mark}${part.slice(1)}` : all;
    return colon === undefined ? `"${part}"` : all;
  });
  try {
    return JSON.parse(marked, (_key, value: unknown) => {
      if (typeof value !== 'string') return value;
      return value.startsWith(mark) ? value.slice(mark.length) : Number(value);
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    throw new SyntaxError('The text is nested too deeply.', { cause: error });
  }
}
