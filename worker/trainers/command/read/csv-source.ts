import type { MetricSource } from '../../../../common/recipe.js';
import type { Point } from '../../../../proto/trial.js';
import { CsvReader } from './csv-reader.js';
import { FollowedFiles } from './followed-files.js';
import { SourceRecord, type SourceSummary } from './source-record.js';
import { stepNames } from './step-keeper.js';

/** Follows a CSV file, or all `*.csv` below a folder; as {@link FollowedFiles} says, and who calls what. */
export class CsvSource {
  private readonly record: SourceRecord;
  private readonly readers: CsvReader[] = [];
  private readonly files: FollowedFiles<Point>;

  /** @param path absolute */
  constructor(source: MetricSource & { readonly kind: 'csv' }, path: string, metrics: readonly string[], unit: string) {
    const names = stepNames(unit);
    const wanted = new Set(metrics);
    this.record = new SourceRecord(source.path, metrics);
    const open = (file: string) => {
      const reader = new CsvReader(file, wanted, names, this.record);
      this.readers.push(reader);
      return reader;
    };
    this.files = new FollowedFiles(path, /\.csv$/i, open, (sentence) => this.record.note(sentence));
  }

  poll(): Promise<readonly Point[]> {
    return this.files.poll();
  }

  finish(): Promise<readonly Point[]> {
    return this.files.finish();
  }

  summary(): SourceSummary {
    const all = this.readers.map(({ facts }) => facts);
    const facts = all.find(({ name }) => name !== undefined) ?? { name: undefined, fromZero: false };
    return this.record.summary(facts);
  }
}
