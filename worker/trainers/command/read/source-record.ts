import type { Point } from '../../../../proto/trial.js';
import type { MetricSource } from '../../../../common/recipe.js';
import type { StepFacts } from './step-keeper.js';

const MAX_IGNORED = 50;
const MAX_NOTES = 20;
const MAX_NAME_CHARACTERS = 100;

/** How often something was read, and what it was last. */
export interface ReadName {
  readonly name: string;
  readonly count: number;
  readonly last: number;
}

/** A metric that was to be read. */
export interface ReadMetric {
  readonly name: string;
  readonly count: number;
  /** Undefined when it never came. */
  readonly last: number | undefined;
  /** What the source calls it, where that is another name. */
  readonly from: string | undefined;
}

/** What was understood of one source. */
export interface SourceSummary {
  readonly source: MetricSource;
  /** All metrics of the trial, in its order. */
  readonly metrics: readonly ReadMetric[];
  /** Numbers with a name that no metric has, at most 50 names. */
  readonly ignored: readonly ReadName[];
  readonly steps: StepFacts;
  /** What a person should know, a sentence each, such as a file that cannot be read. */
  readonly notes: readonly string[];
}

interface Tally {
  count: number;
  last: number;
  from: string | undefined;
}

/** Takes down what is read from one source, and makes points of it. */
export class SourceRecord {
  private readonly found = new Map<string, Tally>();
  private readonly ignored = new Map<string, Tally>();
  private readonly notes = new Set<string>();

  constructor(
    private readonly source: MetricSource,
    private readonly metrics: readonly string[],
  ) {}

  /** The point for a value of a metric at `step`; undefined, and noted, when there is no such step. */
  point(metric: string, step: number | undefined, value: number, from = metric): Point | undefined {
    tally(this.found, metric, value, from);
    if (step !== undefined) return { metric, step, value };
    this.note(`A value of ${metric} is left out: its step is 0, and the steps before began with another.`);
    return undefined;
  }

  /** A number that no metric is called like. */
  ignore(name: string, value: number): void {
    if (this.ignored.size < MAX_IGNORED || this.ignored.has(name)) tally(this.ignored, name, value, undefined);
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
        const tally = this.found.get(name);
        const from = tally?.from === name ? undefined : tally?.from;
        return { name, count: tally?.count ?? 0, last: tally?.last, from };
      }),
      ignored: [...this.ignored].map(([name, { count, last }]) => ({ name, count, last })),
      steps,
      notes: [...this.notes],
    };
  }
}

function tally(into: Map<string, Tally>, name: string, value: number, from: string | undefined): void {
  const short = name.slice(0, MAX_NAME_CHARACTERS);
  const known = into.get(short);
  if (known === undefined) {
    into.set(short, { count: 1, last: value, from });
    return;
  }
  known.count++;
  known.last = value;
  known.from = from;
}
