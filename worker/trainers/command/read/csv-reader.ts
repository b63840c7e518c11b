import { parse, type Parser } from 'csv-parse';
import type { Point } from '../../../../proto/trial.js';
import type { FileReader } from './followed-files.js';
import { parseNumber } from './numbers.js';
import type { SourceRecord } from './source-record.js';
import { StepKeeper, type StepFacts } from './step-keeper.js';

/** Longest row; what is longer is no table of metrics. */
const MAX_ROW_CHARACTERS = 256 * 1024;

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
  private parser: Parser;
  private columns: readonly Column[] | undefined;
  private steps: StepKeeper;
  private fault: Error | undefined;

  constructor(
    private readonly file: string,
    private readonly metrics: ReadonlySet<string>,
    private readonly stepNames: readonly string[],
    private readonly record: SourceRecord,
  ) {
    this.parser = this.newParser();
    this.steps = new StepKeeper(stepNames);
  }

  get isDone(): boolean {
    return this.fault !== undefined;
  }

  get facts(): StepFacts {
    return this.steps.facts;
  }

  take(bytes: Buffer): readonly Point[] {
    // The parser keeps what it has no row of yet.
    this.parser.write(Buffer.from(bytes));
    return this.rows();
  }

  finish(): readonly Point[] {
    if (this.isDone) return [];
    this.parser.write('\n');
    const last = this.rows();
    this.parser.destroy();
    return last;
  }

  restart(): void {
    this.parser.destroy();
    this.parser = this.newParser();
    this.columns = undefined;
    this.steps = new StepKeeper(this.stepNames);
    this.record.restart();
  }

  private newParser(): Parser {
    const parser = parse({
      ...{ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true },
      max_record_size: MAX_ROW_CHARACTERS,
    });
    parser.on('error', (error) => this.fail(error));
    return parser;
  }

  private fail(error: Error): void {
    this.fault = error;
    this.record.note(`${this.file} is read no further: ${error.message}.`);
  }

  private rows(): readonly Point[] {
    const points: Point[] = [];
    for (let row: unknown = this.parser.read(); row !== null; row = this.parser.read()) {
      for (const point of this.pointsOf(row as readonly string[])) points.push(point);
    }
    return points;
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
      const value = parseNumber(row[index] ?? '');
      return value === undefined ? [] : [{ ...column, value }];
    });
    for (const { name, isStep, value } of cells) if (isStep) this.steps.see(name, value);
    return cells.flatMap(({ name, isMetric, isStep, value }) => {
      if (!isMetric) {
        if (!isStep) this.record.ignore(name, value);
        return [];
      }
      const point = this.record.point(name, this.steps.stepOf(name), value);
      return point ? [point] : [];
    });
  }
}
