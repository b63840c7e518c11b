import { z } from 'zod';
import { plainText, type TrainerDefinition } from '../../common/trainer-definition.js';
import { builtinTrainers } from '../../worker/trainers/definitions.js';

/** A parameter that no trainer has today. */
export const GROWN_KEY = 'temperature';

/** A trainer as a later version may define it: one more parameter, in front of all others, with a default. */
export function grown(definition: TrainerDefinition): TrainerDefinition {
  const { descriptor, config } = definition;
  return {
    ...definition,
    config: z.strictObject({ [GROWN_KEY]: z.number().positive().default(0.5), ...config.shape }),
    descriptor: {
      ...descriptor,
      parameters: [{ key: GROWN_KEY, type: 'number', default: 0.5 }, ...descriptor.parameters],
    },
    words: (key, value) =>
      key === GROWN_KEY
        ? { text: plainText(value), label: `temperature ${plainText(value)}` }
        : definition.words(key, value),
  };
}

/** The trainers that seedsweep has, each with one more parameter. */
export const grownTrainers: readonly TrainerDefinition[] = builtinTrainers.map(grown);
