import { setImmediate } from 'node:timers/promises';
import { SeedsweepError } from '../../common/errors.js';
import { randomStream } from '../../common/random.js';
import { parseDatasetView } from '../../proto/datasets.js';
import type { Lenet5Config } from '../../proto/train-config.js';
import type { Point } from '../../proto/trial.js';
import type { DatasetCache } from '../datasets/dataset-cache.js';
import type { Pictures } from '../datasets/dataset.js';
import { type Shade, shadeOf } from '../datasets/view.js';
import type { Tf } from '../engines/engine.js';
import { selectEngine } from '../engines/select-engine.js';
import { createLenet5 } from '../models/lenet5.js';
import { makeBatch } from './batch.js';
import { evaluate, read } from './evaluate.js';
import { learningRateAt } from './learning-rate.js';
import { createOptimizer } from './optimizer.js';
import { createTrainStep, type TrainStep } from './train-step.js';
import type { TrainingContext } from './trainer.js';

/** Pictures as one trial sees them. */
interface Seen {
  readonly pictures: Pictures;
  readonly shade: Shade;
}

/** The trainer of LeNet-5, taking its datasets from `datasets`. */
export function createLenet5Trainer(datasets: DatasetCache) {
  return async (config: Lenet5Config, context: TrainingContext): Promise<void> => {
    const { trial, signal } = context;
    signal.throwIfAborted();
    const train = await see(datasets, context, trial.dataset.train, 'train');
    const tests = await Promise.all(trial.dataset.test.map((view) => see(datasets, context, view, 'test')));
    requireSameKind(trial.dataset.test, train, tests);

    const { name, tf, unavailable } = await selectEngine(context.engine);
    for (const { name: other, reason } of unavailable) context.log(`engine ${other} is not available: ${reason}`);
    signal.throwIfAborted();
    context.started(name);

    const { shape, classes } = train.pictures;
    const model = createLenet5(tf, { shape, classes, init: config.init, seed: trial.seed });
    const optimizer = createOptimizer(tf, config.optimizer, config.learningRate);
    const step = createTrainStep(tf, model, optimizer, config.regularizer);
    const pause = async () => {
      await setImmediate();
      signal.throwIfAborted();
    };
    try {
      for (let epoch = 1; epoch <= config.epochs; epoch++) {
        const learningRate = learningRateAt(config, epoch);
        optimizer.setLearningRate(learningRate);
        const points: Point[] = [];
        const add = (metric: string, value: number) => points.push({ metric, epoch, value });

        const order = shuffledOrder(train.pictures.count, trial.seed, epoch);
        const startedMs = context.clock.now();
        const trained = await trainEpoch(tf, step, train, order, config.batchSize, pause);
        const elapsedMs = context.clock.now() - startedMs;
        add('train_loss', trained.loss);
        add('train_accuracy', trained.accuracy);
        for (const [index, { pictures, shade }] of tests.entries()) {
          const tested = await evaluate(tf, model, pictures, shade, pause);
          const suffix = index === 0 ? '' : `@${trial.dataset.test[index]}`;
          add(`test_loss${suffix}`, tested.loss);
          add(`test_accuracy${suffix}`, tested.accuracy);
        }
        add('learning_rate', learningRate);
        // The clock may be too coarse to see a tiny epoch.
        add('images_per_second', (1000 * train.pictures.count) / Math.max(1, elapsedMs));
        context.epoch(points);
        if (!Number.isFinite(trained.loss)) throw diverged(epoch, trained.loss);
      }
    } finally {
      optimizer.dispose();
      model.dispose();
    }
  };
}

async function see(
  datasets: DatasetCache,
  context: TrainingContext,
  text: string,
  part: 'train' | 'test',
): Promise<Seen> {
  const view = parseDatasetView(text);
  if (view === undefined) {
    throw new SeedsweepError('INVALID_INPUT', `There is no dataset or view called '${text}'.`, {
      remedy: 'Name one that `seedsweep data ls` lists.',
    });
  }
  const dataset = await datasets.load(context.dataDir, view.dataset);
  return { pictures: dataset[part], shade: shadeOf(view.view) };
}

/** A network takes pictures of one shape and tells one number of classes apart. */
function requireSameKind(names: readonly string[], train: Seen, tests: readonly Seen[]): void {
  const kindOf = ({ pictures }: Seen) => `${pictures.shape.join('×')} in ${pictures.classes} classes`;
  for (const [index, test] of tests.entries()) {
    if (kindOf(test) === kindOf(train)) continue;
    throw new SeedsweepError(
      'INVALID_INPUT',
      `Test view '${names[index]}' has pictures of ${kindOf(test)}; the training pictures are ${kindOf(train)}.`,
      { remedy: 'Test on datasets of the same shape and number of classes as the one trained on.' },
    );
  }
}

/** The order in which an epoch shows the training pictures: a permutation of 0 … count − 1. */
function shuffledOrder(count: number, seed: number, epoch: number): Uint32Array {
  return randomStream(seed, 'shuffle', epoch).shuffle(Uint32Array.from({ length: count }, (_, index) => index));
}

/**
 * Shows all pictures once, the last batch being as small as it comes out.
 *
 * @returns the mean cross-entropy (without penalty) and the share of right answers over the epoch's pictures, each as
 *   the network stood before the step on its batch
 */
async function trainEpoch(
  tf: Tf,
  step: TrainStep,
  { pictures, shade }: Seen,
  order: Uint32Array,
  batchSize: number,
  pause: () => Promise<void>,
): Promise<{ loss: number; accuracy: number }> {
  let loss = 0;
  let correct = 0;
  for (let from = 0; from < order.length; from += batchSize) {
    const batch = makeBatch(tf, pictures, shade, order.subarray(from, from + batchSize));
    const result = step(batch);
    tf.dispose([batch.pictures, batch.labels]);
    loss += await read(result.loss);
    correct += await read(result.correct);
    await pause();
  }
  return { loss: loss / order.length, accuracy: correct / order.length };
}

function diverged(epoch: number, loss: number): SeedsweepError {
  return new SeedsweepError('DIVERGED', `Training diverged in epoch ${epoch}: the mean training loss is ${loss}.`, {
    remedy: 'Lower the learning rate, or raise it slowly.',
  });
}
