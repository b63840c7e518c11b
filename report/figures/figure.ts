import type { TopLevelSpec } from 'vega-lite';
import type { FigureStyle } from '../drawing/theme.js';

/** What may be shown or hidden in a figure; `part`: what the names of its marks begin or end with. */
export interface FigureToggle {
  readonly part: string;
  readonly label: string;
  /** Of a setting: its place among the colours. */
  readonly colour?: number;
}

/** One picture of a report. */
export interface Figure {
  /** A file's name and a page's anchor; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen, a sentence or two; also what a screen reader says. */
  readonly summary: string;
  readonly toggles?: readonly FigureToggle[];
  spec(style: FigureStyle): TopLevelSpec;
}

/** Rows that a figure has room for, and words for the rest. */
export function firstRows<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly note: string } {
  return {
    shown: items.slice(0, most),
    note: items.length > most ? ` Shown are the first ${most} of ${items.length} by rank.` : '',
  };
}

/** Width that names beside an axis may take. */
export function labelLimit({ width }: FigureStyle): number {
  return Math.round(Math.min(220, width * 0.33));
}

/** Fills the width, names and all. */
export const fitWidth = { autosize: { type: 'fit-x', contains: 'padding' } } as const;
