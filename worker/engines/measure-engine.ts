import type { Clock } from '../../common/clock.js';
import { randomStream } from '../../common/random.js';
import { makeBatch } from '../trainers/batch.js';
import { read } from '../trainers/evaluate.js';
import { createOptimizer } from '../trainers/optimizer.js';
import { createTrainStep } from '../trainers/train-step.js';
import { shadeOf } from '../datasets/view.js';
import { createLenet5 } from '../models/lenet5.js';
import type { EngineName } from './engines.js';
import { selectEngine } from './select-engine.js';

export interface EngineSpeed {
  readonly engine: EngineName;
  /** Wall time of one LeNet-5 training step with a batch of 128 pictures of 28×28×1. */
  readonly millisecondsPerStep: number;
}

/** Pictures in each step that is timed. */
export const MEASURED_BATCH = 128;

/**
 * Times a few LeNet-5 training steps on noise. Makes the engine the process's current one.
 *
 * @throws SeedsweepError ENGINE_UNAVAILABLE if it does not work here
 */
export async function measureEngine(engine: EngineName, clock: Clock, steps = 5): Promise<EngineSpeed> {
  const { tf } = await selectEngine(engine);
  const shape = [28, 28, 1] as const;
  const random = randomStream('measure engine');
  const pictures = {
    count: MEASURED_BATCH,
    shape,
    classes: 10,
    pixels: Uint8Array.from({ length: MEASURED_BATCH * 28 * 28 }, () => random.int(0, 255)),
    labels: Uint8Array.from({ length: MEASURED_BATCH }, (_, index) => index % 10),
  };
  const indices = Uint32Array.from({ length: MEASURED_BATCH }, (_, index) => index);
  const batch = makeBatch(tf, pictures, shadeOf('plain'), indices);
  const model = createLenet5(tf, { shape, classes: 10, init: 'he', seed: 0 });
  const optimizer = createOptimizer(tf, { name: 'sgd', momentum: 0.9, nesterov: true }, 0.01);
  const step = createTrainStep(tf, model, optimizer, 'none');
  const run = async () => {
    const { loss, correct } = step(batch);
    correct.dispose();
    // Reading the loss waits for engines that compute in the background.
    await read(loss);
  };
  try {
    // The first step compiles and allocates.
    await run();
    const startedMs = clock.now();
    for (let done = 0; done < steps; done++) await run();
    return { engine, millisecondsPerStep: (clock.now() - startedMs) / steps };
  } finally {
    tf.dispose([batch.pictures, batch.labels]);
    optimizer.dispose();
    model.dispose();
  }
}
