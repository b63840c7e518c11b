import type { Json } from '../../common/ids.js';
import type { TablesFormat } from '../format.js';
import type { Cell, ColumnType, Table } from './table.js';

const PIECE_CHARACTERS = 64 * 1024;

/**
 * JSON in UTF-8. Points are NDJSON: a line is an object that holds one point, with the names that CSV has for columns. Trials are one
 * document: `{ "sweep", "trainer", "objective", "trials": [ … ] }`, in which a trial is an object of the same kind. Numbers that are
 * not finite are the texts "NaN", "Infinity" and "-Infinity", as in JSON of protobuf; times are ISO 8601, UTC; what is not there
 * is null.
 */
export const jsonFormat: TablesFormat = {
  kind: 'tables',
  extension: (table) => (table === 'points' ? '.ndjson' : '.json'),
  binary: false,
  encode: (table) => (table.name === 'points' ? lines(table) : document(table)),
};

function* lines(table: Table): Generator<string> {
  yield* inPieces(table, '', (object) => `${object}\n`);
}

function* document(table: Table): Generator<string> {
  yield `${JSON.stringify(table.about).slice(0, -1)},"${table.name}":[`;
  yield* inPieces(table, ',', (object) => `\n${object}`);
  yield '\n]}\n';
}

/** Each row as an object, in pieces of some size; `separator` stands between two. */
function* inPieces({ columns, rows }: Table, separator: string, dress: (object: string) => string): Generator<string> {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  let piece = '';
  let first = true;
  for (const row of rows()) {
    const fields = columns.map(({ type }, index) => `${keys[index]!}:${JSON.stringify(valueOf(row[index], type))}`);
    piece += `${first ? '' : separator}${dress(`{${fields.join(',')}}`)}`;
    first = false;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function valueOf(cell: Cell, type: ColumnType): Json {
  if (cell === undefined || cell === null) return null;
  if (type === 'time') return new Date(cell as number).toISOString();
  if (typeof cell === 'number' && !Number.isFinite(cell)) return String(cell);
  return cell;
}
