import { grouped } from '../../common/words.js';
import type { Glyphs } from '../drawing/glyphs.js';
import type { Line } from '../drawing/segments.js';

/** The lines of a list that are shown: the page that the cursor is on. `end` is the line after the last. */
export interface ListWindow {
  readonly start: number;
  readonly end: number;
}

/** The page of `rows` lines that holds line `index`; the last page is full where the list is long enough. */
export function pageAround(count: number, index: number, rows: number): ListWindow {
  if (rows <= 0) return { start: 0, end: 0 };
  const page = Math.floor(Math.max(0, index) / rows) * rows;
  const start = Math.max(0, Math.min(page, count - rows));
  return { start, end: Math.min(count, start + rows) };
}

/** `rows 21-40 of 3,120`; empty where everything is shown. */
export function positionText(what: string, { start, end }: ListWindow, count: number, glyphs: Glyphs): string {
  if (end - start >= count) return '';
  const to = glyphs.braille ? '–' : '-';
  return `${what} ${grouped(start + 1)}${to}${grouped(end)} of ${grouped(count)}`;
}

/** `lines` cut or filled up to exactly `height`. */
export function inHeight(lines: readonly Line[], height: number): readonly Line[] {
  const rows = Math.max(0, height);
  return Array.from({ length: rows }, (_, row) => lines[row] ?? []);
}
