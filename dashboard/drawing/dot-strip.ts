import type { Glyphs } from './glyphs.js';
import { fractionOf, type Scale } from './scale.js';

/**
 * Each value a dot on a scale, in exactly `width` columns. Several in one column are their number (`+` from ten on);
 * an arrow at an end stands for values beyond it. Values that are missing or not finite are not drawn.
 */
export function dotStrip(values: readonly (number | undefined)[], scale: Scale, width: number, glyphs: Glyphs): string {
  const columns = Math.max(0, Math.floor(width));
  if (columns === 0) return '';
  const counts = new Array<number>(columns).fill(0);
  let [beyondLeft, beyondRight] = [false, false];
  for (const value of values) {
    if (value === undefined || !Number.isFinite(value)) continue;
    const column = Math.round(fractionOf(value, scale) * (columns - 1));
    if (column < 0) beyondLeft = true;
    else if (column >= columns) beyondRight = true;
    else counts[column]! += 1;
  }
  const cells = counts.map((count) =>
    count === 0 ? ' ' : count === 1 ? glyphs.dot : count < 10 ? String(count) : '+',
  );
  if (beyondLeft) cells[0] = glyphs.beyondLeft;
  if (beyondRight) cells[columns - 1] = glyphs.beyondRight;
  return cells.join('');
}
