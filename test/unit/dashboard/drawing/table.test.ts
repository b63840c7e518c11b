import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth, plainText } from '../../../../dashboard/drawing/segments.js';
import { type Column, layoutColumns, tableHeader, tableRow } from '../../../../dashboard/drawing/table.js';

interface Row {
  readonly name: string;
  readonly mean: number;
}

const columns: readonly Column<Row>[] = [
  { key: 'rank', title: '#', align: 'right', width: 2, priority: 2, cell: () => '1' },
  { key: 'name', title: 'Setting', align: 'left', width: { min: 8, grow: 1 }, priority: 0, cell: ({ name }) => name },
  {
    key: 'mean',
    title: 'Mean',
    align: 'right',
    width: 6,
    priority: 0,
    cell: ({ mean }) => [{ text: mean.toFixed(4), tone: 'good' }],
  },
  { key: 'std', title: 'Std', align: 'right', width: 6, priority: 1, cell: () => '0.0010' },
];
const row: Row = { name: 'L2 0.001', mean: 0.9871 };
const keysAt = (width: number) => layoutColumns(columns, width).columns.map(({ column }) => column.key);

describe('layoutColumns', () => {
  it('drops the least important columns until the rest fit, and never those of priority 0', () => {
    expect(keysAt(25)).toEqual(['rank', 'name', 'mean', 'std']);
    expect(keysAt(24)).toEqual(['name', 'mean', 'std']);
    expect(keysAt(21)).toEqual(['name', 'mean']);
    expect(keysAt(3)).toEqual(['name', 'mean']);
  });

  it('gives what is left over to the columns that grow, in proportion', () => {
    const growing: readonly Column<Row>[] = [
      { ...columns[1]!, width: { min: 4, grow: 1 } },
      { ...columns[1]!, width: { min: 4, grow: 3 } },
    ];
    expect(layoutColumns(growing, 29).columns.map(({ width }) => width)).toEqual([9, 19]);
  });

  it('fills the width exactly, in header and rows, for any columns and width', () => {
    const anyColumn = fc.record({
      key: fc.string(),
      title: fc.string({ unit: 'binary' }),
      align: fc.constantFrom('left' as const, 'right' as const),
      width: fc.oneof(fc.nat(20), fc.record({ min: fc.nat(20), grow: fc.nat(3) })),
      priority: fc.nat(4),
      cell: fc.constantFrom<Column<Row>['cell']>(
        ({ name }) => name,
        () => [{ text: '日本' }, { text: 'x', tone: 'dim' }],
      ),
    });
    fc.assert(
      fc.property(fc.array(anyColumn, { maxLength: 8 }), fc.nat(120), (some, width) => {
        const layout = layoutColumns<Row>(some, width);
        expect(lineWidth(tableHeader(layout, { key: some[0]?.key ?? '', arrow: '▲' }))).toBe(width);
        expect(lineWidth(tableRow(layout, row))).toBe(width);
        const needed = layout.columns.reduce((sum, column) => sum + column.width, layout.columns.length - 1);
        if (some.every(({ priority }) => priority > 0)) expect(Math.max(0, needed)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a table', () => {
  const layout = layoutColumns(columns, 29);

  it('has titles and cells aligned alike, with a blank column between', () => {
    expect(plainText(tableHeader(layout))).toBe(' # Setting        Mean    Std');
    expect(plainText(tableRow(layout, row))).toBe(' 1 L2 0.001     0.9871 0.0010');
  });

  it('marks the column it is sorted by', () => {
    expect(plainText(tableHeader(layout, { key: 'name', arrow: '▲' }))).toBe(' # Setting ▲      Mean    Std');
    expect(plainText(tableHeader(layout, { key: 'mean', arrow: '▼' }))).toBe(' # Setting      ▼ Mean    Std');
  });

  it('cuts a name that is too long and keeps a cell’s tone', () => {
    const line = tableRow(layout, { ...row, name: 'A setting with a long name' });
    expect(plainText(line)).toBe(' 1 A setting w… 0.9871 0.0010');
    expect(line).toContainEqual({ text: '0.9871', tone: 'good' });
  });
});
