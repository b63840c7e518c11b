import { z } from 'zod';
import { datasetNames, parseDatasetView, viewNames } from '../../worker/datasets/facts.js';
import type { TrainerName } from '../../proto/train-config.js';
import { trainerNames } from '../../proto/train-config.js';
import { maxSeed, maxSeeds } from './limits.js';
import { goals, objectiveEpochs } from '../../proto/snapshot.js';
import { trainerFields } from './trainer-fields.js';
import { enumerate } from './words.js';

/*
 * The shape of a sweep file. `error` completes "Write …" for a person, `description` is what an editor shows.
 * Rules between several values (distinct names, duplicate settings …) are in compile-sweep.ts.
 */

const nameRule =
  "1 to 48 lower-case letters, digits and '-', such as fashion-table-2 (it becomes part of NATS subjects)";
const name = z
  .string({ error: nameRule })
  .regex(/^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$/, { error: nameRule })
  .meta({ description: `Name of the sweep: ${nameRule}.` });

const viewRule = `a dataset, ${enumerate(datasetNames, 'or')}, or a view of one, such as "${datasetNames[0]}:negative"`;
/** Every dataset and view there is, in the form a sweep file writes them. */
export const datasetViews: readonly string[] = datasetNames.flatMap((dataset) => [
  dataset,
  ...viewNames.map((view) => `${dataset}:${view}`),
]);
const view = z
  .string({ error: viewRule })
  .refine((text) => parseDatasetView(text) !== undefined, { error: viewRule, params: { known: datasetViews } })
  .meta({ examples: [...datasetViews] });

const datasets = z
  .array(
    z.union(
      [
        view,
        z.strictObject({
          train: view.meta({ description: 'What to train on.' }),
          test: z
            .union([view, z.array(view).min(1, { error: 'at least one dataset to test on' })], {
              error: `${viewRule}, or a list of them`,
            })
            .optional()
            .meta({ description: 'What to test on after each epoch; the training dataset when left out.' }),
        }),
      ],
      { error: `${viewRule}, or { train: …, test: [ … ] }` },
    ),
    { error: `a list of datasets, such as [${datasetNames[0]}]` },
  )
  .min(1, { error: `at least one dataset, such as [${datasetNames[0]}]` })
  .meta({ description: 'An axis: every setting is trained on each.' });

const seedsRule = `a number of seeds from 1 to ${maxSeeds}, such as 5, or a list of seeds, such as [0, 1, 2]`;
const seedRule = `a whole number from 0 to ${maxSeed}`;
const seeds = z
  .union(
    [
      z.int({ error: seedsRule }).min(1, { error: seedsRule }).max(maxSeeds, { error: seedsRule }),
      z
        .array(z.int({ error: seedRule }).min(0, { error: seedRule }).max(maxSeed, { error: seedRule }))
        .min(1, { error: 'at least one seed, such as [0]' })
        .max(maxSeeds, { error: `at most ${maxSeeds} seeds` }),
    ],
    { error: seedsRule },
  )
  .meta({
    description: '5 means [0, 1, 2, 3, 4]. Every setting gets the same seeds, so that settings compare in pairs.',
  });

const objective = z
  .strictObject(
    {
      metric: z
        .string({ error: 'the name of a metric, such as test_accuracy' })
        .optional()
        .meta({ description: 'test_accuracy when left out.' }),
      goal: z
        .enum(goals, { error: 'maximize or minimize' })
        .optional()
        .meta({ description: 'Follows from the metric when left out: losses are minimized, the rest is maximized.' }),
      at: z
        .enum(objectiveEpochs, { error: "last, for the last epoch's value, or best, for the best epoch's" })
        .optional()
        .meta({ description: 'Which epoch counts; last when left out.' }),
    },
    { error: 'a map, such as { metric: test_accuracy, goal: maximize, at: last }' },
  )
  .meta({ description: 'What settings are ranked by.' });

const number = (error: string) => z.number({ error });
const reference = z
  .strictObject(
    {
      mean: number('the published mean, such as 0.9901'),
      std: number('a standard deviation, 0 or more').min(0, { error: 'a standard deviation, 0 or more' }).optional(),
      max: number('the published best value, such as 0.9919').optional(),
    },
    { error: 'a map, such as { mean: 0.9901, std: 0.0008, max: 0.9919 }' },
  )
  .meta({ description: "A published figure to compare with, in the objective's unit." });

const settingNameRule = 'a name of 1 to 80 visible characters, such as "Setting 1"';
const settingName = z
  .string({ error: settingNameRule })
  .max(80, { error: settingNameRule })
  .regex(/^(?! )[^\p{Cc}\u2028-\u202e\u2066-\u2069]+(?<! )$/u, { error: settingNameRule })
  .meta({ description: 'Unique. Made from what varies when left out.' });

const attemptsRule = 'a whole number from 1 to 100, such as 3';
const retry = z
  .strictObject(
    {
      attempts: z
        .int({ error: attemptsRule })
        .min(1, { error: attemptsRule })
        .max(100, { error: attemptsRule })
        .optional()
        .meta({ description: 'How often a trial may be tried in all; 3 when left out.' }),
    },
    { error: 'a map, such as { attempts: 3 }' },
  )
  .meta({ description: 'What happens when a trial fails.' });

const trainer = z
  .enum(trainerNames, { error: enumerate(trainerNames, 'or') })
  .meta({ description: 'lenet5 trains; simulated only draws curves, for demonstrations and scale tests.' });

const axes = { datasets, seeds, objective: objective.optional() };
const last = { retry: retry.optional() };

function trainerShape(trainerName: TrainerName) {
  const fields = trainerFields(trainerName);
  const shapeOf = (wrap: (stated: z.ZodType) => z.ZodType) =>
    Object.fromEntries(fields.map(({ key, stated }) => [key, wrap(stated).optional()]));
  const overrides = shapeOf((stated) => stated);
  return {
    trainer: z.literal(trainerName).meta({ description: trainer.description }),
    ...axes,
    train: z
      .strictObject(overrides, { error: 'a map of training options, such as { epochs: 10 }' })
      .optional()
      .meta({ description: 'Training options that all settings share; a setting may override each.' }),
    grid: z
      .strictObject(
        shapeOf((stated) =>
          z.array(stated, { error: 'a list of values' }).min(1, { error: 'at least one value, or leave the key out' }),
        ),
        { error: 'a map from option to list of values, such as { learningRate: [0.01, 0.05] }' },
      )
      .refine((axes) => Object.keys(axes).length > 0, {
        error: 'at least one option with its values, or leave `grid` out',
      })
      .optional()
      .meta({ description: 'Every combination of these values is a setting.' }),
    settings: z
      .array(
        z.strictObject(
          { name: settingName.optional(), ...overrides, reference: reference.optional() },
          { error: 'a map, such as { name: Setting 1, learningRate: 0.01 }' },
        ),
        { error: 'a list of settings, each on lines that start with "- "' },
      )
      .min(1, { error: 'at least one setting, or leave `settings` out' })
      .optional()
      .meta({ description: 'Settings listed by hand; they come after those of the grid.' }),
  };
}

const file = { error: 'a map with the keys name, trainer, datasets and seeds' };

const schemaOf = (trainerName: TrainerName) => z.strictObject({ name, ...trainerShape(trainerName), ...last }, file);

/** The schema of a sweep file, by its trainer. */
export const sweepFileSchemas = {
  lenet5: schemaOf('lenet5'),
  simulated: schemaOf('simulated'),
} as const satisfies Record<TrainerName, z.ZodType>;

/** What can be said about a sweep file whose trainer is missing or unknown. */
export const anySweepFileSchema = z.strictObject(
  {
    name,
    trainer,
    ...axes,
    train: z.unknown().optional(),
    grid: z.unknown().optional(),
    settings: z.unknown().optional(),
    ...last,
  },
  file,
);

/** The keys at the top of a sweep file. */
export const topKeys: readonly string[] = Object.keys(anySweepFileSchema.shape);
