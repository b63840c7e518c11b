import type { Rank, Scalar, Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import fc from 'fast-check';
import { randomStream } from '../../../../common/random.js';
import { lossNames, type AxisValues } from '../../../../worker/trainers/network/axes.js';
import type { Program, State, Tensors, Tf } from '../../../../worker/engines/engine.js';
import { lossesOf, oneHot } from '../../../../worker/trainers/network/losses.js';
import {
  createOptimizer,
  initialState,
  accumulatorName,
  accumulatorShapes,
} from '../../../../worker/trainers/network/optimizer.js';
import { penalty } from '../../../../worker/trainers/network/regularizer.js';

/** A small network and how it is trained; every choice that an axis of a sweep has, or may have. */
export interface Recipe {
  readonly batch: number;
  readonly picture: readonly [number, number, number];
  readonly input: 'plain' | 'symmetric';
  readonly layers: readonly {
    readonly filters: number;
    readonly kernel: number;
    readonly stride: number;
    readonly pad: 'valid' | 'same';
    readonly pool: 'none' | 'tiles' | 'overlapping' | 'padded';
    readonly activateFirst: boolean;
    readonly activation: Activation;
  }[];
  readonly head: 'dense' | 'average';
  readonly dropout: boolean;
  readonly loss: AxisValues['loss'];
  readonly optimizer: keyof typeof optimizers;
  readonly l1: boolean;
  readonly l2: boolean;
}

const activations = ['none', 'relu', 'leakyRelu', 'elu', 'sigmoid', 'tanh', 'softplus'] as const;
type Activation = (typeof activations)[number];

const optimizers = {
  sgd: { name: 'sgd', momentum: 0, nesterov: false },
  momentum: { name: 'sgd', momentum: 0.9, nesterov: false },
  nesterov: { name: 'sgd', momentum: 0.9, nesterov: true },
  adam: { name: 'adam', momentum: 0, nesterov: false },
  rmsprop: { name: 'rmsprop', momentum: 0, nesterov: false },
} as const satisfies Record<string, AxisValues['optimizer']>;

const CLASSES = 3;

const anyRecipes: fc.Arbitrary<Recipe> = fc.record({
  batch: fc.integer({ min: 1, max: 9 }),
  picture: fc.tuple(fc.integer({ min: 8, max: 13 }), fc.integer({ min: 8, max: 13 }), fc.integer({ min: 1, max: 3 })),
  input: fc.constantFrom('plain', 'symmetric'),
  layers: fc.array(
    fc.record({
      filters: fc.integer({ min: 1, max: 4 }),
      kernel: fc.integer({ min: 1, max: 3 }),
      stride: fc.integer({ min: 1, max: 2 }),
      pad: fc.constantFrom('valid', 'same'),
      pool: fc.constantFrom('none', 'tiles', 'tiles', 'overlapping', 'padded'),
      activateFirst: fc.boolean(),
      activation: fc.constantFrom(...activations),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  head: fc.constantFrom('dense', 'average'),
  dropout: fc.boolean(),
  loss: fc.constantFrom(...lossNames),
  optimizer: fc.constantFrom(...(Object.keys(optimizers) as (keyof typeof optimizers)[])),
  l1: fc.boolean(),
  l2: fc.boolean(),
});

/** Recipes whose layers leave something of the picture: TensorFlow.js's wasm kernels stray on empty tensors. */
export const recipes = anyRecipes.filter(({ picture, layers }) => {
  const sides = [picture[0], picture[1]].map((side) =>
    layers.reduce((length, { kernel, stride, pad, pool }) => {
      const convolved = pad === 'same' ? Math.ceil(length / stride) : Math.floor((length - kernel) / stride) + 1;
      if (pool === 'tiles') return Math.floor(convolved / 2);
      if (pool === 'overlapping') return convolved - 1;
      return pool === 'padded' ? Math.ceil(convolved / 2) : convolved;
    }, side),
  );
  return Math.min(...sides) >= 1;
});

/** A training step of the recipe's network, with a state to begin from and the inputs of one batch. */
export function trainingOf(tf: Tf, recipe: Recipe) {
  const { batch, picture } = recipe;
  const rule = createOptimizer(optimizers[recipe.optimizer]);
  const shapes = shapesOf(tf, recipe);
  const names = Object.keys(shapes);
  const flat = shapes['dense']![0]!;
  const program: Program = {
    key: JSON.stringify(recipe),
    state: Object.fromEntries(
      names.flatMap((name) => [[name, shapes[name]!], ...accumulatorShapes(rule, name, shapes[name]!)]),
    ),
    inputs: {
      pictures: { type: 'uint8', shape: [batch, ...picture] },
      labels: { type: 'uint8', shape: [batch] },
      mask: { type: 'float32', shape: [batch, flat] },
      learningRate: { type: 'float32', shape: [] },
      l1: { type: 'float32', shape: [] },
      l2: { type: 'float32', shape: [] },
    },
    run(tf, state, inputs) {
      let outputs: Tensors = {};
      const gradients = tf.grads((...weights) => {
        const of = Object.fromEntries(names.map((name, index) => [name, weights[index]!]));
        const logits = logitsOf(tf, recipe, of, inputs);
        const losses = lossesOf(tf, recipe.loss, logits, oneHot(tf, inputs['labels'] as Tensor1D, CLASSES));
        outputs = { loss: tf.keep(tf.sum(losses)), logits: tf.keep(tf.clone(logits)) };
        const added = penalty(
          tf,
          {
            l1: recipe.l1 ? (inputs['l1'] as Scalar) : undefined,
            l2: recipe.l2 ? (inputs['l2'] as Scalar) : undefined,
          },
          weights.filter((weight) => weight.rank > 1),
        );
        return added ? tf.add(tf.mean<Scalar>(losses), added) : tf.mean<Scalar>(losses);
      })(names.map((name) => state[name]!));
      const moved = names.flatMap((name, index) => {
        const accumulators = Object.fromEntries(
          Object.keys(rule.accumulators).map((accumulator) => [
            accumulator,
            state[accumulatorName(name, accumulator)]!,
          ]),
        );
        const after = rule.update(tf, {
          weight: state[name]!,
          gradient: gradients[index]!,
          accumulators,
          learningRate: inputs['learningRate'] as Scalar,
        });
        return [
          [name, after.weight] as const,
          ...Object.entries(after.accumulators).map(
            ([accumulator, tensor]) => [accumulatorName(name, accumulator), tensor] as const,
          ),
        ];
      });
      return { state: Object.fromEntries(moved), outputs };
    },
  };

  const random = randomStream('recipe', program.key);
  const normals = (length: number, scale: number) => Float32Array.from({ length }, () => scale * random.normal());
  const weights: State = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const size = shape.reduce((product, length) => product * length, 1);
      // Of a size that keeps activations away from saturation, where gradients are what rounding left of them.
      const scale = 1 / Math.sqrt(shape.slice(0, -1).reduce((product, length) => product * length, 1));
      return [name, { shape, values: normals(size, scale) }];
    }),
  );
  const state = initialState(weights, optimizers[recipe.optimizer]);
  const inputs = {
    pictures: Uint8Array.from({ length: batch * picture[0] * picture[1] * picture[2] }, () => random.int(0, 255)),
    labels: Uint8Array.from({ length: batch }, () => random.int(0, CLASSES - 1)),
    mask: Float32Array.from({ length: batch * flat }, () => (recipe.dropout ? 2 * random.int(0, 1) : 1)),
    learningRate: Float32Array.of(0.01),
    l1: Float32Array.of(0.003),
    l2: Float32Array.of(0.002),
  };
  return { program, state, inputs };
}

function features(tf: Tf, recipe: Recipe, weights: Tensors, pictures: Tensor4D): Tensor4D {
  const scaled = tf.div<Tensor4D>(pictures, 255);
  let x = recipe.input === 'plain' ? scaled : tf.mul<Tensor4D>(scaled, tf.sub(1, scaled));
  for (const [index, layer] of recipe.layers.entries()) {
    const { stride, pad, pool, activation, activateFirst } = layer;
    x = tf.add(tf.conv2d(x, weights[`kernel ${index}`] as Tensor4D, stride, pad), weights[`bias ${index}`]!);
    if (activateFirst) x = activate(tf, activation, x);
    if (pool === 'tiles') x = tf.maxPool(x, 2, 2, 'valid');
    if (pool === 'overlapping') x = tf.maxPool(x, 2, 1, 'valid');
    if (pool === 'padded') x = tf.maxPool(x, 3, 2, 'same');
    if (!activateFirst) x = activate(tf, activation, x);
  }
  return x;
}

function logitsOf(tf: Tf, recipe: Recipe, weights: Tensors, inputs: Tensors): Tensor2D {
  const x = features(tf, recipe, weights, inputs['pictures'] as Tensor4D);
  const flat = recipe.head === 'dense' ? tf.reshape<Rank.R2>(x, [recipe.batch, -1]) : tf.mean<Tensor2D>(x, [1, 2]);
  const kept = recipe.dropout ? tf.mul<Tensor2D>(flat, inputs['mask']!) : flat;
  return tf.add(tf.matMul(kept, weights['dense'] as Tensor2D), weights['dense bias']!);
}

function shapesOf(tf: Tf, recipe: Recipe): Record<string, readonly number[]> {
  let channels = recipe.picture[2];
  const shapes: Record<string, readonly number[]> = {};
  for (const [index, { kernel, filters }] of recipe.layers.entries()) {
    shapes[`kernel ${index}`] = [kernel, kernel, channels, filters];
    shapes[`bias ${index}`] = [filters];
    channels = filters;
  }
  const flat = tf.tidy(() => {
    const weights = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, tf.zeros([...shape])]));
    const [, height, width] = features(tf, recipe, weights, tf.zeros([1, ...recipe.picture])).shape;
    return recipe.head === 'dense' ? height * width * channels : channels;
  });
  return { ...shapes, dense: [flat, CLASSES], 'dense bias': [CLASSES] };
}

function activate(tf: Tf, activation: Activation, x: Tensor4D): Tensor4D {
  return activation === 'none' ? x : tf[activation](x);
}
