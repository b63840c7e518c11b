import type { Json } from '../../common/ids.js';
import type { Objective, Reference } from '../../common/objective.js';
import type { DatasetDescriptor } from '../../common/trainer.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { completeOf, type SpecValue, type SweepSpec } from '../../proto/spec.js';
import { statedOf } from '../plan/content-ids.js';
import { enumerateSettings } from '../plan/enumeration.js';
import { gridSize } from '../plan/grid-size.js';

/** The workers at hand. */
export interface WorkersAtHand {
  /** Trials that can train at the same time; from 1 on. */
  readonly slots: number;
  /** Measured milliseconds to train on one example, in one slot; unknown when left out. */
  readonly msPerExample?: number;
}

/** What a sweep will cost, before anything runs. Plain JSON. */
export interface Preview {
  readonly sweepId: string;
  readonly name: string;
  readonly trainer: string;
  readonly objective: Objective;
  readonly settings: number;
  readonly datasets: number;
  readonly seeds: number;
  /** settings × datasets × seeds. */
  readonly trials: number;
  /** Over all trials; absent where the trainer does not say how many it takes. */
  readonly steps?: number;
  /** What a step is called, in the singular. */
  readonly unit: string;
  /** Examples trained on × steps, over all trials, rounded; 0 for a trainer that sees none. */
  readonly examples: number;
  /** Absent when nothing is known about the workers' speed. */
  readonly estimate?: { readonly slots: number; readonly seconds: number; readonly msPerExample?: number };
  /** The dataset axis. */
  readonly datasetAxis: readonly DatasetDescriptor[];
  /** The first settings of the plan. */
  readonly firstSettings: readonly {
    readonly name: string;
    readonly params: Readonly<Record<string, Json>>;
    readonly reference?: Reference;
  }[];
}

/** How many settings a preview names. */
const namedSettings = 12;

/** Costs are exact sums worked out from the axes, however many settings there are; the time is an estimate. */
export function previewSweep(spec: SweepSpec, definition: TrainerDefinition, workers: WorkersAtHand): Preview {
  const { datasets, seeds } = spec;
  const { progress } = definition.descriptor;
  const enumeration = enumerateSettings(spec);
  const entries = enumeration.count * datasets.length;
  const trials = entries * seeds.length;
  // Over all settings, for one dataset and seed.
  const steps =
    progress.parameter === undefined ? undefined : sumOverSettings(spec, { [progress.parameter]: (steps) => steps });
  const examplesAStep = datasets.reduce((sum, { value }) => sum + (definition.datasets.examples?.(value) ?? 0), 0);
  const trainedSteps = steps === undefined ? 0 : trainedStepsOf(spec, definition);
  const examples = Math.round(trainedSteps * examplesAStep * seeds.length);
  return {
    sweepId: spec.id,
    name: spec.name,
    trainer: spec.trainer.name,
    objective: spec.objective,
    settings: enumeration.count,
    datasets: datasets.length,
    seeds: seeds.length,
    trials,
    ...(steps !== undefined && { steps: steps * datasets.length * seeds.length }),
    unit: progress.unit,
    examples,
    ...estimate(spec, definition, workers, trials, examples),
    datasetAxis: datasets,
    firstSettings: Array.from({ length: Math.min(namedSettings, enumeration.count) }, (_, index) => {
      const { name, values, reference } = enumeration.setting(index);
      return { name, params: statedOf(values), ...(reference && { reference }) };
    }),
  };
}

function estimate(
  spec: SweepSpec,
  { descriptor, stepMs }: TrainerDefinition,
  workers: WorkersAtHand,
  trials: number,
  examples: number,
): Pick<Preview, 'estimate'> {
  const slots = Math.max(1, workers.slots);
  // Slots that have nothing left to do wait for the last trials to end.
  const seconds = (slotMs: number) => ((slotMs / trials) * Math.ceil(trials / slots)) / 1000;
  const { parameter } = descriptor.progress;
  if (stepMs !== undefined && parameter !== undefined) {
    const perTrialOfAll = sumOverSettings(spec, { [parameter]: (steps) => steps, [stepMs]: (ms) => ms });
    return { estimate: { slots, seconds: seconds(perTrialOfAll * spec.datasets.length * spec.seeds.length) } };
  }
  const { msPerExample } = workers;
  if (msPerExample === undefined || examples === 0) return {};
  return { estimate: { slots, seconds: seconds(examples * msPerExample), msPerExample } };
}

/** Steps over all settings, less the share of each that is held out. */
function trainedStepsOf(spec: SweepSpec, { descriptor: { progress }, heldOut }: TrainerDefinition): number {
  return sumOverSettings(spec, {
    [progress.parameter!]: (steps) => steps,
    ...(heldOut !== undefined && { [heldOut]: (share) => 1 - share }),
  });
}

/**
 * Σ over all settings of the product of what `factors` make of the numbers at their keys. Over a grid the sum of products is the product of sums,
 * so that it takes no longer than reading the axes.
 */
function sumOverSettings(spec: SweepSpec, factors: Readonly<Record<string, (value: number) => number>>): number {
  const keys = Object.keys(factors);
  const factor = (key: string, value: SpecValue | undefined) => factors[key]!(numberOf(value));
  const { base, axes, listed } = spec;
  let total = 0;
  if (gridSize(spec) > 0) {
    const axisFactor = axes.reduce(
      (product, { key, values }) =>
        product * (keys.includes(key) ? values.reduce((sum, value) => sum + factor(key, value), 0) : values.length),
      1,
    );
    const fixed = keys.filter((key) => !axes.some((axis) => axis.key === key));
    total += fixed.reduce((product, key) => product * factor(key, base[key]), axisFactor);
  }
  for (const { values } of listed) {
    total += keys.reduce((product, key) => product * factor(key, values[key] ?? base[key]), 1);
  }
  return total;
}

function numberOf(value: SpecValue | undefined): number {
  const complete = value && completeOf(value);
  return typeof complete === 'number' ? complete : 0;
}
