/** The dataset axis of trainers that train on seedsweep's own datasets and their views. */
import { z } from 'zod';
import { SeedsweepError } from '../../common/errors.js';
import type { Json } from '../../common/ids.js';
import type { DatasetAxis } from '../../common/trainer-definition.js';
import { enumerate } from '../../common/words.js';
import { type DatasetName, datasetFacts, datasetNames, parseDatasetView, viewNames } from '../datasets/facts.js';

/** One value of the axis: what to train on, and the different views to test on after each step, at least one. */
export interface DatasetViews {
  readonly train: string;
  readonly test: readonly string[];
}

const known = datasetNames.flatMap((dataset) => [dataset, ...viewNames.map((view) => `${dataset}:${view}`)]);
const viewRule = `a dataset, ${enumerate(datasetNames, 'or')}, or a view of one, such as "${datasetNames[0]}:negative"`;
const view = z
  .string({ error: viewRule })
  .refine((text) => parseDatasetView(text) !== undefined, { error: viewRule, params: { known } })
  .meta({ examples: known });

const item = z.union(
  [
    view,
    z.strictObject({
      train: view.meta({ description: 'What to train on.' }),
      test: z
        .union([view, z.array(view).min(1, { error: 'at least one dataset to test on' })], {
          error: `${viewRule}, or a list of them`,
        })
        .optional()
        .meta({ description: 'What to test on as training goes on; the training dataset when left out.' }),
    }),
  ],
  { error: `${viewRule}, or { train: …, test: [ … ] }` },
);
type Item = z.output<typeof item>;

/** Items are views, or `{ train, test }`; values are `{ train, test: [ … ] }`. */
export const datasetViews: DatasetAxis = {
  item,
  describe(stated) {
    const { train, test } = viewsOf(stated as Item);
    return { value: { train, test }, label: train, longLabel: `${train} (test ${test.join(', ')})` };
  },
  distinct: (stated) => viewsOf(stated as Item).test.map((text, place) => ({ path: ['test', place], text })),
};

/** {@link datasetViews} for trainers that look at the pictures. */
export const picturedDatasetViews: DatasetAxis = {
  ...datasetViews,
  examples: (value) => datasetFacts[datasetOf(readDatasetViews(value).train)].trainImages,
  needs(value) {
    const { train, test } = readDatasetViews(value);
    return [...new Set([train, ...test].map(datasetOf))];
  },
};

/** Reads a value of the axis. Throws INVALID_INPUT when it is none. */
export function readDatasetViews(value: Json): DatasetViews {
  const parsed = valueSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SeedsweepError('INVALID_INPUT', `${JSON.stringify(value)} names no datasets to train and test on.`, {
    remedy: 'Run the same version of seedsweep everywhere.',
  });
}

const valueSchema = z.strictObject({ train: z.string(), test: z.array(z.string()).min(1) });

function viewsOf(stated: Item): DatasetViews {
  const { train, test = train } = typeof stated === 'string' ? { train: stated } : stated;
  return { train, test: typeof test === 'string' ? [test] : test };
}

/** The dataset of a view. Throws INVALID_INPUT when there is none of that name. */
function datasetOf(text: string): DatasetName {
  return requireDatasetView(text).dataset;
}

/** A view by its name. Throws INVALID_INPUT when there is none of that name. */
export function requireDatasetView(text: string): NonNullable<ReturnType<typeof parseDatasetView>> {
  const parsed = parseDatasetView(text);
  if (parsed) return parsed;
  throw new SeedsweepError('INVALID_INPUT', `There is no dataset or view called '${text}'.`, {
    remedy: 'Name one that `seedsweep data ls` lists.',
  });
}
