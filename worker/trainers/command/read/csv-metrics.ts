import { parse } from 'csv-parse/sync';
import type { Point } from '../../../../proto/trial.js';
import { GrowingFile } from './growing-file.js';
import { LineSplitter } from './line-splitter.js';
import { StepFinder, type StepsSeen } from './step-finder.js';

/** Follows a CSV file whose first row names its columns. Rows may leave cells empty. */
export class CsvMetrics {
  private readonly file: GrowingFile;
  private columns: readonly string[] | undefined;
  private lines = new LineSplitter();
  private finder: StepFinder;

  constructor(
    path: string,
    private readonly metrics: readonly string[],
    private readonly unit: string,
  ) {
    this.file = new GrowingFile(path);
    this.finder = new StepFinder(unit);
  }

  get steps(): StepsSeen {
    return this.finder.seen;
  }

  /** Columns that are not read. */
  get ignored(): readonly string[] {
    return (this.columns ?? []).filter((column) => !this.metrics.includes(column));
  }

  /** What rows have been added; a row counts once its line has ended. */
  async poll(): Promise<readonly Point[]> {
    const points: Point[] = [];
    for (;;) {
      const growth = await this.file.read();
      if (!growth) return points;
      if (growth.anew) this.begin();
      points.push(...this.take(this.lines.add(growth.bytes)));
      if (!growth.more) return points;
    }
  }

  /** Nothing more is added: takes in what is left, also of a row without its end. */
  async finish(): Promise<readonly Point[]> {
    return [...(await this.poll()), ...this.take(this.lines.finish())];
  }

  private begin(): void {
    this.columns = undefined;
    this.lines = new LineSplitter();
    this.finder = new StepFinder(this.unit);
  }

  private take(lines: readonly string[]): Point[] {
    if (lines.length === 0) return [];
    const options = { relax_column_count: true, relax_quotes: true, trim: true, bom: true };
    const rows: string[][] = parse(lines.join('\n'), options);
    return rows.flatMap((row) => {
      if (this.columns) return this.row(this.columns, row);
      this.columns = row;
      return [];
    });
  }

  private row(columns: readonly string[], row: readonly string[]): Point[] {
    const cells = columns.flatMap((name, index) => {
      const text = row[index] ?? '';
      return text === '' ? [] : [[name, numberOf(text)] as const];
    });
    for (const [name, value] of cells) this.finder.named(name, value);
    return cells.flatMap(([metric, value]) =>
      this.metrics.includes(metric) ? [{ metric, step: this.finder.stepOf(metric), value }] : [],
    );
  }
}

/** A cell's number; NaN for what is none, as programs write `nan` in many ways. */
function numberOf(text: string): number {
  if (/^[-+]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
}
