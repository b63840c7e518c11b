import type { Point } from '../../../../proto/trial.js';
import type { StepFacts } from './step-keeper.js';

const MAX_IGNORED = 50;
const MAX_NOTES = 20;
const MAX_NAME_CHARACTERS = 100;

/** A metric that was to be read. */
export interface ReadMetric {
  readonly name: string;
  /** How many values of it there were. */
  readonly count: number;
  /** What the source calls it, where that is another name. */
  readonly from?: string | undefined;
}

/** What was understood of one source. */
export interface SourceSummary {
  /** For people: `what it prints`, a path. */
  readonly source: string;
  /** All metrics of the trial, in its order. */
  readonly metrics: readonly ReadMetric[];
  /** Names of numbers that are no metric's, at most 50. */
  readonly ignored: readonly string[];
  readonly steps: StepFacts;
  /** What a person should know, a sentence each, such as a file that cannot be read. */
  readonly notes: readonly string[];
}

/** Takes down what is read from one source, and makes points of it. */
export class SourceRecord {
  private readonly found = new Map<string, { count: number; from: string }>();
  private readonly ignored = new Set<string>();
  private readonly notes = new Set<string>();

  /** @param source for people */
  constructor(
    private readonly source: string,
    private readonly metrics: readonly string[],
  ) {}

  /**
   * The point for a value of a metric at `step`, which the source calls `from`; undefined, and noted, when there is no such
   * step.
   */
  point(metric: string, step: number | undefined, value: number, from = metric): Point | undefined {
    this.found.set(metric, { count: (this.found.get(metric)?.count ?? 0) + 1, from });
    if (step !== undefined) return { metric, step, value };
    this.note(`A value of ${metric} is left out: no point can have its step, such as 0 after others.`);
    return undefined;
  }

  /** A number that no metric is called like. */
  ignore(name: string): void {
    if (this.ignored.size < MAX_IGNORED) this.ignored.add(name.slice(0, MAX_NAME_CHARACTERS));
  }

  /** The same again is noted once. */
  note(sentence: string): void {
    if (this.notes.size < MAX_NOTES) this.notes.add(sentence);
  }

  /** What was read is read again from its beginning. */
  restart(): void {
    this.found.clear();
    this.ignored.clear();
  }

  summary(steps: StepFacts): SourceSummary {
    return {
      source: this.source,
      metrics: this.metrics.map((name) => {
        const { count, from } = this.found.get(name) ?? { count: 0, from: name };
        return { name, count, ...(from !== name && { from }) };
      }),
      ignored: [...this.ignored],
      steps,
      notes: [...this.notes],
    };
  }
}
