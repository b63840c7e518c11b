import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { SeedsweepError } from '../../../common/errors.js';
import { canonicalJson } from '../../../common/ids.js';
import type { TrainerDefinition } from '../../../common/trainer-definition.js';
import { randomStream } from '../../../common/random.js';
import type { Point } from '../../../proto/trial.js';
import type { DatasetCache } from '../../datasets/dataset-cache.js';
import { parseViewOf } from '../../datasets/facts.js';
import type { OwnPlaces } from '../../datasets/own/load-own.js';
import type { OwnDataset } from '../../datasets/own/own-dataset.js';
import { byteMapOf } from '../../datasets/view.js';
import type { EngineDefinition, Program } from '../../engines/engine.js';
import type { EngineName } from '../../engines/engines.js';
import { mapValues } from '../../engines/map-values.js';
import { selectEngine } from '../../engines/select-engine.js';
import { type DatasetViews, readDatasetViews, requireDatasetView } from '../dataset-views.js';
import type { RunnableTrainer, TrainingContext } from '../trainer.js';
import type { AxisValues } from './axes.js';
import { createNetwork } from './create-network.js';
import type { Model } from './define-model.js';
import { type LossOf, requireFiniteLosses, requireFiniteWeights } from './divergence.js';
import { drawMasks } from './dropout.js';
import { batchSizes, passOver, type Seen } from './epoch.js';
import { createEvaluationProgram } from './evaluation-program.js';
import { learningRateAt } from './learning-rate.js';
import { measureEngine, MEASURED_BATCH } from './measure-engine.js';
import { initialWeights } from './initializers.js';
import { initialState } from './optimizer.js';
import { strengthsOf } from './regularizer.js';
import { createTrainingProgram } from './training-program.js';

/** Pictures per forward pass: enough to keep the engine busy, little enough to stay in the processor's caches. */
export const EVALUATION_BATCH = 250;

type Engines = readonly EngineDefinition<EngineName>[];

/** A model's trainer, taking its datasets from `datasets` and training on one of `engines`. */
export function runnableNetwork(
  model: Model,
  definition: TrainerDefinition,
  datasets: DatasetCache,
  engines: Engines,
): RunnableTrainer {
  return {
    definition,
    train: createNetworkTrainer(model, definition, datasets, engines),
    async msPerExample(forced, clock) {
      const { engine } = await selectEngine(engines, { forced });
      return (await measureEngine(model, engine, clock)) / MEASURED_BATCH;
    },
  };
}

export function createNetworkTrainer(
  model: Model,
  { descriptor: { name, version, code } }: TrainerDefinition,
  datasets: DatasetCache,
  engines: Engines,
) {
  const id = canonicalJson([name, version, code ?? null]);
  return async (config: AxisValues, context: TrainingContext): Promise<void> => {
    const { trial, signal } = context;
    signal.throwIfAborted();
    const views = readDatasetViews(trial.dataset.value);
    const train = await see(datasets, context, views, views.train, 'train');
    const tests = await Promise.all(views.test.map((view) => see(datasets, context, views, view, 'test')));
    requireSameKind(views.test, train, tests);

    const { shape, classes, count } = train.pictures;
    const network = createNetwork(model, id, { shape, classes }, ownValues(model, config));
    const training = programsBySize(batchSizes(count, config.batchSize), (size) =>
      createTrainingProgram(network, config, { size, shape, classes }),
    );
    const evaluation = programsBySize(
      tests.flatMap(({ pictures }) => batchSizes(pictures.count, EVALUATION_BATCH)),
      (size) => createEvaluationProgram(network, config.loss, { size, shape, classes }),
    );
    const { name, engine, unavailable } = await selectEngine(engines, {
      forced: context.engine,
      device: context.device,
      programs: [...training.values(), ...evaluation.values()],
    });
    for (const { name: other, reason } of unavailable) context.log(`engine ${other} is not used: ${reason}`);
    signal.throwIfAborted();
    context.started(`${name} (${engine.versions})`);

    const strengths = strengthsOf(config.regularizer);
    const weights = initialWeights(network, config.init, trial.seed);
    const execution = engine.begin(initialState(weights, config.optimizer));
    const pause = async () => {
      await setImmediate();
      signal.throwIfAborted();
    };
    try {
      for (let epoch = 1; epoch <= config.epochs; epoch++) {
        const learningRate = learningRateAt(config, epoch);
        const points: Point[] = [];
        const add = (metric: string, value: number) => points.push({ metric, step: epoch, value });

        const order = shuffledOrder(count, trial.seed, epoch);
        const startedMs = context.clock.now();
        const numbers = mapValues({ learningRate, ...strengths }, (number) => Float32Array.of(number));
        const dropped = randomStream(trial.seed, 'dropout', epoch);
        const pass = {
          batchSize: config.batchSize,
          programs: training,
          inputsOf: (size: number) => ({ ...numbers, ...drawMasks(network, size, config.dropout, dropped) }),
        };
        const trained = await passOver(execution, train, order, pass, pause);
        const elapsedMs = context.clock.now() - startedMs;
        add('train_loss', trained.loss);
        add('train_accuracy', trained.accuracy);
        const losses: LossOf[] = [{ what: 'the mean training loss', loss: trained.loss }];
        for (const [index, seen] of tests.entries()) {
          const all = Uint32Array.from({ length: seen.pictures.count }, (_, picture) => picture);
          const pass = { batchSize: EVALUATION_BATCH, programs: evaluation, inputsOf: () => ({}) };
          const tested = await passOver(execution, seen, all, pass, pause);
          const suffix = index === 0 ? '' : `@${views.test[index]}`;
          add(`test_loss${suffix}`, tested.loss);
          add(`test_accuracy${suffix}`, tested.accuracy);
          losses.push({ what: `the mean loss on the test view ${views.test[index]}`, loss: tested.loss });
        }
        add('learning_rate', learningRate);
        // The clock may be too coarse to see a tiny epoch.
        add('images_per_second', (1000 * count) / Math.max(1, elapsedMs));
        context.report(points);
        requireFiniteLosses(epoch, losses);
        await requireFiniteWeights(epoch, network, execution);
      }
    } finally {
      execution.dispose();
    }
  };
}

/** Of a configuration, what is the network's and not the training's. */
function ownValues({ parameters }: Model, config: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(parameters, key)));
}

function programsBySize(sizes: readonly number[], create: (size: number) => Program): Map<number, Program> {
  return new Map(sizes.map((size) => [size, create(size)]));
}

async function see(
  datasets: DatasetCache,
  context: TrainingContext,
  { own }: DatasetViews,
  text: string,
  part: 'train' | 'test',
): Promise<Seen> {
  const ownView = own && parseViewOf(text, [own.name]);
  if (ownView) {
    const { dataset, notes } = await datasets.own.load(own, ownPlaces(own, context));
    if (part === 'train') for (const note of notes) context.log(note);
    return { pictures: dataset[part], view: byteMapOf(ownView.view) };
  }
  const { dataset: name, view } = requireDatasetView(text);
  const dataset = await datasets.load(context.dataDir, name);
  return { pictures: dataset[part], view: byteMapOf(view) };
}

/** Shipped code brings what lies beside it; else the files lie where the sweep was compiled, or where datasets do. */
function ownPlaces(
  own: OwnDataset,
  { trial: { place }, codeDirectory, commands, dataDir }: TrainingContext,
): OwnPlaces {
  const folders = [codeDirectory, place?.home, join(dataDir, own.name)];
  return { folders: folders.filter((folder) => folder !== undefined), commands };
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
