import { z } from 'zod';

export const trainerNames = ['lenet5', 'simulated'] as const;
export type TrainerName = (typeof trainerNames)[number];

const positive = z.number().positive();
const count = z.int().positive();
const share = z.number().min(0).lt(1);

/** `none`, or the weights of Σ|w| and Σw² over all kernels (never biases), added to the loss. */
const regularizer = z.union([
  z.literal('none'),
  z.strictObject({ l1: positive }),
  z.strictObject({ l2: positive }),
  z.strictObject({ l1: positive, l2: positive }),
]);

/**
 * `none`, or `{ multiply: { 100: 0.5 } }`: from epoch 100 on (epochs count from 1) the learning rate is 0.5 × the
 * setting's `learningRate`. With several entries the latest one reached holds; factors do not accumulate.
 */
const schedule = z.union([
  z.literal('none'),
  z.strictObject({ multiply: z.record(z.string().regex(/^[1-9][0-9]*$/), positive) }),
]);

/** SGD as Keras defines it: v ← momentum·v + g; step = lr·v, or lr·(g + momentum·v) with Nesterov. */
const optimizer = z.strictObject({
  name: z.literal('sgd').default('sgd'),
  momentum: share.default(0),
  nesterov: z.boolean().default(false),
});

/** Everything that decides a LeNet-5 training run, except dataset and seed. */
export const lenet5Config = z.strictObject({
  epochs: count.default(10),
  batchSize: count.default(128),
  learningRate: positive.default(0.01),
  optimizer: optimizer.prefault({}),
  /** `he`: truncated normal, std √(2 / fan-in). `random`: normal, std 0.05. Biases start at 0. */
  init: z.enum(['he', 'random']).default('he'),
  regularizer: regularizer.default('none'),
  schedule: schedule.default('none'),
});
export type Lenet5Config = z.output<typeof lenet5Config>;

/** The simulated trainer: seeded, cheap curves for demonstrations, scale tests and benchmarks. */
export const simulatedConfig = z.strictObject({
  epochs: count.default(10),
  /** Milliseconds each epoch takes. */
  epochMs: z.number().min(0).default(100),
  /** Points per epoch: `test_accuracy` first, then `train_loss`, `test_loss`, `train_accuracy`, then `extra_1` … */
  pointsPerEpoch: count.default(4),
  /** Chance that an attempt fails, drawn from (trial, attempt). */
  failureRate: z.number().min(0).max(1).default(0),
  /** The curve's height depends on it; best at 0.02. */
  learningRate: positive.default(0.02),
});
export type SimulatedConfig = z.output<typeof simulatedConfig>;

/** The schema of each trainer's configuration. */
export const trainConfigs = { lenet5: lenet5Config, simulated: simulatedConfig } as const satisfies Record<
  TrainerName,
  z.ZodType
>;
