/** What everybody but its author knows of a trainer: plain data that travels in a sweep's spec. */
import type { Json } from './ids.js';
import type { Goal } from './objective.js';

/** Whether a parameter may be called so. What every object has by a name would be taken for its value. */
export function isParameterKey(word: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u.test(word) && !(word in {});
}

export const parameterTypes = ['number', 'integer', 'text', 'boolean', 'map', 'list', 'any'] as const;
export type ParameterType = (typeof parameterTypes)[number];

/** One thing that a sweep can vary. */
export interface ParameterDescriptor {
  readonly key: string;
  readonly type: ParameterType;
  /** The value when nothing is stated; absent where one must be. */
  readonly default?: Json | undefined;
}

/** One thing that a trial measures. `loss` describes `loss@view` too: the same, measured on something else. */
export interface MetricDescriptor {
  readonly name: string;
  /** Which way is better; absent: neither, and nothing should be ranked by it. */
  readonly goal?: Goal | undefined;
  /** Such as `images/s`; empty for a plain number. */
  readonly unit: string;
  /** Metrics of one group share a chart, such as `accuracy`; its own name when left out. */
  readonly group?: string | undefined;
  /** Smallest and largest legal value. */
  readonly range?: readonly [number, number] | undefined;
}

/** One value of a sweep's dataset axis. */
export interface DatasetDescriptor {
  /** For people; a sweep's datasets have labels of their own. */
  readonly label: string;
  /** All that decides what is trained and tested on; what the trainer is given. */
  readonly value: Json;
}

/** What a trainer is called, takes and gives. The first metric with a goal is what a sweep ranks by when it does not say. */
export interface TrainerDescriptor {
  readonly name: string;
  /** A stated value means the same in all sweeps of one version. */
  readonly version: string;
  /** Which code trains, where that is not told by name and version. */
  readonly code?: string | undefined;
  readonly parameters: readonly ParameterDescriptor[];
  /** In the order in which a person wants to see them. */
  readonly metrics: readonly MetricDescriptor[];
  /** What a trial's steps are called in the singular, such as `epoch`, and what says how many there are. */
  readonly progress: {
    readonly unit: string;
    readonly parameter?: string | undefined;
    /** How many there are, where no parameter says so. */
    readonly total?: number | undefined;
  };
  /** The metric that says how fast it trains. */
  readonly speed?: string | undefined;
}

/** How one metric is described; undefined for one that the trainer does not tell of. */
export function metricOf(
  { metrics }: Pick<TrainerDescriptor, 'metrics'>,
  metric: string,
): MetricDescriptor | undefined {
  const exact = metrics.find(({ name }) => name === metric);
  if (exact) return exact;
  const [base] = metric.split('@', 1);
  return metrics.find(({ name }) => name === base);
}

/** The chart that a metric belongs on. */
export function metricGroup(trainer: TrainerDescriptor, metric: string): string {
  const described = metricOf(trainer, metric);
  return described?.group ?? described?.name ?? metric.split('@', 1)[0]!;
}

/** These metrics as a person wants to see them: in the trainer's order, then the rest by name. */
export function inOrder({ metrics }: TrainerDescriptor, names: Iterable<string>): readonly string[] {
  const place = (metric: string) => {
    const base = metric.split('@', 1)[0];
    const found = metrics.findIndex(({ name }) => name === metric || name === base);
    return found < 0 ? metrics.length : found;
  };
  return [...new Set(names)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** How many steps a trial with this complete configuration takes; undefined where nothing says so. */
export function stepsOf({ progress }: TrainerDescriptor, config: Readonly<Record<string, Json>>): number | undefined {
  const steps = progress.parameter === undefined ? progress.total : config[progress.parameter];
  return typeof steps === 'number' ? steps : undefined;
}
