import type { MetricSource } from '../../../../common/recipe.js';
import type { MetricDescriptor } from '../../../../common/trainer.js';
import type { Point } from '../../../../proto/trial.js';
import { CsvMetrics } from './csv-metrics.js';
import { EventFileMetrics } from './event-file-metrics.js';
import { LineSplitter } from './line-splitter.js';
import { PrintedMetrics } from './printed-metrics.js';
import type { StepsSeen } from './step-finder.js';

/** What was understood of one source. */
export interface SourceSummary {
  /** For people: `stdout`, a path. */
  readonly source: string;
  readonly steps: StepsSeen;
  /** Names of values that were seen and are not read. */
  readonly ignored: readonly string[];
  readonly notes: readonly string[];
}

/** All sources of one attempt's metrics. */
export interface MetricReaders {
  /** What the program has printed tells. */
  read(stream: 'stdout' | 'stderr', chunk: Uint8Array): readonly Point[];
  /** What its files tell that was not there before; to be called again and again while it runs, one call at a time. */
  poll(): Promise<readonly Point[]>;
  /** What is left once it has ended. */
  finish(): Promise<readonly Point[]>;
  summary(): readonly SourceSummary[];
}

interface ReaderOptions {
  readonly metrics: readonly MetricDescriptor[];
  /** What a step is called. */
  readonly unit: string;
  /** Where a path lies. */
  readonly resolve: (path: string) => string;
}

/** Opens what `sources` name. Both streams of a program are read as `stdout`: what logs print goes to the other. */
export function openReaders(
  sources: readonly MetricSource[],
  { metrics, unit, resolve }: ReaderOptions,
): MetricReaders {
  const names = metrics.map(({ name }) => name);
  const printed = sources.flatMap((source) =>
    source.kind === 'stdout' ? [{ source, reader: new PrintedMetrics(names, unit, source.pattern) }] : [],
  );
  const files = sources.flatMap((source) => {
    if (source.kind === 'stdout') return [];
    const path = resolve(source.path);
    const reader = source.kind === 'csv' ? new CsvMetrics(path, names, unit) : new EventFileMetrics(path, names);
    return [{ source, reader }];
  });
  const splitters = { stdout: new LineSplitter(), stderr: new LineSplitter() };
  const take = (lines: readonly string[]) =>
    lines.flatMap((line) => printed.flatMap(({ reader }) => reader.read(line)));
  const poll = async () => {
    const points: Point[] = [];
    for (const { reader } of files) points.push(...(await reader.poll()));
    return points;
  };
  return {
    read: (stream, chunk) => (printed.length === 0 ? [] : take(splitters[stream].add(chunk))),
    poll,
    async finish() {
      const points = [...take(splitters.stdout.finish()), ...take(splitters.stderr.finish()), ...(await poll())];
      for (const { reader } of files) if (reader instanceof CsvMetrics) points.push(...(await reader.finish()));
      return points;
    },
    summary: () => [
      ...printed.map(({ source, reader: { summary } }) => ({
        source: source.pattern === undefined ? 'what it prints' : 'what the pattern finds',
        steps: summary.steps,
        ignored: [...summary.ignored.keys()],
        notes: [],
      })),
      ...files.map(({ source, reader }) => ({
        source: source.path,
        steps: reader.steps,
        ignored: reader.ignored,
        notes: reader instanceof EventFileMetrics ? reader.notes : [],
      })),
    ],
  };
}
