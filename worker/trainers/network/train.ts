import { setImmediate } from 'node:timers/promises';
import { canonicalJson } from '../../../common/ids.js';
import type { TrainerDefinition } from '../../../common/trainer-definition.js';
import { randomStream } from '../../../common/random.js';
import type { Point } from '../../../proto/trial.js';
import type { DatasetCache } from '../../datasets/dataset-cache.js';
import type { EngineDefinition, Program } from '../../engines/engine.js';
import type { EngineName } from '../../engines/engines.js';
import { mapValues } from '../../engines/map-values.js';
import { selectEngine } from '../../engines/select-engine.js';
import { readDatasetViews } from '../dataset-views.js';
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
import { seeViews } from './see.js';
import { createTrainingProgram } from './training-program.js';
import { splitForValidation } from './validation-split.js';

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
    const { train, tests } = await seeViews(datasets, context, views);

    const { shape, classes } = train.pictures;
    const { trained, held } = splitForValidation(train.pictures, config.validation);
    const measured = [
      ...(held.length > 0 ? [{ seen: train, order: held, ...validation }] : []),
      ...tests.map((seen, index) => ({ seen, order: allOf(seen), ...testOn(views.test[index]!, index) })),
    ];
    const network = createNetwork(model, id, { shape, classes }, ownValues(model, config));
    const training = programsBySize(batchSizes(trained.length, config.batchSize), (size) =>
      createTrainingProgram(network, config, { size, shape, classes }),
    );
    const evaluation = programsBySize(
      measured.flatMap(({ order }) => batchSizes(order.length, EVALUATION_BATCH)),
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

        const order = shuffled(trained, trial.seed, epoch);
        const startedMs = context.clock.now();
        const numbers = mapValues({ learningRate, ...strengths }, (number) => Float32Array.of(number));
        const dropped = randomStream(trial.seed, 'dropout', epoch);
        const pass = {
          batchSize: config.batchSize,
          programs: training,
          inputsOf: (size: number) => ({ ...numbers, ...drawMasks(network, size, config.dropout, dropped) }),
        };
        const { loss, accuracy } = await passOver(execution, train, order, pass, pause);
        const elapsedMs = context.clock.now() - startedMs;
        add('train_loss', loss);
        add('train_accuracy', accuracy);
        const losses: LossOf[] = [{ what: 'the mean training loss', loss }];
        for (const { seen, order, metric, what } of measured) {
          const pass = { batchSize: EVALUATION_BATCH, programs: evaluation, inputsOf: () => ({}) };
          const { loss, accuracy } = await passOver(execution, seen, order, pass, pause);
          add(metric('loss'), loss);
          add(metric('accuracy'), accuracy);
          losses.push({ what, loss });
        }
        add('learning_rate', learningRate);
        // The clock may be too coarse to see a tiny epoch.
        add('images_per_second', (1000 * trained.length) / Math.max(1, elapsedMs));
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

/** What is measured after an epoch: what its metrics are called, and what its loss is. */
interface Measured {
  readonly metric: (of: 'loss' | 'accuracy') => string;
  readonly what: string;
}

const validation: Measured = {
  metric: (of) => `validation_${of}`,
  what: 'the mean loss on the pictures held out for validation',
};

/** The first test view's metrics are plain, those of the others name it. */
function testOn(view: string, index: number): Measured {
  const suffix = index === 0 ? '' : `@${view}`;
  return { metric: (of) => `test_${of}${suffix}`, what: `the mean loss on the test view ${view}` };
}

function allOf({ pictures: { count } }: Seen): Uint32Array {
  return Uint32Array.from({ length: count }, (_, picture) => picture);
}

/** The order in which an epoch shows the training pictures. */
function shuffled(trained: Uint32Array, seed: number, epoch: number): Uint32Array {
  return randomStream(seed, 'shuffle', epoch).shuffle(trained.slice());
}
