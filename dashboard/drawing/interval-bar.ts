import type { Glyphs } from './glyphs.js';
import { fractionOf, type Scale } from './scale.js';

export interface IntervalBar {
  /** Undefined or not finite: nothing is drawn. */
  readonly mean: number | undefined;
  /** The mean's 95 % interval. */
  readonly interval?: readonly [number, number] | undefined;
  readonly scale: Scale;
  readonly width: number;
  readonly glyphs: Glyphs;
}

/** `├──●──┤` on a scale, in exactly `width` columns; an arrow at an end says that the interval or mean goes on beyond. */
export function intervalBar({ mean, interval, scale, width, glyphs }: IntervalBar): string {
  const columns = Math.max(0, Math.floor(width));
  const cells = new Array<string>(columns).fill(' ');
  if (columns === 0 || mean === undefined || !Number.isFinite(mean)) return cells.join('');
  const columnOf = (value: number) => Math.round(fractionOf(value, scale) * (columns - 1));
  const inside = (column: number) => Math.min(columns - 1, Math.max(0, column));
  const put = (column: number, glyph: string) => {
    cells[inside(column)] = column < 0 ? glyphs.beyondLeft : column >= columns ? glyphs.beyondRight : glyph;
  };
  if (interval !== undefined && !interval.some(Number.isNaN)) {
    const [from, to] = [columnOf(interval[0]), columnOf(interval[1])];
    cells.fill(glyphs.bar.line, inside(from), inside(to) + 1);
    put(from, glyphs.bar.capLeft);
    put(to, glyphs.bar.capRight);
  }
  put(columnOf(mean), glyphs.bar.mean);
  return cells.join('');
}
