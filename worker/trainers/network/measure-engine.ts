import { z } from 'zod';
import type { Clock } from '../../../common/clock.js';
import { randomStream } from '../../../common/random.js';
import type { Engine } from '../../engines/engine.js';
import { axes } from './axes.js';
import { createNetwork } from './create-network.js';
import type { Model } from './define-model.js';
import { initialWeights } from './initializers.js';
import { initialState } from './optimizer.js';
import { createTrainingProgram } from './training-program.js';

/** Pictures in each step that is timed. */
export const MEASURED_BATCH = 128;

/** Steps are timed for about this long, so that fast engines are not judged by a few. */
const MEASURED_MS = 300;
const MOST_STEPS = 100;

/**
 * Wall time, in milliseconds, of one training step (L2, Nesterov momentum, defaults otherwise) of a model with a batch of
 * 128 pictures of noise, 28×28×1, on an engine. Rejects if the engine cannot do it.
 */
export async function measureEngine(model: Model, engine: Engine, clock: Clock): Promise<number> {
  const shape = [28, 28, 1] as const;
  const optimizer = { name: 'sgd', momentum: 0.9, nesterov: true } as const;
  const config = { ...z.object(axes).parse({}), optimizer, regularizer: { l2: 0.001 } };
  const params = z.object(model.parameters).parse({});
  const network = createNetwork(model, `measured ${String(model.name)}`, { shape, classes: 10 }, params);
  const batch = { size: MEASURED_BATCH, shape, classes: 10 };
  const program = createTrainingProgram(network, config, batch);
  await engine.prepare(program);

  const random = randomStream('measure engine');
  const inputs = {
    pictures: Uint8Array.from({ length: MEASURED_BATCH * 28 * 28 }, () => random.int(0, 255)),
    labels: Uint8Array.from({ length: MEASURED_BATCH }, (_, index) => index % 10),
    learningRate: Float32Array.of(0.01),
    l2: Float32Array.of(0.001),
  };
  const execution = engine.begin(initialState(initialWeights(network, 'he', 0), optimizer));
  try {
    // The first step allocates.
    await execution.run(program, inputs);
    const startedMs = clock.now();
    let steps = 0;
    let elapsedMs = 0;
    while (steps < MOST_STEPS && elapsedMs < MEASURED_MS) {
      await execution.run(program, inputs);
      steps++;
      elapsedMs = clock.now() - startedMs;
    }
    return elapsedMs / steps;
  } finally {
    execution.dispose();
  }
}
