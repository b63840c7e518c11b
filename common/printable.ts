import { stripVTControlCharacters } from 'node:util';

/** Printable ASCII, box drawing, blocks, geometric shapes up to U+25FC and braille. */
const needsCare = /[^\x20-\x7e\u2500-\u25fc\u2800-\u28ff]/;
const lineBreaks = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;
/** What moves the cursor, reorders the line, or is no character at all; the joiner of emoji stays. */
const unprintable = /[\p{Cc}\p{Cs}]|(?!\u200d)\p{Cf}/gu;

/**
 * Text that a terminal can be given in the middle of a line: escape sequences are left out, line breaks and tabs are
 * spaces, other control and direction characters are `?`.
 */
export function printable(text: string): string {
  if (!needsCare.test(text)) return text;
  return stripVTControlCharacters(text).replace(lineBreaks, ' ').replace(unprintable, '?');
}
