import { brailleCell, Canvas, wholeCell } from './canvas.js';
import type { Glyphs } from './glyphs.js';
import { fractionOf, type Scale } from './scale.js';
import { type Line, type Segment, seriesTones, type Tone } from './segments.js';

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** The band around `y`; drawn where both are there. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A curve: points by rising `x`. A point whose `y` is not finite is a gap. */
export interface ChartSeries {
  readonly points: readonly ChartPoint[];
  readonly tone: Tone;
}

interface Plot {
  readonly series: readonly ChartSeries[];
  readonly columns: number;
  readonly rows: number;
  readonly scaleX: Scale;
  readonly scaleY: Scale;
  readonly glyphs: Glyphs;
}

/** A point of a series in dots from the top left; beyond the canvas by one at most. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The letter that stands for a series: by its tone where that is a series' own, otherwise by its place. */
export function seriesMark(tone: Tone, place: number, glyphs: Glyphs): string {
  const own = seriesTones.findIndex((each) => each === tone);
  return glyphs.series[(own < 0 ? place : own) % glyphs.series.length]!;
}

/** `rows` lines of `columns`: bands below, curves above, and on the last point of each of several curves its letter. */
export function plotLines({ series, columns, rows, scaleX, scaleY, glyphs }: Plot): readonly Line[] {
  const cell = glyphs.braille ? brailleCell : wholeCell;
  const curves = new Canvas(columns, rows, cell);
  const bands = new Canvas(columns, rows, cell);
  const marks = new Map<number, number>();
  const along = (x: number) => Math.round(fractionOf(x, scaleX) * (curves.across - 1));
  const downTo = (y: number) => {
    const dot = Math.round((1 - fractionOf(y, scaleY)) * (curves.down - 1));
    return Math.min(curves.down, Math.max(-1, dot));
  };
  const optional = (y: number | undefined) => (y === undefined || !Number.isFinite(y) ? undefined : downTo(y));

  series.forEach(({ points }, owner) => {
    let last: Dot | undefined;
    const dots: Dot[] = [];
    for (const { x, y, low, high } of points) {
      const dot = { x: along(x), y: downTo(y), low: optional(low), high: optional(high) };
      if (!Number.isFinite(y) || !Number.isFinite(dot.x) || !Number.isFinite(dot.y)) {
        last = undefined;
        continue;
      }
      const from = last ?? dot;
      curves.line(from.x, from.y, dot.x, dot.y, owner);
      drawBand(bands, from, dot, owner);
      dots.push(dot);
      last = dot;
    }
    const cellOf = ({ x, y }: Dot) => Math.floor(y / cell.down) * columns + Math.floor(x / cell.across);
    const free = dots.findLast((dot) => dot.y >= 0 && dot.y < curves.down && !marks.has(cellOf(dot)));
    if (free !== undefined) marks.set(cellOf(free), owner);
  });

  const letters = series.map(({ tone }, place) => seriesMark(tone, place, glyphs));
  const segmentAt = (column: number, row: number): Segment => {
    const mark = series.length > 1 ? marks.get(row * columns + column) : undefined;
    if (mark !== undefined) return { text: letters[mark]!, tone: series[mark]!.tone };
    const curve = curves.owner(column, row);
    if (curve !== undefined) {
      return { text: glyphs.braille ? curves.braille(column, row) : letters[curve]!, tone: series[curve]!.tone };
    }
    const band = bands.owner(column, row);
    if (band === undefined) return { text: ' ' };
    return { text: glyphs.braille ? bands.braille(column, row) : '.', tone: series[band]!.tone, faint: true };
  };
  return Array.from({ length: rows }, (_, row) =>
    merged(Array.from({ length: columns }, (_, column) => segmentAt(column, row))),
  );
}

/** Every fourth dot between the band's edges, from one point to the next. */
function drawBand(canvas: Canvas, from: Dot, to: Dot, owner: number): void {
  if (from.low === undefined || from.high === undefined || to.low === undefined || to.high === undefined) return;
  for (let x = from.x; x <= to.x; x++) {
    if (x % 2 !== 0) continue;
    const share = to.x === from.x ? 1 : (x - from.x) / (to.x - from.x);
    const top = Math.max(0, Math.round(from.high + share * (to.high - from.high)));
    const bottom = Math.min(canvas.down - 1, Math.round(from.low + share * (to.low - from.low)));
    const offset = (x / 2) % 2;
    for (let y = top + ((top + offset) % 2); y <= bottom; y += 2) canvas.set(x, y, owner);
  }
}

/** Neighbours that look alike as one segment. */
function merged(cells: readonly Segment[]): Line {
  const line: Segment[] = [];
  for (const cell of cells) {
    const last = line.at(-1);
    if (last !== undefined && last.tone === cell.tone && last.faint === cell.faint) {
      line[line.length - 1] = { ...last, text: last.text + cell.text };
    } else line.push(cell);
  }
  return line;
}
