import { expect, test } from 'vitest';
import { lenet5Config } from '../../../../proto/train-config.js';
import type { Dataset } from '../../../../worker/datasets/dataset.js';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';
import { selectEngine } from '../../../../worker/engines/select-engine.js';
import { createLenet5Trainer } from '../../../../worker/trainers/lenet5-trainer.js';
import type { Trainer } from '../../../../worker/trainers/trainer.js';
import { attempt, type Attempt, type AttemptOptions } from '../support/training.js';

const strokes = drawStrokes({ trainImages: 300, testImages: 60, shape: [28, 28, 1], classes: 10 });
const blank: Dataset = drawStrokes({ trainImages: 10, testImages: 10, shape: [32, 32, 3], classes: 10 });
const train = createLenet5Trainer({ load: (_, name) => Promise.resolve(name === 'mnist' ? blank : strokes) });
const trainer: Trainer = (context) => train(lenet5Config.parse(context.trial.config), context);
const run = (options: AttemptOptions) => attempt(trainer, { engine: 'wasm', ...options });

const config = {
  epochs: 2,
  batchSize: 64,
  learningRate: 0.02,
  optimizer: { momentum: 0.9, nesterov: true },
  regularizer: { l2: 0.001 },
  schedule: { multiply: { 2: 0.5 } },
};

const value = (points: Attempt['epochs'][number] | undefined, metric: string) =>
  points?.find((point) => point.metric === metric)?.value ?? NaN;
const reproducible = ({ epochs }: Attempt) =>
  epochs.map((points) => points.filter(({ metric }) => metric !== 'images_per_second'));

test('each epoch reports every metric, in order, with further test views by name', async () => {
  const { engines, epochs, error } = await run({ config, test: ['strokes', 'strokes:negative'] });
  expect(error).toBeUndefined();
  expect(engines).toEqual(['wasm']);
  expect(epochs.map((points) => points[0]?.epoch)).toEqual([1, 2]);
  expect(epochs[1]?.map(({ metric }) => metric)).toEqual([
    ...['train_loss', 'train_accuracy', 'test_loss', 'test_accuracy'],
    ...['test_loss@strokes:negative', 'test_accuracy@strokes:negative', 'learning_rate', 'images_per_second'],
  ]);
  expect(epochs.map((points) => value(points, 'learning_rate'))).toEqual([0.02, 0.01]);
  // The clock of the test advances half a second between two looks.
  expect(value(epochs[0], 'images_per_second')).toBe(600);
  expect(value(epochs[0], 'test_loss')).not.toBe(value(epochs[0], 'test_loss@strokes:negative'));
});

test('training learns: the loss falls from that of chance and the accuracy rises', async () => {
  const { epochs } = await run({ config: { ...config, epochs: 8, batchSize: 16, schedule: 'none' } });
  expect(value(epochs[0], 'train_loss')).toBeGreaterThan(1.5);
  expect(value(epochs[7], 'train_loss')).toBeLessThan(1);
  expect(value(epochs[7], 'test_accuracy')).toBeGreaterThan(0.5);
});

test('with next to no learning, training and testing on the same pictures give the same mean loss and accuracy', async () => {
  const same = createLenet5Trainer({ load: () => Promise.resolve({ train: strokes.train, test: strokes.train }) });
  // Neither the training batch nor the evaluation's divides the 300 pictures.
  const still = { epochs: 1, batchSize: 200, learningRate: 1e-9 };
  const { epochs } = await attempt((context) => same(lenet5Config.parse(context.trial.config), context), {
    config: still,
    engine: 'wasm',
  });
  expect(value(epochs[0], 'train_loss')).toBeCloseTo(value(epochs[0], 'test_loss'), 5);
  expect(value(epochs[0], 'train_loss')).toBeGreaterThan(1.5);
  expect(value(epochs[0], 'train_accuracy')).toBe(value(epochs[0], 'test_accuracy'));
});

test("the schedule's rate is the one that trains", async () => {
  const { epochs } = await run({ config: { ...config, optimizer: {}, schedule: { multiply: { 2: 1e-9 } } } });
  expect(value(epochs[1], 'test_loss')).toBeCloseTo(value(epochs[0], 'test_loss'), 6);
  const { epochs: unscheduled } = await run({ config: { ...config, optimizer: {}, schedule: 'none' } });
  expect(Math.abs(value(unscheduled[1], 'test_loss') - value(unscheduled[0], 'test_loss'))).toBeGreaterThan(1e-3);
});

test('a trial gives the same points, bit for bit, whatever ran before it in the process', async () => {
  const first = await run({ config, seed: 1 });
  const other = await run({ config: { ...config, init: 'random' }, seed: 2 });
  const again = await run({ config, seed: 1 });
  expect(first.epochs).toHaveLength(2);
  expect(reproducible(again)).toEqual(reproducible(first));
  expect(reproducible(other)).not.toEqual(reproducible(first));
});

test('another seed gives other points', async () => {
  const [one, two] = [await run({ config, seed: 1 }), await run({ config, seed: 2 })];
  expect(value(one.epochs[0], 'train_loss')).not.toBe(value(two.epochs[0], 'train_loss'));
});

test('a trial leaves no tensor behind, whether it ends, diverges or is stopped', async () => {
  const { tf } = await selectEngine('wasm');
  const tensors = tf.memory().numTensors;
  await run({ config });
  expect(tf.memory().numTensors).toBe(tensors);
  await run({ config: { ...config, optimizer: {}, learningRate: 1e6 } });
  expect(tf.memory().numTensors).toBe(tensors);
  const stop = new AbortController();
  await run({ config, signal: stop.signal, onEpoch: () => stop.abort() });
  expect(tf.memory().numTensors).toBe(tensors);
});

test.each(['wasm', 'cpu'] as const)(
  'a loss that is no finite number is reported and then thrown: %s',
  async (engine) => {
    const wild = { ...config, epochs: 5, batchSize: 10, learningRate: 1e9, schedule: 'none' };
    const tiny = createLenet5Trainer({
      load: () => Promise.resolve(drawStrokes({ trainImages: 40, testImages: 10, shape: [28, 28, 1], classes: 10 })),
    });
    const { epochs, error } = await attempt((context) => tiny(lenet5Config.parse(context.trial.config), context), {
      config: wild,
      engine,
    });
    expect(error).toMatchObject({
      code: 'DIVERGED',
      message: expect.stringContaining(`epoch ${epochs.length}`) as string,
    });
    expect(value(epochs.at(-1), 'train_loss')).not.toSatisfy(Number.isFinite);
  },
);

test('an abort in the middle of an epoch rejects with its reason before the epoch ends', async () => {
  const stop = new AbortController();
  const reason = new Error('superseded');
  // Timers fire only because the trainer lets the event loop turn.
  setTimeout(() => stop.abort(reason), 30);
  const { epochs, error } = await run({ config: { ...config, epochs: 1000 }, signal: stop.signal });
  expect(error).toBe(reason);
  expect(epochs.length).toBeLessThan(3);
});

test('a test view of another shape than the training pictures is refused', async () => {
  const { error, engines } = await run({ config, test: ['strokes', 'mnist'] });
  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining("'mnist'") as string });
  expect(engines).toEqual([]);
});

test('an unknown dataset is refused', async () => {
  expect((await run({ config, train: 'cats' })).error).toMatchObject({ code: 'INVALID_INPUT' });
});
