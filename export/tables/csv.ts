import type { TablesFormat } from '../format.js';
import { mixedText, numberText, type Cell, type ColumnType, type Table } from './table.js';

/** Rows travel in pieces of about so many characters. */
const PIECE_CHARACTERS = 64 * 1024;
const LINE_END = '\r\n';

/**
 * CSV as RFC 4180 has it, in UTF-8 without a mark at its beginning: a line of names, lines that end in CR LF, quotes where a text
 * holds a quote, a comma or a line break. Numbers have all digits that tell them apart, and are `NaN`, `Inf` or `-Inf` where they
 * are not finite; times are `2026-01-31 23:59:59.123`, UTC; booleans `true` and `false`; what is not there is empty.
 */
export const csvFormat: TablesFormat = { kind: 'tables', extension: () => '.csv', binary: false, encode };

function* encode({ columns, rows }: Table): Generator<string> {
  const types = columns.map(({ type }) => type);
  let piece = columns.map(({ name }) => quoted(name)).join(',') + LINE_END;
  for (const row of rows()) {
    for (let index = 0; index < types.length; index++) {
      if (index > 0) piece += ',';
      piece += cellText(row[index], types[index]!);
    }
    piece += LINE_END;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function cellText(cell: Cell, type: ColumnType): string {
  if (cell === undefined || cell === null) return '';
  switch (type) {
    case 'integer':
    case 'number':
      return numberText(cell as number);
    case 'time':
      return new Date(cell as number).toISOString().replace('T', ' ').replace('Z', '');
    case 'boolean':
      return cell === true ? 'true' : 'false';
    case 'text':
      return quoted(cell as string);
    case 'json':
      return quoted(mixedText(cell));
  }
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
