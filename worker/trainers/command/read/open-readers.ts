import type { MetricSource } from '../../../../common/recipe.js';
import type { MetricDescriptor } from '../../../../common/trainer.js';
import type { Point } from '../../../../proto/trial.js';
import { CsvSource } from './csv-source.js';
import { LineSplitter } from './line-splitter.js';
import type { SourceSummary } from './source-record.js';
import { StdoutReader } from './stdout-reader.js';
import { TensorBoardSource } from './tensorboard-source.js';

export type { SourceSummary } from './source-record.js';

/** What is known before a program runs. */
export interface ReaderOptions {
  /** What is read: metrics with these very names, and nothing else. */
  readonly metrics: readonly MetricDescriptor[];
  /** What a step is called, such as `epoch`. */
  readonly unit: string;
  /** The absolute path of one that the recipe names. */
  readonly resolve: (path: string) => string;
}

/**
 * Reads what one attempt's program measures. Whoever runs the program owns the reading: calls {@link read} with each piece
 * of output as it comes, {@link poll} every so often (250 ms), and {@link finish} once, when the program has ended and its
 * output has been handed over. `poll` and `finish` never run at the same time; `read` may be called while one runs.
 * Points are in the order in which each source has them: a step may come late, or twice.
 */
export interface MetricReaders {
  /**
   * What a piece of output tells; it is not kept. Empty where stdout is not to be read. Throws INVALID_INPUT when the
   * recipe's pattern takes too long.
   */
  read(stream: 'stdout' | 'stderr', chunk: Buffer): readonly Point[];
  /** What was added to files. */
  poll(): Promise<readonly Point[]>;
  /** What is left everywhere, last lines without a break too. */
  finish(): Promise<readonly Point[]>;
  /** What was understood of each source so far, in the recipe's order; for people. */
  summary(): readonly SourceSummary[];
}

/** Readers of all sources. Nothing is opened before the first poll. Throws INVALID_INPUT for a pattern that is none. */
export function openReaders(
  sources: readonly MetricSource[],
  { metrics, unit, resolve }: ReaderOptions,
): MetricReaders {
  const names = metrics.map(({ name }) => name);
  const readers = sources.map((source) => {
    switch (source.kind) {
      case 'stdout':
        return new StdoutReader(source, names, unit);
      case 'csv':
        return new CsvSource(source, resolve(source.path), names, unit);
      case 'tensorboard':
        return new TensorBoardSource(source, resolve(source.path), names);
    }
  });
  const printed = readers.filter((reader) => reader instanceof StdoutReader);
  const filed = readers.filter((reader) => !(reader instanceof StdoutReader));
  const splitters = { stdout: new LineSplitter(), stderr: new LineSplitter() };
  const readLines = (lines: readonly string[]) => printed.flatMap((reader) => reader.read(lines));
  return {
    read: (stream, chunk) => (printed.length === 0 ? [] : readLines(splitters[stream].add(chunk))),
    poll: async () => (await Promise.all(filed.map((reader) => reader.poll()))).flat(),
    async finish() {
      const last = Object.values(splitters).flatMap((splitter) => readLines(splitter.finish()));
      return [...last, ...(await Promise.all(filed.map((reader) => reader.finish()))).flat()];
    },
    summary: () => readers.map((reader) => reader.summary()),
  };
}
