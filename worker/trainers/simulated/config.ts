import { z } from 'zod';
import { count, positive } from '../config-fields.js';

const epochMsRange = 'a number of milliseconds from 0 on, such as 100';
const failureRange = 'a probability from 0 to 1, such as 0.05';

/** The simulated trainer: seeded, cheap curves for demonstrations, scale tests and benchmarks. */
export const simulatedConfig = z.strictObject(
  {
    epochs: count(10).meta({ description: 'Steps of the curve.' }).default(10),
    /** Milliseconds each epoch takes. */
    epochMs: z
      .number({ error: epochMsRange })
      .min(0, { error: epochMsRange })
      .meta({ description: 'Milliseconds each epoch takes.' })
      .default(100),
    /** Points per epoch: `test_accuracy` first, then `train_loss`, `test_loss`, `train_accuracy`, then `extra_1` … */
    pointsPerEpoch: count(4)
      .meta({ description: 'test_accuracy, then train_loss, test_loss, train_accuracy, then extra_1, extra_2 …' })
      .default(4),
    /** Chance that an attempt fails, drawn from (trial, attempt). */
    failureRate: z
      .number({ error: failureRange })
      .min(0, { error: failureRange })
      .max(1, { error: failureRange })
      .meta({ description: 'Chance that an attempt fails.' })
      .default(0),
    /** The curve's height depends on it; best at 0.02. */
    learningRate: positive(0.02).meta({ description: 'Decides the height of the curve; best at 0.02.' }).default(0.02),
  },
  { error: 'a map of options, such as { epochs: 10, epochMs: 0 }' },
);
export type SimulatedConfig = z.output<typeof simulatedConfig>;
