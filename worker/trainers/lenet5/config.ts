import { z } from 'zod';
import type { ConfigRule } from '../../../common/trainer-definition.js';
import { count, fraction, positive } from '../config-fields.js';
import { schedule, scheduleEndsInTime } from './schedule-config.js';

const strengths = { l1: positive(0.001), l2: positive(0.001) };
export const regularizerScopes = ['all', 'conv', 'dense'] as const;
const on = z
  .enum(regularizerScopes, { error: 'all, conv or dense' })
  .meta({ description: 'Which kernels: all (when left out), those of convolutions, or those of dense layers.' })
  .optional();

/** `none`, or the weights of Σ|w| and Σw² over kernels (never biases), added to the loss. */
const regularizer = z
  .union(
    [
      z.literal('none'),
      z.strictObject({ l1: strengths.l1, on }),
      z.strictObject({ l2: strengths.l2, on }),
      z.strictObject({ ...strengths, on }),
    ],
    { error: 'none, { l1: 0.001 }, { l2: 0.001 }, { l1: 0.001, l2: 0.001 } or { l2: 0.001, on: conv }' },
  )
  .meta({
    description:
      'none, or the weights of Σ|w| (l1) and Σw² (l2), added to the loss: over all kernels, or those of one kind (on).',
  });

/** As Keras defines them: `sgd` with v ← momentum·v + g and step lr·v, or lr·(g + momentum·v) with Nesterov. */
const momentumRange = 'a number from 0 up to, but not including, 1, such as 0.9';
export const optimizerNames = ['sgd', 'adam', 'rmsprop'] as const;
const optimizer = z
  .strictObject(
    {
      name: z
        .enum(optimizerNames, { error: 'sgd, adam or rmsprop' })
        .meta({
          description: 'sgd, or adam (β 0.9, 0.999; ε 1e-7) or rmsprop (ρ 0.9; ε 1e-7) with the defaults of Keras.',
        })
        .default('sgd'),
      momentum: fraction(momentumRange)
        .meta({ description: 'Of sgd: share of the last step that is carried on; 0 is plain SGD.' })
        .default(0),
      nesterov: z
        .boolean({ error: 'true or false' })
        .meta({ description: "Of sgd: Nesterov's variant; needs a momentum above 0." })
        .default(false),
    },
    { error: 'a map, such as { name: sgd, momentum: 0.9, nesterov: true }' },
  )
  .meta({ description: 'How gradients move weights, as Keras defines it.' });

export const initNames = ['he', 'glorot', 'random', 'randomUniform'] as const;
export const activationNames = ['relu', 'leakyRelu', 'elu'] as const;
export const lossNames = ['crossEntropy', 'binaryCrossEntropy', 'mse', 'l1'] as const;
export const headNames = ['dense', 'globalAveragePooling'] as const;
export const inputTransformNames = ['none', 'symmetric'] as const;

/** One of `names`; the first is the default. */
function oneOf<const Names extends readonly [string, ...string[]]>(names: Names, description: string) {
  return z
    .enum(names, { error: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` })
    .meta({ description })
    .default(names[0] as never);
}

const dropoutRange = 'a share from 0 up to, but not including, 1, such as 0.5';

/** Everything that decides a LeNet-5 training run, except dataset and seed; what is not given has its default. */
export const lenet5Config = z.strictObject(
  {
    epochs: count(10).meta({ description: 'Passes over the training images.' }).default(10),
    batchSize: count(128).meta({ description: 'Images per training step.' }).default(128),
    learningRate: positive(0.01).meta({ description: 'Step size, before the schedule.' }).default(0.01),
    optimizer: optimizer.prefault({}),
    init: oneOf(
      initNames,
      'he: truncated normal, std √(2 / fan-in). glorot: uniform, ±√(6 / (fan-in + fan-out)). random: normal, std 0.05. ' +
        'randomUniform: uniform, ±0.05. Biases start at 0.',
    ),
    activation: oneOf(activationNames, 'relu, leakyRelu (slope 0.2 below 0) or elu, after every layer but the last.'),
    regularizer: regularizer.default('none'),
    dropout: fraction(dropoutRange)
      .meta({ description: 'Share of the outputs of each hidden dense layer that a training step leaves out.' })
      .default(0),
    schedule: schedule.default('none'),
    loss: oneOf(
      lossNames,
      'crossEntropy (softmax), binaryCrossEntropy (a sigmoid per class), mse or l1 (of softmax), means over classes.',
    ),
    head: oneOf(
      headNames,
      'dense: layers of 120, 84 and the classes. globalAveragePooling: the mean of each feature map, then the classes.',
    ),
    inputTransform: oneOf(
      inputTransformNames,
      'none: pixels x in [0, 1]. symmetric: x·(1 − x), the same for negatives.',
    ),
  },
  { error: 'a map of training options, such as { epochs: 10, learningRate: 0.01 }' },
);
export type Lenet5Config = z.output<typeof lenet5Config>;

const momentumIsForSgd: ConfigRule<Lenet5Config> = {
  keys: ['optimizer'],
  find: ({ optimizer: { name, momentum, nesterov } }) =>
    name !== 'sgd' && (momentum > 0 || nesterov)
      ? [
          {
            path: ['optimizer', momentum > 0 ? 'momentum' : 'nesterov'],
            message: `\`${name}\` takes no ${momentum > 0 ? 'momentum' : 'nesterov'}.`,
            remedy: 'Leave it out, or use the optimizer sgd.',
          },
        ]
      : [],
};

const nesterovNeedsMomentum: ConfigRule<Lenet5Config> = {
  keys: ['optimizer'],
  find: ({ optimizer: { name, momentum, nesterov } }) =>
    name === 'sgd' && nesterov && momentum === 0
      ? [
          {
            path: ['optimizer', 'nesterov'],
            message: '`nesterov` has no effect without momentum.',
            remedy: 'Add a momentum, such as momentum: 0.9, or write nesterov: false.',
          },
        ]
      : [],
};

const dropoutNeedsHiddenLayers: ConfigRule<Lenet5Config> = {
  keys: ['dropout', 'head'],
  find: ({ dropout, head }) =>
    dropout > 0 && head !== 'dense'
      ? [
          {
            path: ['dropout'],
            message: `The head ${head} has no hidden dense layer for dropout.`,
            remedy: 'Write dropout: 0, or head: dense.',
          },
        ]
      : [],
};

/** What must hold between keys. */
export const lenet5Rules: readonly ConfigRule<Lenet5Config>[] = [
  momentumIsForSgd,
  nesterovNeedsMomentum,
  dropoutNeedsHiddenLayers,
  scheduleEndsInTime,
];
