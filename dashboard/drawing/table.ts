import { type Align, fit } from './fit.js';
import { fitLine, type Line, type Segment } from './segments.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly align: Align;
  /** In columns of the terminal; with `grow`, the share it takes of what is left over. */
  readonly width: number | { readonly min: number; readonly grow: number };
  /** 0: never dropped; of the others, the highest is dropped first. */
  readonly priority: number;
  cell(row: Row): string | Line;
}

export interface Layout<Row> {
  readonly width: number;
  readonly columns: readonly { readonly column: Column<Row>; readonly width: number }[];
  readonly ellipsis: string;
}

/** Which column a table is sorted by, and the glyph that says in which direction. */
export interface SortMark {
  readonly key: string;
  readonly arrow: string;
}

const gap = 1;

/**
 * The columns that fit into `width`, in their order and with a blank one between, and how wide each is. The least
 * important ones are dropped until the rest fit; of equals, the last. Columns of priority 0 stay, and are cut at the end.
 */
export function layoutColumns<Row>(columns: readonly Column<Row>[], width: number, ellipsis = '…'): Layout<Row> {
  let kept = columns;
  while (leastWidth(kept) > width) {
    const least = kept.reduce((highest, { priority }) => Math.max(highest, priority), 0);
    if (least === 0) break;
    const drop = kept.findLastIndex(({ priority }) => priority === least);
    kept = kept.filter((_, index) => index !== drop);
  }
  const shares = kept.map((column) => (typeof column.width === 'number' ? 0 : column.width.grow));
  const extra = spread(Math.max(0, width - leastWidth(kept)), shares);
  return {
    width: Math.max(0, width),
    columns: kept.map((column, index) => ({ column, width: minWidth(column) + extra[index]! })),
    ellipsis,
  };
}

/** The titles; the one that the table is sorted by carries the arrow. */
export function tableHeader<Row>(layout: Layout<Row>, sort?: SortMark): Line {
  return joined(layout, ({ key, title, align }, width) => {
    const sorted = key === sort?.key;
    const text = sorted ? (align === 'left' ? `${title} ${sort.arrow}` : `${sort.arrow} ${title}`) : title;
    return [{ text: fit(text, width, align, layout.ellipsis), tone: sorted ? 'strong' : 'dim' }];
  });
}

/** A row, in exactly the layout's width. */
export function tableRow<Row>(layout: Layout<Row>, row: Row): Line {
  return joined(layout, (column, width) => {
    const cell = column.cell(row);
    return typeof cell === 'string'
      ? [{ text: fit(cell, width, column.align, layout.ellipsis) }]
      : fitLine(cell, width, layout.ellipsis, column.align);
  });
}

function joined<Row>(layout: Layout<Row>, draw: (column: Column<Row>, width: number) => Line): Line {
  const line: Segment[] = [];
  layout.columns.forEach(({ column, width }, index) => {
    if (index > 0) line.push({ text: ' '.repeat(gap) });
    line.push(...draw(column, width));
  });
  return fitLine(line, layout.width, layout.ellipsis);
}

function minWidth({ width }: Column<never>): number {
  return typeof width === 'number' ? width : width.min;
}

function leastWidth(columns: readonly Column<never>[]): number {
  return columns.reduce((sum, column) => sum + minWidth(column), gap * Math.max(0, columns.length - 1));
}

/** Whole numbers in proportion to `shares` whose sum is `total`; all 0 where no one has a share. */
function spread(total: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  return shares.map((share) => {
    const from = whole === 0 ? 0 : Math.round((total * before) / whole);
    before += share;
    return whole === 0 ? 0 : Math.round((total * before) / whole) - from;
  });
}
