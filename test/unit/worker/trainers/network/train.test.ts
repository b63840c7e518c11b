import { describe, expect, test } from 'vitest';
import { createOwnDatasets } from '../../../../../worker/datasets/own/load-own.js';
import type { DatasetCache } from '../../../../../worker/datasets/dataset-cache.js';
import type { Dataset, Pictures } from '../../../../../worker/datasets/dataset.js';
import { drawStrokes } from '../../../../../worker/datasets/strokes.js';
import type { EngineDefinition } from '../../../../../worker/engines/engine.js';
import type { EngineName } from '../../../../../worker/engines/engines.js';
import { loadTf } from '../../../../../worker/engines/load-tf.js';
import { lenet5 } from '../../../../../worker/trainers/models/lenet5/lenet5.js';
import { networkDefinition } from '../../../../../worker/trainers/network/definition.js';
import { createNetworkTrainer } from '../../../../../worker/trainers/network/train.js';
import { splitForValidation } from '../../../../../worker/trainers/network/validation-split.js';
import type { Trainer } from '../../../../../worker/trainers/trainer.js';
import { engines } from '../../support/engines.js';
import { lenet5Config } from '../../support/lenet5.js';
import { attempt, type Attempt, type AttemptOptions } from '../../support/training.js';

const tf = await loadTf();

const strokes = drawStrokes({ trainImages: 300, testImages: 60, shape: [28, 28, 1], classes: 10 });
const blank: Dataset = drawStrokes({ trainImages: 10, testImages: 10, shape: [32, 32, 3], classes: 10 });

function trainerOn(load: DatasetCache['load'], using: readonly EngineDefinition<EngineName>[] = engines): Trainer {
  const train = createNetworkTrainer(lenet5, networkDefinition(lenet5), { load, own: createOwnDatasets() }, using);
  return (context) => train(lenet5Config(context.trial.config), context);
}
const load: DatasetCache['load'] = (_, name) => Promise.resolve(name === 'mnist' ? blank : strokes);
const trainer = trainerOn(load);

const config = {
  epochs: 2,
  batchSize: 64,
  learningRate: 0.02,
  optimizer: { momentum: 0.9, nesterov: true },
  regularizer: { l2: 0.001 },
  schedule: { multiply: { 2: 0.5 } },
};

/** The pictures at these places. */
function only({ pixels, labels, ...kind }: Pictures, places: Uint32Array): Pictures {
  const size = pixels.length / kind.count;
  const gathered = new Uint8Array(places.length * size);
  places.forEach((place, index) => gathered.set(pixels.subarray(place * size, (place + 1) * size), index * size));
  return { ...kind, count: places.length, pixels: gathered, labels: labels.filter((_, at) => places.includes(at)) };
}

const value = (points: Attempt['epochs'][number] | undefined, metric: string) =>
  points?.find((point) => point.metric === metric)?.value ?? NaN;
const reproducible = ({ epochs }: Attempt) =>
  epochs.map((points) => points.filter(({ metric }) => metric !== 'images_per_second'));

const versions = {
  compiled: /^compiled \(onnxruntime \d+\.\d+\.\d+, tfjs \d+\.\d+\.\d+\)$/,
  wasm: /^wasm \(tfjs \d+\.\d+\.\d+\)$/,
};

describe.each(['compiled', 'wasm'] as const)('on %s', (engine) => {
  const run = (options: AttemptOptions) => attempt(trainer, { engine, ...options });

  test('each epoch reports every metric, in order, with further test views by name', async () => {
    const { engines, epochs, logs, error } = await run({ config, test: ['strokes', 'strokes:negative'] });
    expect(error).toBeUndefined();
    expect(engines).toEqual([expect.stringMatching(versions[engine])]);
    expect(logs).toEqual([]);
    expect(epochs.map((points) => points[0]?.step)).toEqual([1, 2]);
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

  // None of them divides the 300 pictures; neither does the evaluation's batch.
  test.each([64, 200, 1000])(
    'with next to no learning, training and testing on the same pictures give the same mean loss and accuracy: in batches of %i',
    async (batchSize) => {
      const same = trainerOn(() => Promise.resolve({ train: strokes.train, test: strokes.train }));
      const still = { epochs: 1, batchSize, learningRate: 1e-9 };
      const { epochs } = await attempt(same, { config: still, engine });
      expect(value(epochs[0], 'train_loss')).toBeCloseTo(value(epochs[0], 'test_loss'), 5);
      expect(value(epochs[0], 'train_loss')).toBeGreaterThan(1.5);
      expect(value(epochs[0], 'train_accuracy')).toBe(value(epochs[0], 'test_accuracy'));
    },
  );

  test('every picture of an epoch is learnt from, those of a last, smaller batch too', async () => {
    const { train, test: held } = drawStrokes({ trainImages: 7, testImages: 20, shape: [28, 28, 1], classes: 10 });
    const testLoss = async (labels: Uint8Array) => {
      const relabelled = trainerOn(() => Promise.resolve({ train: { ...train, labels }, test: held }));
      const { epochs } = await attempt(relabelled, { config: { epochs: 1, batchSize: 3, learningRate: 0.02 }, engine });
      return value(epochs[0], 'test_loss');
    };
    const losses = [await testLoss(train.labels)];
    // Wherever the epoch's order puts it, another label teaches something else.
    for (let picture = 0; picture < train.count; picture++) {
      losses.push(await testLoss(train.labels.map((label, index) => (index === picture ? (label + 1) % 10 : label))));
    }
    expect(losses.every(Number.isFinite)).toBe(true);
    expect(new Set(losses).size).toBe(8);
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

  test("settings that differ in a regularizer's strength alone train differently", async () => {
    const [weak, strong] = [await run({ config }), await run({ config: { ...config, regularizer: { l2: 0.01 } } })];
    expect(value(weak.epochs[1], 'test_loss')).not.toBe(value(strong.epochs[1], 'test_loss'));
  });

  test('another seed gives other points', async () => {
    const [one, two] = [await run({ config, seed: 1 }), await run({ config, seed: 2 })];
    expect(value(one.epochs[0], 'train_loss')).not.toBe(value(two.epochs[0], 'train_loss'));
  });

  describe('with pictures held out for validation', () => {
    const held = { ...config, validation: 0.11 };

    test('they are not trained on: the points are those of a dataset without them, bit for bit', async () => {
      const { trained } = splitForValidation(strokes.train, 0.11);
      const without = trainerOn(() => Promise.resolve({ ...strokes, train: only(strokes.train, trained) }));
      const [own, expected] = [await run({ config: held }), await attempt(without, { config, engine })];
      expect(own.error).toBeUndefined();
      const others = own.epochs.map((points) => points.filter(({ metric }) => !metric.startsWith('validation')));
      expect(others).toEqual(expected.epochs);
      expect(value(own.epochs[0], 'images_per_second')).toBe((300 - 33) * 2);
    });

    test('validation_loss and validation_accuracy are those of a test on them, in the view that is trained on', async () => {
      const heldOut = splitForValidation(strokes.train, 0.11).held;
      const testedOn = trainerOn(() => Promise.resolve({ ...strokes, test: only(strokes.train, heldOut) }));
      const negative = { train: 'strokes:negative', test: ['strokes:negative'], engine };
      const { epochs } = await attempt(testedOn, { config: held, ...negative });
      expect(epochs[1]?.map(({ metric }) => metric).slice(0, 6)).toEqual([
        ...['train_loss', 'train_accuracy', 'validation_loss', 'validation_accuracy', 'test_loss', 'test_accuracy'],
      ]);
      for (const points of epochs) {
        expect(value(points, 'validation_loss')).toBe(value(points, 'test_loss'));
        expect(value(points, 'validation_accuracy')).toBe(value(points, 'test_accuracy'));
      }
    });

    test('a share of 0 gives the points that no share gives', async () => {
      const [none, plain] = [await run({ config: { ...config, validation: 0 } }), await run({ config })];
      expect(none.epochs).toEqual(plain.epochs);
    });
  });

  test('a trial leaves no tensor behind, whether it ends, diverges or is stopped', async () => {
    const tensors = tf.memory().numTensors;
    // Programs that no trial had before it: making them ready must leave nothing either.
    const fresh = { ...config, batchSize: 50 };
    expect((await run({ config: fresh })).epochs).toHaveLength(2);
    expect(tf.memory().numTensors).toBe(tensors);
    const { error } = await run({ config: { ...fresh, optimizer: {}, learningRate: 1e6 } });
    expect(error).toMatchObject({ code: 'DIVERGED' });
    expect(tf.memory().numTensors).toBe(tensors);
    const stop = new AbortController();
    const stopped = await run({ config: fresh, signal: stop.signal, onEpoch: () => stop.abort() });
    expect(stopped.error).toBe(stop.signal.reason);
    expect(tf.memory().numTensors).toBe(tensors);
  });

  test('an abort in the middle of an epoch rejects with its reason before the epoch ends', async () => {
    const stop = new AbortController();
    const reason = new Error('superseded');
    const { epochs, error } = await run({
      config: { ...config, epochs: 1000, schedule: 'none' },
      signal: stop.signal,
      // Comes after the next epoch has begun, and only because the trainer lets the event loop turn.
      onEpoch: (ended) => ended === 1 && setImmediate(() => stop.abort(reason)),
    });
    expect(error).toBe(reason);
    expect(epochs).toHaveLength(1);
  });

  test('a test view of another shape than the training pictures is refused', async () => {
    const { error, engines } = await run({ config, test: ['strokes', 'mnist'] });
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining("'mnist'") as string });
    expect(engines).toEqual([]);
  });

  test('an unknown dataset is refused', async () => {
    expect((await run({ config, train: 'cats' })).error).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await run({ config, dataset: 'strokes' })).error).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

test.each(['compiled', 'wasm', 'cpu'] as const)(
  'a loss that is no finite number is reported and then thrown: %s',
  async (engine) => {
    const wild = { ...config, epochs: 5, batchSize: 10, learningRate: 1e9, schedule: 'none' };
    const few = drawStrokes({ trainImages: 40, testImages: 10, shape: [28, 28, 1], classes: 10 });
    const { epochs, error } = await attempt(
      trainerOn(() => Promise.resolve(few)),
      { config: wild, engine },
    );
    expect(error).toMatchObject({
      code: 'DIVERGED',
      message: expect.stringContaining(`epoch ${epochs.length}`) as string,
    });
    expect(value(epochs.at(-1), 'train_loss')).not.toSatisfy(Number.isFinite);
  },
);

test.each([
  ['compiled', 1e3, 'the mean loss on the test view strokes is NaN'],
  ['wasm', 1e3, 'the mean loss on the test view strokes is NaN'],
  ['cpu', 1e3, 'the mean loss on the test view strokes is NaN'],
  // Its ReLU makes 0 of NaN, and all losses are finite.
  ['wasm', 1e12, 'weights of conv1/kernel are NaN or infinite'],
] as const)(
  'weights that the last step of all blew up are found, once the epoch has been reported: %s, rate %d',
  async (engine, learningRate, finding) => {
    const few = drawStrokes({ trainImages: 40, testImages: 10, shape: [28, 28, 1], classes: 10 });
    const twoSteps = { ...config, epochs: 1, batchSize: 20, learningRate, schedule: 'none' };
    const { epochs, error } = await attempt(
      trainerOn(() => Promise.resolve(few)),
      { config: twoSteps, engine },
    );
    expect(value(epochs[0], 'train_loss')).toSatisfy(Number.isFinite);
    expect(error).toMatchObject({ code: 'DIVERGED', message: `Training diverged in epoch 1: ${finding}.` });
  },
);

const definition = (name: EngineName) => engines.find((engine) => engine.name === name)!;
const compiled = definition('compiled');

test('a trial falls back to the next engine when the fastest cannot run its programs, and one log line says why', async () => {
  const untranslated: EngineDefinition<EngineName> = {
    ...compiled,
    async start() {
      const engine = await compiled.start();
      return {
        ...engine,
        prepare: (program) =>
          // The sum that proves that an engine works has no state.
          Object.keys(program.state).length > 0
            ? Promise.reject(new Error('the kernel Erf has no translation to ONNX yet'))
            : engine.prepare(program),
      };
    },
  };
  const { engines, epochs, logs, error } = await attempt(trainerOn(load, [untranslated, definition('wasm')]), {
    config,
  });
  expect(error).toBeUndefined();
  expect(engines).toEqual([expect.stringMatching(versions.wasm)]);
  expect(epochs).toHaveLength(2);
  expect(logs).toEqual([expect.stringMatching(/compiled.*the kernel Erf has no translation to ONNX yet/)]);
});

test('a slot with a GPU trains on the engine for GPUs, a slot without does not', async () => {
  const withGpu = trainerOn(load, [{ ...definition('compiled-cuda'), start: () => compiled.start() }, compiled]);
  const [gpu, none] = [
    await attempt(withGpu, { config: { ...config, epochs: 1, schedule: 'none' }, device: 'gpu' }),
    await attempt(withGpu, { config: { ...config, epochs: 1, schedule: 'none' }, device: 'cpu' }),
  ];
  expect(gpu.engines).toEqual([expect.stringMatching(/^compiled-cuda /)]);
  expect(none.engines).toEqual([expect.stringMatching(/^compiled /)]);
});
