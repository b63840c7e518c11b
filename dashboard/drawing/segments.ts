import { printable } from '../../common/printable.js';
import { type Align, cutText, textWidth } from './fit.js';

export const seriesTones = [
  'series0',
  'series1',
  'series2',
  'series3',
  'series4',
  'series5',
  'series6',
  'series7',
] as const;
export type SeriesTone = (typeof seriesTones)[number];

/** What a piece of text means; a palette says how that looks. */
export type Tone = 'plain' | 'dim' | 'strong' | 'good' | 'warning' | 'bad' | 'accent' | SeriesTone;

/** A piece of a line. `faint`: less of its tone, as for the band around a curve. */
export interface Segment {
  readonly text: string;
  readonly tone?: Tone;
  readonly inverse?: boolean;
  readonly faint?: boolean;
}

/** One line of the terminal, left to right. */
export type Line = readonly Segment[];

/** Columns the line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + textWidth(text), 0);
}

export function plainText(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/**
 * The line made printable, in exactly `width` columns: cut, with `ellipsis` in the tone of the text it cuts, or padded
 * with spaces that carry no tone, except that a line that is inverse as a whole stays so.
 */
export function fitLine(line: Line, width: number, ellipsis = '…', align: Align = 'left'): Line {
  const columns = Math.max(0, Math.floor(width));
  const clean = line.map((segment) => ({ ...segment, text: printable(segment.text) }));
  const whole = lineWidth(clean);
  const fitted = whole > columns ? cutLine(clean, columns, ellipsis) : clean;
  const missing = columns - (whole > columns ? lineWidth(fitted) : whole);
  if (missing === 0) return fitted;
  const inverse = line.length > 0 && line.every((segment) => segment.inverse === true);
  const space: Segment = { text: ' '.repeat(missing), ...(inverse ? { inverse } : {}) };
  return align === 'left' ? [...fitted, space] : [space, ...fitted];
}

/** A line too long, in at most `columns` columns. */
function cutLine(line: Line, columns: number, ellipsis: string): Line {
  const mark = cutText(ellipsis, columns);
  let left = columns - textWidth(mark);
  const kept: Segment[] = [];
  for (const segment of line) {
    const width = textWidth(segment.text);
    if (width > left) return [...kept, { ...segment, text: cutText(segment.text, left) + mark }];
    kept.push(segment);
    left -= width;
  }
  return kept;
}
