import { z } from 'zod';
import { goals } from '../../../common/objective.js';
import { argumentStyles, booleanStyles } from '../../../common/recipe.js';

const text = (error: string) => z.string({ error }).min(1, { error });
const minutes = (example: number) => {
  const error = `a number of minutes above 0, such as ${example}`;
  return z.number({ error }).positive({ error }).optional();
};
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` });

const commandRule = 'a list of words, such as [python, train.py, "${args}"], or one line';
const goal = oneOf(goals);
const metric = z.union(
  [
    goal,
    z.strictObject({
      goal: goal.optional(),
      unit: z.string().max(30).optional(),
      range: z
        .tuple([z.number(), z.number()], { error: 'the smallest and the largest value, such as [0, 1]' })
        .optional(),
      group: z.string().min(1).max(100).optional(),
    }),
  ],
  { error: 'maximize, minimize, or a map such as { goal: maximize, unit: "%", range: [0, 100] }' },
);
const source = z.union(
  [
    z.literal('stdout'),
    z.strictObject({ pattern: text('a regular expression with named groups') }),
    z.strictObject({ csv: text('the path of a CSV file') }),
    z.strictObject({ tensorboard: text('the path of a folder of event files') }),
  ],
  { error: 'stdout, { pattern: "…" }, { csv: metrics.csv } or { tensorboard: runs }' },
);

/** What may stand under `trainer` of a sweep whose trials are runs of a program. */
export const commandSchema = z
  .strictObject({
    command: z
      .union([text(commandRule), z.array(text(commandRule), { error: commandRule }).min(1, { error: commandRule })], {
        error: commandRule,
      })
      .meta({
        description:
          'The program and its arguments; no shell reads them. ${args} stands for all parameters, ${NAME} for one, and ' +
          '${seed}, ${dataset}, ${params.json}, ${output}, ${checkpoints}, ${trial}, ${attempt} for what they say.',
      }),
    args: oneOf(argumentStyles)
      .optional()
      .meta({
        description:
          'What ${args} becomes. equals: --lr=0.1. spaces: --lr 0.1. hydra: lr=0.1. none: nothing; the program reads its ' +
          'parameters from SEEDSWEEP_PARAMS.',
      }),
    booleans: oneOf(booleanStyles).optional().meta({
      description: 'flags: --augment or --no-augment; values: --augment=true. flags when left out, but for hydra.',
    }),
    names: z
      .record(z.string(), text('what the program calls it').nullable(), {
        error: 'a map, such as { learningRate: lr }',
      })
      .optional()
      .meta({ description: 'What the program calls parameters, dataset and seed; null for what it is not told.' }),
    directory: text('a folder, such as .').optional().meta({
      description: "Where the program runs, relative to the sweep file; the file's own folder when left out.",
    }),
    environment: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]), {
        error: 'a map, such as { OMP_NUM_THREADS: "1" }',
      })
      .optional()
      .meta({ description: 'Further environment variables; values may hold ${…}.' }),
    metrics: z
      .record(text('the name of a metric').max(100), metric, { error: 'a map, such as { test_accuracy: maximize }' })
      .refine((metrics) => Object.keys(metrics).length > 0, {
        error: 'at least one metric, such as { test_accuracy: maximize }',
      })
      .meta({ description: 'What it measures, and which way is better; what is not named is not read.' }),
    read: z
      .array(source, { error: 'a list, such as [stdout, { csv: metrics.csv }]' })
      .optional()
      .meta({ description: 'Where its metrics are read from, beside the client: stdout when left out.' }),
    progress: z
      .strictObject({
        unit: text('what a step is called, such as epoch').max(30).optional(),
        total: z
          .union([z.int().positive(), z.string().regex(/^\$\{[^{}]+\}$/)], {
            error: 'a number of steps, such as 10, or "${epochs}"',
          })
          .optional(),
      })
      .optional()
      .meta({ description: 'What a step is called (epoch when left out), and how many there are.' }),
    limits: z
      .strictObject({ minutes: minutes(60), silentMinutes: minutes(10) })
      .optional()
      .meta({ description: 'When an attempt is ended: after so many minutes, or when it is silent for so long.' }),
    ship: z
      .boolean({ error: 'true or false' })
      .optional()
      .meta({ description: 'true: workers are sent the folder; false: they have it where it is here.' }),
  })
  .meta({ description: 'Trains by running a program, in any language.' });
export type StatedCommand = z.output<typeof commandSchema>;
