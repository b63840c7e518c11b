import { printable } from '../../common/printable.js';
import { textWidth } from '../drawing/fit.js';
import type { Line } from '../drawing/segments.js';

/** Signs that our own texts use, each one column wide. */
const known: { readonly [sign: string]: string } = {
  '—': '-',
  '–': '-',
  '·': '-',
  '×': 'x',
  '±': '~',
  '…': '~',
  '“': '"',
  '”': '"',
  '’': "'",
  '≥': '>',
  '≤': '<',
};

/** The line in ASCII alone, as wide as before; what has no likeness is `?`. */
export function asciiLine(line: Line): Line {
  return line.map((segment) => ({ ...segment, text: asciiText(segment.text) }));
}

function asciiText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return Array.from(new Intl.Segmenter().segment(printable(text)), ({ segment }) => {
    if (/^[\x20-\x7e]$/.test(segment)) return segment;
    return known[segment] ?? '?'.repeat(textWidth(segment));
  }).join('');
}
