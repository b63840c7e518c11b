import { z } from 'zod';
import type { ConfigRule } from '../../../common/trainer-definition.js';
import type { RandomStream } from '../../../common/random.js';
import type { StatedMetric } from '../metric-notation.js';

/** One attempt of one trial, as a trainer of one's own is given it. */
export interface Trial<Params = Readonly<Record<string, unknown>>, Metric extends string = string> {
  /** A value for each parameter. */
  readonly params: Params;
  /** All that may be left to chance follows from it: trials of one seed give the same numbers. */
  readonly seed: number;
  /** What the sweep file calls it. */
  readonly dataset: string;
  /** 1, 2, … */
  readonly attempt: number;
  /** Aborted when the trial must stop; `report` then rejects. */
  readonly signal: AbortSignal;
  /** An absolute folder, whose files are kept. */
  readonly outputDir: string;
  /** An absolute folder that is the same in every attempt. */
  readonly checkpointDir: string;
  /** The stream of the seed for a purpose, such as `random('shuffle', epoch)`: equal words give equal streams. */
  random(...purpose: readonly (string | number)[]): RandomStream;
  /** Writes a line into the trial's log. */
  log(line: string): void;
  /**
   * Tells what was measured after a step, counted from 1, steps in order. Await it: it lets messages in, and rejects when
   * the trial must stop, or when what is reported is none of the trainer's metrics, or no number.
   */
  report(step: number, metrics: { readonly [Name in Metric]?: number | undefined }): Promise<void>;
}

type ParamsOf<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape>>;

/** What the author of a trainer has to say. */
export interface OwnTrainerOutline<Shape extends z.core.$ZodShape, Metric extends string> {
  /** What sweeps call it; the name of its file when left out. */
  readonly name?: string;
  /** "1" when left out. */
  readonly version?: string;
  /** One sentence. */
  readonly description?: string;
  /** What sweeps can vary; a parameter without a default must be stated. */
  readonly parameters: z.ZodObject<Shape>;
  /** What it reports; a sweep ranks by the first that has a goal, when it does not say. */
  readonly metrics: Readonly<Record<Metric, StatedMetric>>;
  /** What a step is called (step when left out), and what says how many there are. */
  readonly progress?: {
    readonly unit?: string;
    readonly parameter?: keyof Shape & string;
    readonly total?: number;
  };
  /** The metric that says how fast it trains. */
  readonly speed?: NoInfer<Metric>;
  /** How a complete value reads in a setting's name; the key and the value when left out. */
  readonly labels?: { readonly [Key in keyof ParamsOf<Shape>]?: (value: ParamsOf<Shape>[Key]) => string };
  /** What must hold between parameters. */
  readonly rules?: readonly ConfigRule<ParamsOf<Shape>>[];
  /** Trains one trial to its end. What it throws fails the attempt. */
  train(trial: Trial<ParamsOf<Shape>, Metric>): Promise<void>;
}

/** A trainer as its author wrote it. */
export interface OwnTrainerModule extends Omit<
  OwnTrainerOutline<z.core.$ZodShape, string>,
  'train' | 'labels' | 'rules'
> {
  readonly kind: 'seedsweep trainer';
  readonly labels: Readonly<Record<string, ((value: never) => string) | undefined>>;
  readonly rules: readonly ConfigRule[];
  train(trial: Trial<never>): Promise<void>;
}

/** A trainer of one's own. Throws TypeError where it lacks something, for authors whose editor does not say so. */
export function defineTrainer<Shape extends z.core.$ZodShape, const Metric extends string>(
  outline: OwnTrainerOutline<Shape, Metric>,
): OwnTrainerModule {
  const given: Partial<OwnTrainerOutline<Shape, Metric>> = outline;
  if (!(given.parameters instanceof z.ZodObject)) throw new TypeError('`parameters` is no z.object({ … }).');
  if (Object.keys(given.metrics ?? {}).length === 0) {
    throw new TypeError('`metrics` names none, such as { test_score: "maximize" }.');
  }
  if (typeof given.train !== 'function') throw new TypeError('There is no function `train`.');
  return { ...outline, kind: 'seedsweep trainer', labels: outline.labels ?? {}, rules: outline.rules ?? [] };
}
