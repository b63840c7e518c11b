import { z } from 'zod';

/*
 * The `error` of a schema completes the sentence "Write …": it says what would be right, with an example, and is what a
 * person reads when a sweep file is wrong. The `description` is what an editor shows for the key.
 */

export const trainerNames = ['lenet5', 'simulated'] as const;
export type TrainerName = (typeof trainerNames)[number];

function positive(example: number) {
  const error = `a number above 0, such as ${example}`;
  return z.number({ error }).positive({ error });
}

function count(example: number) {
  const error = `a whole number from 1 on, such as ${example}`;
  return z.int({ error }).positive({ error });
}

/** `none`, or the weights of Σ|w| and Σw² over all kernels (never biases), added to the loss. */
const regularizer = z
  .union(
    [
      z.literal('none'),
      z.strictObject({ l1: positive(0.001) }),
      z.strictObject({ l2: positive(0.001) }),
      z.strictObject({ l1: positive(0.001), l2: positive(0.001) }),
    ],
    { error: 'none, { l1: 0.001 }, { l2: 0.001 } or { l1: 0.001, l2: 0.001 }' },
  )
  .meta({ description: 'none, or the weights of Σ|w| (l1) and Σw² (l2) over all kernels, added to the loss.' });

/**
 * `none`, or `{ multiply: { 100: 0.5 } }`: from epoch 100 on (epochs count from 1) the learning rate is 0.5 × the
 * setting's `learningRate`. With several entries the latest one reached holds; factors do not accumulate.
 */
const schedule = z
  .union(
    [
      z.literal('none'),
      z.strictObject({
        multiply: z
          .record(
            z.string().regex(/^[1-9][0-9]*$/, { error: 'the epoch to begin at, a whole number from 1 on' }),
            positive(0.5),
            { error: 'a map from epoch to factor, such as { 100: 0.5 }' },
          )
          .refine((factors) => Object.keys(factors).length > 0, {
            error: 'at least one epoch and its factor, such as { 100: 0.5 }, or schedule: none',
          }),
      }),
    ],
    { error: 'none, or { multiply: { 100: 0.5 } } for half the learning rate from epoch 100 on' },
  )
  .meta({
    description:
      'none, or { multiply: { 100: 0.5 } }: from epoch 100 on, 0.5 × learningRate. Factors do not accumulate.',
  });

/** SGD as Keras defines it: v ← momentum·v + g; step = lr·v, or lr·(g + momentum·v) with Nesterov. */
const momentumRange = 'a number from 0 up to, but not including, 1, such as 0.9';
const optimizer = z
  .strictObject(
    {
      name: z.literal('sgd', { error: 'sgd' }).meta({ description: 'Only sgd exists.' }).default('sgd'),
      momentum: z
        .number({ error: momentumRange })
        .min(0, { error: momentumRange })
        .lt(1, { error: momentumRange })
        .meta({ description: 'Share of the last step that is carried on; 0 is plain SGD.' })
        .default(0),
      nesterov: z
        .boolean({ error: 'true or false' })
        .meta({ description: "Nesterov's variant; needs a momentum above 0." })
        .default(false),
    },
    { error: 'a map, such as { name: sgd, momentum: 0.9, nesterov: true }' },
  )
  .meta({ description: 'Stochastic gradient descent as Keras defines it.' });

const epochs = count(10).meta({ description: 'Passes over the training images.' }).default(10);

const lenet5Fields = z.strictObject(
  {
    epochs,
    batchSize: count(128).meta({ description: 'Images per training step.' }).default(128),
    learningRate: positive(0.01).meta({ description: 'Step size, before the schedule.' }).default(0.01),
    optimizer: optimizer.prefault({}),
    /** `he`: truncated normal, std √(2 / fan-in). `random`: normal, std 0.05. Biases start at 0. */
    init: z
      .enum(['he', 'random'], { error: 'he or random' })
      .meta({ description: 'he: truncated normal, std √(2 / fan-in). random: normal, std 0.05. Biases start at 0.' })
      .default('he'),
    regularizer: regularizer.default('none'),
    schedule: schedule.default('none'),
  },
  { error: 'a map of training options, such as { epochs: 10, learningRate: 0.01 }' },
);
export type Lenet5Config = z.output<typeof lenet5Fields>;

/** Two values, each right alone, that cannot go together. `path` leads to the one to change. */
export interface ConfigConflict {
  readonly path: readonly string[];
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to do, a sentence. */
  readonly remedy: string;
}

/** A rule between keys of a complete configuration. `find` reads only `keys`. */
export interface ConfigRule<Config> {
  readonly keys: readonly (keyof Config & string)[];
  find(config: Config): readonly ConfigConflict[];
}

const nesterovNeedsMomentum: ConfigRule<Lenet5Config> = {
  keys: ['optimizer'],
  find: ({ optimizer }) =>
    optimizer.nesterov && optimizer.momentum === 0
      ? [
          {
            path: ['optimizer', 'nesterov'],
            message: '`nesterov` has no effect without momentum.',
            remedy: 'Add a momentum, such as momentum: 0.9, or write nesterov: false.',
          },
        ]
      : [],
};

const scheduleEndsInTime: ConfigRule<Lenet5Config> = {
  keys: ['epochs', 'schedule'],
  find: ({ epochs, schedule }) =>
    Object.keys(schedule === 'none' ? {} : schedule.multiply)
      .filter((epoch) => Number(epoch) > epochs)
      .map((epoch) => ({
        path: ['schedule', 'multiply', epoch],
        message: `The schedule changes at epoch ${epoch}, but training ends after epoch ${epochs}.`,
        remedy: `Train for at least ${epoch} epochs, or choose an epoch from 1 to ${epochs}.`,
      })),
};

/** The rules between keys, by trainer; each trainer's schema applies them too. */
export const configRules = {
  lenet5: [nesterovNeedsMomentum, scheduleEndsInTime],
  simulated: [],
} as const satisfies { readonly [Trainer in TrainerName]: readonly ConfigRule<Lenet5Config>[] };

/** Everything that decides a LeNet-5 training run, except dataset and seed. */
export const lenet5Config = lenet5Fields.superRefine((config, context) => {
  for (const { path, message, remedy } of configRules.lenet5.flatMap((rule) => rule.find(config))) {
    context.addIssue({ code: 'custom', path: [...path], message: `${message} ${remedy}`, input: config });
  }
});

const epochMsRange = 'a number of milliseconds from 0 on, such as 100';
const failureRange = 'a probability from 0 to 1, such as 0.05';

/** The simulated trainer: seeded, cheap curves for demonstrations, scale tests and benchmarks. */
export const simulatedConfig = z.strictObject(
  {
    epochs,
    /** Milliseconds each epoch takes. */
    epochMs: z
      .number({ error: epochMsRange })
      .min(0, { error: epochMsRange })
      .meta({ description: 'Milliseconds each epoch takes.' })
      .default(100),
    /** Points per epoch: `test_accuracy` first, then `train_loss`, `test_loss`, `train_accuracy`, then `extra_1` … */
    pointsPerEpoch: count(4)
      .meta({ description: 'test_accuracy, then train_loss, test_loss, train_accuracy, then extra_1, extra_2 …' })
      .default(4),
    /** Chance that an attempt fails, drawn from (trial, attempt). */
    failureRate: z
      .number({ error: failureRange })
      .min(0, { error: failureRange })
      .max(1, { error: failureRange })
      .meta({ description: 'Chance that an attempt fails.' })
      .default(0),
    /** The curve's height depends on it; best at 0.02. */
    learningRate: positive(0.02).meta({ description: 'Decides the height of the curve; best at 0.02.' }).default(0.02),
  },
  { error: 'a map of options, such as { epochs: 10, epochMs: 0 }' },
);
export type SimulatedConfig = z.output<typeof simulatedConfig>;

/** The schema of each trainer's configuration. */
export const trainConfigs = { lenet5: lenet5Config, simulated: simulatedConfig } as const satisfies Record<
  TrainerName,
  z.ZodType
>;

/** How many epochs a trial with this complete configuration trains; every trainer's configuration says so. */
export function epochsOf(config: unknown): number {
  return (config as { readonly epochs: number }).epochs;
}
