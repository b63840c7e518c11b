/** The dataset axis of trainers that train on seedsweep's own datasets, files of one's own, and their views. */
import { z } from 'zod';
import { SeedsweepError } from '../../common/errors.js';
import type { Json } from '../../common/ids.js';
import type { DatasetAxis } from '../../common/trainer-definition.js';
import { enumerate } from '../../common/words.js';
import { datasetFacts, datasetNames, parseDatasetView, parseViewOf, viewNames } from '../datasets/facts.js';
import { withDeclared } from './declared-datasets.js';
import { type OwnDataset, ownFields, ownPart, pathsOf, type StatedOwnDataset } from '../datasets/own/own-dataset.js';

/** One value of the axis: what to train on, and the different views to test on after each step, at least one. */
export interface DatasetViews {
  readonly train: string;
  readonly test: readonly string[];
  /** What the views with its name are of. */
  readonly own?: OwnDataset | undefined;
}

const viewsBelow = (names: readonly string[]) =>
  names.flatMap((dataset) => [dataset, ...viewNames.map((view) => `${dataset}:${view}`)]);
const known = viewsBelow(datasetNames);
const viewRule = `a dataset, ${enumerate(datasetNames, 'or')}, or a view of one, such as "${datasetNames[0]}:negative"`;
const text = z.string({ error: viewRule }).meta({ examples: known });
const view = text
  .refine((stated) => parseDatasetView(stated) !== undefined, { error: viewRule, params: { known } })
  .meta({ examples: known });

/** What a map may state: views of seedsweep's datasets, or a dataset from files of one's own and its views. */
const map = z
  .strictObject({
    train: text.optional().meta({ description: 'What to train on.' }),
    test: z
      .union([text, z.array(text).min(1, { error: 'at least one dataset to test on' })], {
        error: `${viewRule}, or a list of them`,
      })
      .optional()
      .meta({ description: 'What to test on as training goes on; the training dataset when left out.' }),
    ...z.object(ownFields).partial().shape,
  })
  .superRefine((stated, context) => {
    const own = ownPart(stated);
    const wrong = (path: readonly (string | number)[], message: string, params: object = {}) =>
      context.addIssue({ code: 'custom', path: [...path], message, input: stated, params });
    if (own) {
      if (own.name === undefined) wrong(['name'], 'what you call the dataset, such as digits');
      if (own.files === undefined && own.module === undefined) {
        wrong(['files'], "its path, relative to the sweep file's folder, such as ./digits.npz");
      }
      if (own.files !== undefined && own.module !== undefined) wrong(['module'], 'either `files` or `module`');
    } else if (stated.train === undefined) wrong(['train'], viewRule);
    const { train, test = [] } = stated;
    const check = (name: string, path: readonly (string | number)[]) => {
      if (parseDatasetView(name) ?? (own?.name !== undefined && parseViewOf(name, [own.name]))) return;
      const rule = own?.name === undefined ? viewRule : `${own.name}, ${viewRule}`;
      wrong(path, rule, { known: [...viewsBelow(own?.name === undefined ? [] : [own.name]), ...known] });
    };
    if (train !== undefined) check(train, ['train']);
    if (typeof test === 'string') check(test, ['test']);
    else test.forEach((name, place) => check(name, ['test', place]));
  });

const item = z.union([view, map], {
  error: `${viewRule}, or { train: …, test: [ … ] }, or { name: …, files: ./… } for files of your own`,
});
type Item = z.output<typeof item>;

/**
 * Items are views, `{ train, test }`, or `{ name, files, … }` for files of one's own; values are `{ train, test: [ … ] }`,
 * with all that a dataset of one's own is beside it.
 */
export const datasetViews: DatasetAxis = {
  item,
  describe(stated) {
    const { train, test, own } = viewsOf(stated as Item);
    const from = own ? `${pathsOf(own)[0]}, ` : '';
    return {
      value: { ...(requireRead(own) as Record<string, Json> | undefined), train, test },
      label: train,
      longLabel: `${train} (${from}test ${test.join(', ')})`,
    };
  },
  distinct: (stated) => viewsOf(stated as Item).test.map((name, place) => ({ path: ['test', place], text: name })),
  withDeclared,
  async readFiles(stated, home, complain) {
    const checked = item.safeParse(stated);
    const own = checked.success && typeof checked.data === 'object' ? ownPart(checked.data) : undefined;
    if (own === undefined) return stated;
    // Most sweeps need nothing of what reads files.
    const { describeOwnDataset } = await import('../datasets/own/describe-own.js');
    const described = await describeOwnDataset(own, home, complain);
    return described && ({ ...(stated as object), ...described } as unknown as Json);
  },
  hasFiles: (value) => readDatasetViews(value).own !== undefined,
};

/** {@link datasetViews} for trainers that look at the pictures. */
export const picturedDatasetViews: DatasetAxis = {
  ...datasetViews,
  examples(value) {
    const { train, own } = readDatasetViews(value);
    if (own && parseViewOf(train, [own.name])) return own.examples;
    return datasetFacts[requireDatasetView(train).dataset].trainImages;
  },
  needs(value) {
    const { train, test, own } = readDatasetViews(value);
    const views = [train, ...test].filter((name) => !own || parseViewOf(name, [own.name]) === undefined);
    return [...new Set(views.map((name) => requireDatasetView(name).dataset))];
  },
};

/** Reads a value of the axis. Throws INVALID_INPUT when it is none. */
export function readDatasetViews(value: Json): DatasetViews {
  const parsed = valueSchema.safeParse(value);
  if (parsed.success) {
    const { train, test } = parsed.data;
    const own = ownPart(parsed.data) as OwnDataset | undefined;
    return { train, test, ...(own && { own }) };
  }
  throw new SeedsweepError('INVALID_INPUT', `${JSON.stringify(value)} names no datasets to train and test on.`, {
    remedy: 'Run the same version of seedsweep everywhere.',
  });
}

const views = { train: z.string(), test: z.array(z.string()).min(1) };
const { name, sha256, examples, ...format } = ownFields;
const valueSchema = z.union([
  z.strictObject(views),
  z.strictObject({ ...views, name, sha256, examples, ...z.object(format).partial().shape }),
]);

function viewsOf(stated: Item): Omit<DatasetViews, 'own'> & { readonly own: StatedOwnDataset | undefined } {
  const map = typeof stated === 'string' ? { train: stated } : stated;
  const own = ownPart(map);
  const train = map.train ?? own?.name ?? '';
  const { test = train }: { readonly test?: string | string[] | undefined } = map;
  return { train, test: typeof test === 'string' ? [test] : test, own };
}

/** What of a dataset's own is known once its files have been read. */
function requireRead(own: StatedOwnDataset | undefined): StatedOwnDataset | undefined {
  if (own === undefined || (own.sha256 !== undefined && own.examples !== undefined)) return own;
  throw new SeedsweepError('INVALID_INPUT', `The files of the dataset ${own.name} have not been read.`, {
    remedy: 'Compile the sweep file with the command line.',
  });
}

/** A view by its name. Throws INVALID_INPUT when there is none of that name. */
export function requireDatasetView(text: string): NonNullable<ReturnType<typeof parseDatasetView>> {
  const parsed = parseDatasetView(text);
  if (parsed) return parsed;
  throw new SeedsweepError('INVALID_INPUT', `There is no dataset or view called '${text}'.`, {
    remedy: 'Name one that `seedsweep data ls` lists.',
  });
}
