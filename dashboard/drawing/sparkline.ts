import type { Glyphs } from './glyphs.js';
import { fractionOf, type Scale } from './scale.js';

/**
 * A curve in one line of `width` columns, from `scale`'s left end (the lowest glyph) to its right end; without a scale,
 * from the least to the greatest value. More values than columns are averaged, fewer are stretched; a column without a
 * finite value is a space.
 */
export function sparkline(values: readonly number[], width: number, glyphs: Glyphs, scale?: Scale): string {
  const columns = resample(values, Math.max(0, Math.floor(width)));
  const finite = columns.filter(Number.isFinite);
  const [low, high] = scale ?? [Math.min(...finite), Math.max(...finite)];
  const levels = glyphs.sparkline;
  const middle = levels[Math.floor((levels.length - 1) / 2)]!;
  return columns
    .map((value) => {
      if (!Number.isFinite(value)) return ' ';
      if (!(low < high)) return middle;
      const level = Math.floor(fractionOf(value, [low, high]) * levels.length);
      return levels[Math.min(levels.length - 1, Math.max(0, level))]!;
    })
    .join('');
}

/** `count` values: the mean of the finite ones in each stretch; NaN for a stretch without any. */
function resample(values: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const from = Math.floor((column * values.length) / count);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / count));
    const finite = values.slice(from, to).filter(Number.isFinite);
    return finite.reduce((sum, value) => sum + value / finite.length, finite.length > 0 ? 0 : NaN);
  });
}
