import { CsvError, parse } from 'csv-parse/sync';
import { messageOf } from '../../../../common/errors.js';
import type { Point } from '../../../../proto/trial.js';
import type { FileReader } from './followed-files.js';
import { LineSplitter, MAX_LINE_BYTES } from './line-splitter.js';
import { parseNumber } from './numbers.js';
import type { SourceRecord } from './source-record.js';
import { StepKeeper, type StepFacts } from './step-keeper.js';

/** Most characters of a cell that goes over several lines. */
const MAX_OPEN_CHARACTERS = 256 * 1024;

/** What a column holds. */
interface Column {
  readonly name: string;
  readonly isMetric: boolean;
  readonly isStep: boolean;
}

/**
 * Reads a CSV file whose first row names its columns. Those that are called like a metric count; the step is in a column
 * that is called like one. An empty cell says nothing: some programs write what they measured of one step in several rows.
 */
export class CsvReader implements FileReader<Point> {
  private lines = new LineSplitter();
  /** Where the last quote is not closed: its row up to now. */
  private open = '';
  private columns: readonly Column[] | undefined;
  private steps: StepKeeper;
  private done = false;

  constructor(
    private readonly file: string,
    private readonly metrics: ReadonlySet<string>,
    private readonly stepNames: readonly string[],
    private readonly record: SourceRecord,
  ) {
    this.steps = new StepKeeper(stepNames);
  }

  get isDone(): boolean {
    return this.done;
  }

  get facts(): StepFacts {
    return this.steps.facts;
  }

  take(bytes: Buffer): readonly Point[] {
    return this.pointsIn(this.lines.add(bytes));
  }

  finish(): readonly Point[] {
    if (this.done) return [];
    const points = this.pointsIn(this.lines.finish());
    if (this.open !== '') this.record.note(`${this.file} ends in a quoted cell; rows from there on are not read.`);
    return points;
  }

  restart(): void {
    this.lines = new LineSplitter();
    this.open = '';
    this.columns = undefined;
    this.steps = new StepKeeper(this.stepNames);
    this.record.restart();
  }

  private pointsIn(lines: readonly string[]): readonly Point[] {
    if (lines.length === 0) return [];
    try {
      return this.rows(lines).flatMap((row) => this.pointsOf(row));
    } catch (error) {
      this.done = true;
      this.record.note(`${this.file} is read no further: ${messageOf(error)}.`);
      return [];
    }
  }

  /** The rows that lines complete. The library's stream would keep each back until something follows it. */
  private rows(lines: readonly string[]): readonly (readonly string[])[] {
    if (lines.some((line) => Buffer.byteLength(line) >= MAX_LINE_BYTES)) throw new RangeError('a line has over 64 KiB');
    const text = `${this.open}${lines.join('\n')}\n`;
    const rows: (readonly string[])[] = [];
    let parsedBytes = 0;
    this.open = '';
    try {
      parse(text, {
        ...{ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true },
        on_record(row: readonly string[], { bytes }) {
          rows.push(row);
          parsedBytes = bytes;
        },
      });
    } catch (error) {
      if (!(error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error;
      this.open = Buffer.from(text).toString('utf8', parsedBytes);
      if (this.open.length > MAX_OPEN_CHARACTERS) throw error;
    }
    return rows;
  }

  private pointsOf(row: readonly string[]): readonly Point[] {
    const { columns } = this;
    // A program that appends to its file may name the columns again.
    if (columns === undefined || columns.every(({ name }, index) => row[index] === name)) {
      this.columns = row.map((name) => ({
        name,
        isMetric: this.metrics.has(name),
        isStep: this.stepNames.includes(name.toLowerCase()),
      }));
      return [];
    }
    const cells = columns.flatMap((column, index) => {
      const cell = row[index] ?? '';
      const value = parseNumber(cell);
      if (value !== undefined) return [{ ...column, value }];
      if (column.isMetric && cell !== '') {
        this.record.note(`${column.name} has a cell that is no number: ${cell.slice(0, 40)}.`);
      }
      return [];
    });
    for (const { name, isStep, value } of cells) if (isStep) this.steps.see(name, value);
    return cells.flatMap(({ name, isMetric, isStep, value }) => {
      if (!isMetric) {
        if (!isStep) this.record.ignore(name);
        return [];
      }
      const point = this.record.point(name, this.steps.stepOf(name), value);
      return point ? [point] : [];
    });
  }
}
