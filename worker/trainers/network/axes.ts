import { z } from 'zod';
import type { ConfigRule } from '../../../common/trainer-definition.js';
import { count, fraction, oneOf, positive } from '../config-fields.js';
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

/** `sgd` as PyTorch has it: v ← momentum·v + g and step lr·v, or lr·(g + momentum·v) with Nesterov. The others as Keras. */
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
  .meta({
    description:
      'How gradients move weights: sgd as in PyTorch (its velocity has no learning rate in it), the others as in Keras.',
  });

export const initNames = ['he', 'glorot', 'random', 'randomUniform'] as const;
export const lossNames = ['crossEntropy', 'binaryCrossEntropy', 'mse', 'l1'] as const;

const validationRange = 'a share from 0 (none) to 0.5, such as 0.1';
const dropoutRange = 'a share from 0 up to, but not including, 1, such as 0.5';

/** How a network is trained, whichever it is; what is not given has its default. */
export const axes = {
  epochs: count(10).meta({ description: 'Passes over the training images.' }).default(10),
  batchSize: count(128).meta({ description: 'Images per training step.' }).default(128),
  learningRate: positive(0.01).meta({ description: 'Step size, before the schedule.' }).default(0.01),
  optimizer: optimizer.prefault({}),
  init: oneOf(
    initNames,
    'he: truncated normal, std √(2 / fan-in). glorot: uniform, ±√(6 / (fan-in + fan-out)). random: normal, std 0.05. ' +
      'randomUniform: uniform, ±0.05. Biases start at 0.',
  ),
  regularizer: regularizer.default('none'),
  dropout: fraction(dropoutRange)
    .meta({ description: 'Share of the outputs of each hidden dense layer that a training step leaves out.' })
    .default(0),
  schedule: schedule.default('none'),
  loss: oneOf(
    lossNames,
    'crossEntropy (softmax), binaryCrossEntropy (a sigmoid per class), mse or l1 (of softmax), means over classes.',
  ),
  validation: z
    .number({ error: validationRange })
    .min(0, { error: validationRange })
    .max(0.5, { error: validationRange })
    .meta({
      description:
        'Share of the training pictures, by class, that is not trained on and gives validation_loss and ' +
        'validation_accuracy: the same pictures for all settings and seeds. 0: none.',
    })
    .default(0),
};
/** Values of {@link axes}. */
export type AxisValues = z.output<z.ZodObject<typeof axes>>;

const momentumIsForSgd: ConfigRule<AxisValues> = {
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

const nesterovNeedsMomentum: ConfigRule<AxisValues> = {
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

/** What must hold between the axes. */
export const axisRules: readonly ConfigRule<AxisValues>[] = [
  momentumIsForSgd,
  nesterovNeedsMomentum,
  scheduleEndsInTime,
];
