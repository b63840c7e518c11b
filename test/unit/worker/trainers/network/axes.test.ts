import { describe, expect, test } from 'vitest';
import { createOwnDatasets } from '../../../../../worker/datasets/own/load-own.js';
import { lenet5 } from '../../../../../worker/trainers/models/lenet5/lenet5.js';
import type { Point } from '../../../../../proto/trial.js';
import { drawStrokes } from '../../../../../worker/datasets/strokes.js';
import { networkDefinition } from '../../../../../worker/trainers/network/definition.js';
import { createNetworkTrainer } from '../../../../../worker/trainers/network/train.js';
import { engines } from '../../support/engines.js';
import { lenet5Config } from '../../support/lenet5.js';
import { attempt } from '../../support/training.js';

const strokes = drawStrokes({ trainImages: 400, testImages: 200, shape: [28, 28, 1], classes: 10 });
const train = createNetworkTrainer(
  lenet5,
  networkDefinition(lenet5),
  { load: () => Promise.resolve(strokes), own: createOwnDatasets() },
  engines,
);

async function run(options: object, engine: 'compiled' | 'wasm' = 'compiled'): Promise<readonly (readonly Point[])[]> {
  const config = { epochs: 3, batchSize: 16, learningRate: 0.02, optimizer: { momentum: 0.9 }, ...options };
  const test = ['strokes', 'strokes:negative'];
  const { epochs, error } = await attempt((context) => train(lenet5Config(context.trial.config), context), {
    config,
    engine,
    test,
  });
  expect(error).toBeUndefined();
  return epochs.map((points) => points.filter(({ metric }) => metric !== 'images_per_second'));
}

const valueOf = (points: readonly Point[] | undefined, metric: string) =>
  points?.find((point) => point.metric === metric)?.value ?? NaN;

const plain = await run({});

test.each([
  { activation: 'leakyRelu' },
  { activation: 'elu' },
  { init: 'glorot' },
  { init: 'randomUniform' },
  { dropout: 0.3 },
  { loss: 'binaryCrossEntropy' },
  { loss: 'mse' },
  { loss: 'l1' },
  { head: 'globalAveragePooling' },
  { inputTransform: 'symmetric' },
  { regularizer: { l2: 0.01, on: 'conv' } },
  { regularizer: { l2: 0.01, on: 'dense' } },
  { regularizer: { l1: 0.001, l2: 0.001 } },
  { schedule: { cosine: { to: 0 } } },
  { schedule: { step: { every: 1, factor: 0.5 }, warmup: 2 } },
  { optimizer: { name: 'adam' }, learningRate: 0.001 },
  { optimizer: { name: 'rmsprop' }, learningRate: 0.001 },
])('%j trains, and not as without', async (options) => {
  const epochs = await run(options);
  expect(epochs).toHaveLength(3);
  expect(valueOf(epochs[2], 'train_loss')).toBeLessThan(valueOf(epochs[0], 'train_loss'));
  expect(epochs).not.toEqual(plain);
  expect(await run(options)).toEqual(epochs);
});

describe.each(['compiled', 'wasm'] as const)('symmetric input on %s', (engine) => {
  test("both views' losses and accuracies are identical in every epoch", async () => {
    const epochs = await run({ inputTransform: 'symmetric' }, engine);
    for (const points of epochs) {
      expect(valueOf(points, 'test_accuracy@strokes:negative')).toBe(valueOf(points, 'test_accuracy'));
      expect(valueOf(points, 'test_loss@strokes:negative')).toBe(valueOf(points, 'test_loss'));
    }
    // Without it they are not.
    expect(valueOf(plain[2], 'test_loss@strokes:negative')).not.toBe(valueOf(plain[2], 'test_loss'));
  });
});
