/** A trainer as its author writes it: what is needed to read a sweep file for it. */
import { z } from 'zod';
import type { Json } from './ids.js';
import type { Objective } from './objective.js';
import type { SweepCode } from './place.js';
import type { Recipe } from './recipe.js';
import {
  isParameterKey,
  type DatasetDescriptor,
  type MetricDescriptor,
  type ParameterDescriptor,
  type ParameterType,
  type TrainerDescriptor,
} from './trainer.js';

/** Two values, each right alone, that cannot go together. `path` leads to the one to change. */
export interface ConfigConflict {
  readonly path: readonly string[];
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to do, a sentence. */
  readonly remedy: string;
}

/** A rule between keys of a complete configuration. `find` reads only `keys`. */
export interface ConfigRule<Config = never> {
  readonly keys: readonly string[];
  find(config: Config): readonly ConfigConflict[];
}

/** What may stand in a sweep file's list of datasets. */
export interface DatasetAxis {
  /** The schema of one item. */
  readonly item: z.ZodType;
  /** The items when a file has none; absent where it must have some. */
  readonly whenLeftOut?: readonly Json[] | undefined;
  /**
   * What an item means: its value, itself an item that means the same, a short label, and a longer one for where the
   * short one is another dataset's too.
   */
  describe(item: Json): { readonly value: Json; readonly label: string; readonly longLabel: string };
  /** Items inside one dataset that must differ, each with its place in the item. */
  distinct?(item: Json): readonly { readonly path: readonly (string | number)[]; readonly text: string }[];
  /** All items of a list, unchecked, with what others of them declare of the datasets that they name. */
  withDeclared?(items: readonly Json[]): readonly Json[];
  /**
   * Completes an item that stands for files of one's own: what is in them becomes part of it. Other items come back as
   * they are, and undefined for one with faults; `complain` is called with each that its schema does not see, its path
   * starting at the item. `home` is the sweep file's folder, absolute.
   */
  readFiles?(item: Json, home: string, complain: (fault: TrainerFault) => void): Promise<Json | undefined>;
  /** Whether a value stands for files that lie in the sweep file's folder. */
  hasFiles?(value: Json): boolean;
  /** How many examples one step trains on; for the preview. */
  examples?(value: Json): number;
  /** Names of seedsweep's own datasets that must lie where trials train. */
  needs?(value: Json): readonly string[];
}

/** What is known of a sweep when its objective is checked. */
export interface Reporting {
  readonly datasets: readonly DatasetDescriptor[];
  /** Every complete value that some setting has for a key; undefined while settings have faults. */
  readonly valuesOf: ((key: string) => readonly Json[]) | undefined;
}

/** Why a metric cannot be ranked by, and what to do; `known` lists metrics, when there is none of that name. */
export interface MetricProblem {
  readonly message?: string;
  readonly remedy?: string;
  readonly known?: readonly string[];
}

/** How a value reads: `text` in a column under its key, `label` in a setting's name. */
export interface ValueWords {
  readonly text: string;
  readonly label: string;
}

/** What must be known to read sweeps that were stored before specs were. */
export interface LegacyTrainer {
  /** A complete value: what was stated over what `train` had. No defaults but those that were inside a value. */
  complete(key: string, base: Json | undefined, stated: Json): Json;
}

/** Of a trainer that a sweep file describes, or brings with it. */
export interface OwnTrainer {
  /** What stands under `trainer` of the sweep file, as read. */
  readonly stated: Json;
  /** What may stand there. */
  readonly schema: z.ZodType;
  readonly recipe: Recipe;
  /** Where its code is. */
  readonly code: SweepCode;
}

/** A fault that reading a trainer of one's own finds. `path` leads to it in the sweep file. */
export interface TrainerFault extends Omit<ConfigConflict, 'path'> {
  readonly path: readonly (string | number)[];
  readonly target?: 'key' | 'value' | undefined;
}

/** A kind of trainers of one's own: a map under `trainer` that has its key. */
export interface TrainerForm {
  /** `command`, `module` or `model`. */
  readonly key: string;
  /** What may stand under `trainer`. */
  readonly schema: z.ZodType;
  /**
   * The trainer that a sweep file describes. `sweep` is the whole file, its `trainer` right by `schema`, the rest
   * unchecked; `home` its folder, absolute. Calls `complain` for each fault; undefined when there is nothing to go on with.
   */
  read(
    sweep: Readonly<Record<string, unknown>>,
    home: string,
    complain: (fault: TrainerFault) => void,
  ): Promise<TrainerDefinition | undefined>;
}

export interface TrainerDefinition {
  readonly descriptor: TrainerDescriptor;
  /** What it is, where it is a trainer of one's own. */
  readonly own?: OwnTrainer | undefined;
  /** One sentence for editors. */
  readonly description: string;
  /** Schema and default of each parameter, in the order in which names are made of them. */
  readonly config: z.ZodObject;
  readonly rules: readonly ConfigRule[];
  readonly datasets: DatasetAxis;
  /** How a complete value reads. */
  words(key: string, value: Json): ValueWords;
  /** Undefined when every trial of the sweep reports the metric. */
  missingMetric(metric: string, reporting: Reporting): MetricProblem | undefined;
  /** The parameter that gives the milliseconds that a step takes, where one does. */
  readonly stepMs?: string | undefined;
  /** The parameter that gives the share of the examples that is not trained on, where one does. */
  readonly heldOut?: string | undefined;
  readonly legacy?: LegacyTrainer | undefined;
}

/** What a trainer's author has to say; the rest has a default. */
export interface TrainerOutline {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly code?: string;
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  readonly metrics: readonly MetricDescriptor[];
  readonly progress: TrainerDescriptor['progress'];
  readonly speed?: string;
  readonly rules?: readonly ConfigRule[];
  readonly datasets?: DatasetAxis;
  readonly words?: (key: string, value: Json) => Partial<ValueWords> | undefined;
  readonly missingMetric?: TrainerDefinition['missingMetric'];
  readonly stepMs?: string;
  readonly heldOut?: string;
  readonly legacy?: LegacyTrainer;
}

/** What a sweep file says of a setting beside its parameters. */
const reservedKeys = ['name', 'reference'];

/** A trainer with everything that its author left out. Throws TypeError for a parameter that cannot be called so. */
export function defineTrainer(outline: TrainerOutline): TrainerDefinition {
  const { name, version, code, parameters, metrics, progress, speed, words } = outline;
  for (const key of Object.keys(parameters)) {
    if (isParameterKey(key) && !reservedKeys.includes(key)) continue;
    throw new TypeError(`Trainer ${name} cannot have a parameter called ${JSON.stringify(key)}.`);
  }
  const config = z.strictObject(parameters, { error: 'a map of training options' });
  return {
    descriptor: {
      ...{ name, version, metrics, progress },
      ...(code !== undefined && { code }),
      ...(speed !== undefined && { speed }),
      parameters: Object.entries(parameters).map(([key, schema]) => describeParameter(key, schema)),
    },
    description: outline.description ?? `Trainer ${name}.`,
    config,
    rules: outline.rules ?? [],
    datasets: outline.datasets ?? anyDataset,
    words(key, value) {
      const own = words?.(key, value);
      const text = own?.text ?? plainText(value);
      return { text, label: own?.label ?? `${key} ${text}` };
    },
    missingMetric:
      outline.missingMetric ??
      ((metric) =>
        metrics.some((each) => each.name === metric) ? undefined : { known: metrics.map((each) => each.name) }),
    ...(outline.stepMs !== undefined && { stepMs: outline.stepMs }),
    ...(outline.heldOut !== undefined && { heldOut: outline.heldOut }),
    ...(outline.legacy !== undefined && { legacy: outline.legacy }),
  };
}

/** The metric that a sweep ranks by when it does not say, and which way. */
export function defaultObjective({ metrics }: TrainerDescriptor): Pick<Objective, 'metric' | 'goal'> | undefined {
  const first = metrics.find(({ goal }) => goal !== undefined);
  return first?.goal && { metric: first.name, goal: first.goal };
}

const datasetRule = 'the name of a dataset, 1 to 100 visible characters';
/** Datasets that are names, which only the trainer understands. */
export const anyDataset: DatasetAxis = {
  item: z
    .string({ error: datasetRule })
    .regex(/^(?! )[^\p{Cc}\u2028-\u202e\u2066-\u2069]{1,100}(?<! )$/u, { error: datasetRule }),
  describe: (item) => ({ value: item, label: plainText(item), longLabel: plainText(item) }),
};

/** A value in a few characters: `0.01`, `none`, `yes`, `sgd momentum 0.9`. */
export function plainText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value.map(plainText)
    : Object.entries(value).map(([key, part]) => `${key} ${plainText(part)}`);
  return parts.length === 0 ? 'none' : parts.join(Array.isArray(value) ? ', ' : ' ');
}

function describeParameter(key: string, schema: z.ZodType): ParameterDescriptor {
  const parsed = schema.safeParse(undefined);
  const type = typeOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return { key, type, ...(parsed.success && parsed.data !== undefined && { default: parsed.data as Json }) };
}

const typesByJson: Readonly<Record<string, ParameterType>> = {
  number: 'number',
  integer: 'integer',
  string: 'text',
  boolean: 'boolean',
  object: 'map',
  array: 'list',
};

function typeOf({ type }: { readonly type?: unknown }): ParameterType {
  return (typeof type === 'string' ? typesByJson[type] : undefined) ?? 'any';
}
