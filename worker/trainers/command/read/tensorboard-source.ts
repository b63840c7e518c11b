import type { MetricSource } from '../../../../common/recipe.js';
import { enumerate } from '../../../../common/words.js';
import type { Point } from '../../../../proto/trial.js';
import { EventReader, type FiledScalar } from './event-reader.js';
import { folderBelow } from './find-files.js';
import { FollowedFiles } from './followed-files.js';
import { SourceRecord, type SourceSummary } from './source-record.js';
import { MAX_STEP } from './step-keeper.js';
import { fullName, matchSeries, type Series } from './tag-names.js';

/** Further ones are not looked at: a program that logs by layer has hundreds. */
const MAX_SERIES = 5000;

interface KnownSeries extends Series {
  /** 1 where it begins with step 0. */
  readonly shift: number;
  /** The metrics that are read from it. */
  readonly metrics: string[];
}

/**
 * Follows the TensorBoard event files in and below a folder; as {@link FollowedFiles} says, and who calls what. A metric is
 * read from the series that is called like it (`matchSeries`), while only one is; its steps are one more than written
 * where its first is 0. Values have the 32 bits that such files have.
 */
export class TensorBoardSource {
  private readonly record: SourceRecord;
  private readonly files: FollowedFiles<FiledScalar>;
  private readonly known = new Map<string, KnownSeries>();

  /** @param path absolute */
  constructor(
    source: MetricSource & { readonly kind: 'tensorboard' },
    path: string,
    private readonly metrics: readonly string[],
  ) {
    this.record = new SourceRecord(source.path, metrics);
    const open = (file: string) =>
      new EventReader(folderBelow(path, file), (reason) => this.record.note(`${file} is read no further: ${reason}.`));
    this.files = new FollowedFiles(path, /tfevents/, open, (sentence) => this.record.note(sentence));
  }

  async poll(): Promise<readonly Point[]> {
    return this.pointsOf(await this.files.poll());
  }

  async finish(): Promise<readonly Point[]> {
    return this.pointsOf(await this.files.finish());
  }

  summary(): SourceSummary {
    const fromZero = [...this.known.values()].some(({ shift, metrics }) => shift > 0 && metrics.length > 0);
    return this.record.summary({ name: this.known.size > 0 ? 'step' : undefined, fromZero });
  }

  private pointsOf(scalars: readonly FiledScalar[]): readonly Point[] {
    // All names first: what is called alike is known before a value is taken for a metric's.
    this.learn(scalars);
    const points: Point[] = [];
    for (const scalar of scalars) {
      const series = this.known.get(keyOf(scalar));
      if (series === undefined) continue;
      const name = fullName(scalar);
      if (series.metrics.length === 0) this.record.ignore(name);
      const step = scalar.step + series.shift;
      for (const metric of series.metrics) {
        const point = this.record.point(metric, step >= 1 && step <= MAX_STEP ? step : undefined, scalar.value, name);
        if (point) points.push(point);
      }
    }
    return points;
  }

  private learn(scalars: readonly FiledScalar[]): void {
    const before = this.known.size;
    for (const { run, tag, step } of scalars) {
      const key = keyOf({ run, tag });
      if (this.known.has(key) || this.known.size >= MAX_SERIES) continue;
      this.known.set(key, { run, tag, shift: step === 0 ? 1 : 0, metrics: [] });
    }
    if (this.known.size > before) this.match();
  }

  private match(): void {
    const all = [...this.known.values()];
    for (const { metrics } of all) metrics.length = 0;
    for (const metric of this.metrics) {
      const { series, rivals } = matchSeries(metric, all);
      series?.metrics.push(metric);
      if (rivals.length === 0) continue;
      const names = enumerate(rivals.slice(0, 5).map(fullName), 'or');
      this.record.note(`${metric} could be ${names}, and is not read: call the metric so, in full.`);
    }
  }
}

function keyOf({ run, tag }: Series): string {
  return `${run}\n${tag}`;
}
