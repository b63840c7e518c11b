import { z } from 'zod';
import type { ConfigRule } from '../../../common/trainer-definition.js';
import { count, positive } from '../config-fields.js';

const warmup = count(5)
  .meta({ description: 'Epochs over which the rate rises linearly to its full height.' })
  .optional();

const share = (error: string) => z.number({ error }).min(0, { error }).max(1, { error });

const multiply = z
  .record(
    z.string().regex(/^[1-9][0-9]*$/, { error: 'the epoch to begin at, a whole number from 1 on' }),
    positive(0.5),
    { error: 'a map from epoch to factor, such as { 100: 0.5 }' },
  )
  .refine((factors) => Object.keys(factors).length > 0, {
    error: 'at least one epoch and its factor, such as { 100: 0.5 }, or schedule: none',
  })
  .meta({ description: 'From epoch 100 on, 0.5 × learningRate: { 100: 0.5 }. Factors do not accumulate.' });

const step = z
  .strictObject({ every: count(30), factor: positive(0.1) }, { error: 'a map, such as { every: 30, factor: 0.1 }' })
  .meta({ description: 'The rate is multiplied by `factor` after every `every` epochs.' });

const exponential = positive(0.95).meta({ description: 'The rate is multiplied by this after every epoch.' });

const cosine = z
  .strictObject(
    { to: share('the share of the rate that is left at the end, from 0 to 1, such as 0.01').default(0) },
    { error: 'a map, such as { to: 0.01 }' },
  )
  .meta({
    description:
      'Half a cosine over the epochs after the warm-up: the first of n has the full rate, the last is 1 / n of the way ' +
      'from the share `to` of it, which the epoch after it would have.',
  });

/**
 * How the learning rate changes with the epoch (they count from 1): `none`, or one of `multiply`, `step`, `exponential`
 * and `cosine`, or `warmup` alone or before any of them.
 */
export const schedule = z
  .union(
    [
      z.literal('none'),
      z
        .strictObject({
          multiply: multiply.optional(),
          step: step.optional(),
          exponential: exponential.optional(),
          cosine: cosine.optional(),
          warmup,
        })
        .refine(
          ({ warmup, ...kinds }) => {
            const count = Object.values(kinds).filter((kind) => kind !== undefined).length;
            return count === 1 || (count === 0 && warmup !== undefined);
          },
          { error: 'one of multiply, step, exponential and cosine, or warmup alone' },
        ),
    ],
    {
      error:
        'none, or { multiply: { 100: 0.5 } } for half the learning rate from epoch 100 on, or one of ' +
        '{ step: { every: 30, factor: 0.1 } }, { exponential: 0.95 } and { cosine: { to: 0 } }; with warmup: 5 if need be',
    },
  )
  .meta({
    description:
      'none; multiply: { 100: 0.5 } (from epoch 100 on 0.5 × learningRate); step: { every: 30, factor: 0.1 }; ' +
      'exponential: 0.95 (per epoch); cosine: { to: 0 }. With warmup: 5 the rate rises over 5 epochs first, and a cosine begins ' +
      'after them.',
  });

export type Schedule = z.output<typeof schedule>;

/** A schedule that changes after the end was meant for a longer training. */
export const scheduleEndsInTime: ConfigRule<{ readonly epochs: number; readonly schedule: Schedule }> = {
  keys: ['epochs', 'schedule'],
  find: ({ epochs, schedule }) =>
    Object.keys(schedule === 'none' ? {} : (schedule.multiply ?? {}))
      .filter((epoch) => Number(epoch) > epochs)
      .map((epoch) => ({
        path: ['schedule', 'multiply', epoch],
        message: `The schedule changes at epoch ${epoch}, but training ends after epoch ${epochs}.`,
        remedy: `Train for at least ${epoch} epochs, or choose an epoch from 1 to ${epochs}.`,
      })),
};
