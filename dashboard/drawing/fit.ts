import stringWidth from 'string-width';
import { printable } from '../../common/printable.js';

export type Align = 'left' | 'right';

/** Printable ASCII, box drawing, blocks, geometric shapes up to U+25FC and braille: one column each. */
const oneColumnEach = /^[\x20-\x7e\u2500-\u25fc\u2800-\u28ff]*$/;
const graphemes = new Intl.Segmenter();

/** Columns that printable text takes. */
export function textWidth(text: string): number {
  return oneColumnEach.test(text) ? text.length : stringWidth(text);
}

/** The longest beginning of printable `text` that takes at most `width` columns. */
export function cutText(text: string, width: number): string {
  if (width <= 0) return '';
  if (oneColumnEach.test(text)) return text.slice(0, width);
  let cut = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(text)) {
    taken += textWidth(segment);
    if (taken > width) break;
    cut += segment;
  }
  // Some scripts take more columns together than apart.
  return textWidth(cut) <= width ? cut : asAscii(cut).slice(0, width);
}

/** `text` made printable, in exactly `width` columns: cut, with `ellipsis` at its end, or padded with spaces. */
export function fit(text: string, width: number, align: Align = 'left', ellipsis = '…'): string {
  const columns = Math.max(0, Math.floor(width));
  const clean = printable(text);
  const fitted = withinColumns(clean, columns, ellipsis);
  const padded = pad(fitted, columns, align);
  return textWidth(padded) === columns ? padded : pad(withinColumns(asAscii(clean), columns, '.'), columns, align);
}

/** How many columns it takes to tell these texts apart where they are cut with a mark of one column: from `least` to `most`. */
export function tellingWidth(texts: Iterable<string>, least: number, most: number): number {
  const sorted = [...new Set(texts)].sort();
  let width = least;
  for (let index = 1; index < sorted.length && width < most; index++) {
    const [before, text] = [sorted[index - 1]!, sorted[index]!];
    let shared = 0;
    while (shared < before.length && before[shared] === text[shared]) shared++;
    // What they share, the character in which they differ, and the mark; a text that needs no mark is told by that.
    const needed = shared === before.length ? shared : shared + 2;
    width = Math.max(width, needed);
  }
  return Math.min(width, most);
}

function withinColumns(text: string, columns: number, ellipsis: string): string {
  if (textWidth(text) <= columns) return text;
  const mark = cutText(ellipsis, columns);
  return cutText(text, columns - textWidth(mark)) + mark;
}

function pad(text: string, columns: number, align: Align): string {
  const space = ' '.repeat(Math.max(0, columns - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}

function asAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, '?');
}
