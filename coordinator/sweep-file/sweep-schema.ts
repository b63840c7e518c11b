import { z } from 'zod';
import type { Json } from '../../common/ids.js';
import { maxSeed, maxSeeds } from '../../common/limits.js';
import { goals, objectiveSteps } from '../../common/objective.js';
import { defaultObjective, type TrainerDefinition } from '../../common/trainer-definition.js';
import type { TrainerDescriptor } from '../../common/trainer.js';
import { enumerate } from '../../common/words.js';
import { exampleOf } from './known-keys.js';
import { maxStatedName, statedName } from './stated-name.js';
import { trainerFields } from './trainer-fields.js';
import { show } from './words.js';

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

const number = (error: string) => z.number({ error });
const referenceCount = 'of how many values the published mean is, such as 5';
const referenceDdof = '0 where the published std was divided by n, 1 where by n − 1';
const reference = z
  .strictObject(
    {
      mean: number('the published mean, such as 0.9901'),
      std: number('a standard deviation, 0 or more').min(0, { error: 'a standard deviation, 0 or more' }).optional(),
      max: number('the published best value, such as 0.9919').optional(),
      n: z.int({ error: referenceCount }).min(1, { error: referenceCount }).optional(),
      ddof: z.union([z.literal(0), z.literal(1)], { error: referenceDdof }).optional(),
    },
    { error: 'a map, such as { mean: 0.9901, std: 0.0008, max: 0.9919, n: 5, ddof: 0 }' },
  )
  .meta({
    description:
      "A published figure to compare with, in the objective's unit: of n values, its std divided by n − ddof (0: of a population, " +
      '1: of a sample, which is assumed when nothing is said).',
  });

const settingNameRule = `a name of 1 to ${maxStatedName} visible characters, such as "Setting 1"`;
const settingName = z
  .string({ error: settingNameRule })
  .max(maxStatedName, { error: settingNameRule })
  .regex(statedName, { error: settingNameRule })
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

const file = { error: 'a map with the keys name, trainer, datasets and seeds' };

/** The schema of sweep files for one trainer. */
export function sweepFileSchema(trainer: TrainerDefinition): z.ZodObject {
  const { descriptor, description, datasets } = trainer;
  const fields = trainerFields(trainer);
  const shapeOf = (wrap: (stated: z.ZodType) => z.ZodType) =>
    Object.fromEntries(fields.map(({ key, stated }) => [key, wrap(stated).optional()]));
  const overrides = shapeOf((stated) => stated);
  const example = exampleParameter(descriptor);
  const such = (words: (key: string, value: string) => string) =>
    example ? `, such as { ${words(example.key, show(example.value))} }` : '';
  return z.strictObject(
    {
      name,
      trainer: trainer.own ? z.unknown() : z.literal(descriptor.name).meta({ description }),
      datasets: datasets.whenLeftOut ? datasetsSchema(datasets.item).optional() : datasetsSchema(datasets.item),
      seeds,
      objective: objectiveSchema(descriptor).optional(),
      train: z
        .strictObject(overrides, { error: `a map of training options${such((key, value) => `${key}: ${value}`)}` })
        .optional()
        .meta({ description: 'Training options that all settings share; a setting may override each.' }),
      grid: z
        .strictObject(
          shapeOf((stated) =>
            z
              .array(stated, { error: 'a list of values' })
              .min(1, { error: 'at least one value, or leave the key out' }),
          ),
          { error: `a map from option to list of values${such((key, value) => `${key}: [${value}, …]`)}` },
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
            { error: `a map${such((key, value) => `name: Setting 1, ${key}: ${value}`)}` },
          ),
          { error: 'a list of settings, each on lines that start with "- "' },
        )
        .min(1, { error: 'at least one setting, or leave `settings` out' })
        .optional()
        .meta({ description: 'Settings listed by hand; they come after those of the grid.' }),
      retry: retry.optional(),
    },
    file,
  );
}

/**
 * What can be said about a sweep file whose trainer is missing or none of `trainers`; `described`: its trainer is a map,
 * and only that trainer knows which datasets there may be.
 */
export function anySweepFileSchema(trainers: readonly TrainerDefinition[], described = false): z.ZodObject {
  const names = trainers.map(({ descriptor }) => descriptor.name);
  const [item, ...otherItems] = new Set(trainers.map(({ datasets }) => datasets.item));
  return z.strictObject(
    {
      name,
      // A map is judged by the form that it has.
      trainer: z.union([z.enum(names), z.record(z.string(), z.unknown())], {
        error: `${enumerate(names, 'or')}, or a map such as { command: [python, train.py, "\${args}"], … }`,
      }),
      datasets: described
        ? z.unknown().optional()
        : datasetsSchema(otherItems.length === 0 && item ? item : z.unknown()),
      seeds,
      objective: objectiveSchema(undefined).optional(),
      train: z.unknown().optional(),
      grid: z.unknown().optional(),
      settings: z.unknown().optional(),
      retry: retry.optional(),
    },
    file,
  );
}

/** The schema of sweep files whose trainer is described in the file, by `form`: what it takes is only known from there. */
export function describedSweepFileSchema(form: z.ZodType): z.ZodObject {
  const value = z.union([z.number(), z.string(), z.boolean(), z.null()]);
  const map = (each: z.ZodType, description: string) => z.record(z.string(), each).optional().meta({ description });
  return z.strictObject(
    {
      name,
      trainer: form,
      datasets: datasetsSchema(z.unknown()).optional(),
      seeds,
      objective: objectiveSchema(undefined).optional(),
      train: map(value, 'Values that all settings share.'),
      grid: map(z.array(value).min(1), 'Every combination of these values is a setting.'),
      settings: z
        .array(z.record(z.string(), z.unknown()))
        .optional()
        .meta({ description: 'Settings listed by hand; they come after those of the grid.' }),
      retry: retry.optional(),
    },
    file,
  );
}

/** The keys at the top of a sweep file. */
export const topKeys: readonly string[] = Object.keys(anySweepFileSchema([]).shape);

function datasetsSchema(item: z.ZodType): z.ZodType {
  const example = exampleOf(item);
  const such = example === undefined ? '' : `, such as [${typeof example === 'string' ? example : show(example)}]`;
  return z
    .array(item, { error: `a list of datasets${such}` })
    .min(1, { error: `at least one dataset${such}` })
    .meta({ description: 'An axis: every setting is trained on each.' });
}

function objectiveSchema(descriptor: TrainerDescriptor | undefined): z.ZodType {
  const fallback = descriptor && defaultObjective(descriptor);
  const unit = descriptor?.progress.unit ?? 'step';
  const such = fallback ? `, such as ${fallback.metric}` : '';
  return z
    .strictObject(
      {
        metric: z
          .string({ error: `the name of a metric${such}` })
          .optional()
          .meta({ description: fallback ? `${fallback.metric} when left out.` : 'The name of a metric.' }),
        goal: z
          .enum(goals, { error: 'maximize or minimize' })
          .optional()
          .meta({ description: 'Follows from the metric when left out.' }),
        at: z
          .enum(objectiveSteps, { error: `last, for the last ${unit}'s value, or best, for the best ${unit}'s` })
          .optional()
          .meta({ description: `Which ${unit} counts; last when left out.` }),
      },
      {
        error: fallback
          ? `a map, such as { metric: ${fallback.metric}, goal: ${fallback.goal}, at: last }`
          : 'a map with the keys metric, goal and at',
      },
    )
    .meta({ description: 'What settings are ranked by.' });
}

/** The first parameter that has a default, to show what a map of parameters looks like. */
function exampleParameter({ parameters }: TrainerDescriptor): { key: string; value: Json } | undefined {
  for (const { key, default: value } of parameters) if (value !== undefined) return { key, value };
  return undefined;
}
