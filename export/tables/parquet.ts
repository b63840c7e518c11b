import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { TablesFormat } from '../format.js';
import { mixedText, type Cell, type Column, type ColumnType, type Table } from './table.js';

/** Rows that are held and written together: what an export needs of memory, whatever the table's length. */
const GROUP_ROWS = 20_000;

type Primitive = Pick<SchemaElement, 'type' | 'converted_type'>;

/** How Parquet stores a column; all may lack values. */
const storedAs: { readonly [Type in ColumnType]: Primitive } = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

/**
 * Parquet, packed with Snappy: whole numbers as INT64, numbers as DOUBLE (also those that are not finite), times as timestamps in
 * milliseconds, UTC, texts as UTF-8, what is not there as null. What the sweep is stands in the file's metadata under `seedsweep`.
 */
export const parquetFormat: TablesFormat = { kind: 'tables', extension: () => '.parquet', binary: true, encode };

function* encode(table: Table): Generator<Uint8Array> {
  const { columns } = table;
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: 'seedsweep',
    kvMetadata: [{ key: 'seedsweep', value: JSON.stringify(table.about) }],
  });
  for (const group of groups(table)) {
    const columnData = columns.map(({ name }, index) => ({ name, data: group[index]! }));
    // Nothing is under way when it returns: bytes in memory are flushed by nobody but us.
    void writer.write({ columnData, rowGroupSize: GROUP_ROWS });
    yield taken(bytes);
  }
  void writer.finish();
  yield taken(bytes);
}

/** The rows, so many at a time, as a list for each column. */
function* groups({ columns, rows }: Table): Generator<unknown[][]> {
  const empty = () => columns.map((): unknown[] => []);
  let group = empty();
  let size = 0;
  for (const row of rows()) {
    for (let index = 0; index < columns.length; index++) group[index]!.push(stored(row[index], columns[index]!.type));
    if (++size < GROUP_ROWS) continue;
    yield group;
    group = empty();
    size = 0;
  }
  if (size > 0) yield group;
}

/** As the library takes it. */
function stored(cell: Cell, type: ColumnType): unknown {
  if (cell === undefined || cell === null) return undefined;
  switch (type) {
    case 'integer':
      return BigInt(cell as number);
    case 'time':
      return new Date(cell as number);
    case 'json':
      return mixedText(cell);
    case 'text':
    case 'number':
    case 'boolean':
      return cell;
  }
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...storedAs[type] })),
  ];
}

/** What was written since the last call; the writer goes on counting from where it is. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = bytes.getBytes().slice();
  bytes.index = 0;
  return part;
}
