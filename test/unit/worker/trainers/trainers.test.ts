import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineTrainer } from '../../../../common/trainer-definition.js';
import type { Point } from '../../../../proto/trial.js';
import { createBuiltinTrainers } from '../../../../worker/trainers/builtin.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import type { RunnableTrainer, TrainingContext } from '../../../../worker/trainers/trainer.js';
import { trainWith } from '../../../../worker/trainers/trainers.js';
import { attempt } from '../support/training.js';

const trainer = trainWith(createBuiltinTrainers());
const simulated = { name: 'simulated', version: '1' };

/** A trainer of one's own that reports what it is told to. */
function reporting(...points: readonly Point[]): RunnableTrainer {
  return {
    definition: defineTrainer({
      name: 'own',
      version: '2',
      parameters: { low: z.number().default(0), high: z.number().default(1) },
      metrics: [
        { name: 'share', unit: '', range: [0, 1] },
        { name: 'loss', unit: '' },
      ],
      progress: { unit: 'step' },
      rules: [
        {
          keys: ['low', 'high'],
          find: ({ low, high }: { readonly low: number; readonly high: number }) =>
            low > high ? [{ path: ['low'], message: 'It is above high.', remedy: 'Lower it.' }] : [],
        },
      ],
    }),
    train: (_config: object, { started, report }: TrainingContext) => {
      started('own');
      report(points);
      return Promise.resolve();
    },
  };
}
const own = { name: 'own', version: '2' };
const report = (...points: readonly Point[]) =>
  attempt(trainWith([reporting(...points)]), { trainer: own, config: {}, dataset: 'anything' });

test('what sweep files know and what trains are the same trainers', () => {
  expect(createBuiltinTrainers().map(({ definition }) => definition)).toEqual(builtinTrainers);
});

test('a configuration that the schema refuses never trains, and every fault is named', async () => {
  const config = { epochs: 0, learningRate: -1, speed: 3 };
  const { error, engines } = await attempt(trainer, { config });
  expect(engines).toEqual([]);
  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(String(error)).toMatch(/epochs.*learningRate.*speed/s);
});

test('a configuration that breaks a rule between keys never trains', async () => {
  const config = { low: 3, high: 2 };
  const { error, engines } = await attempt(trainWith([reporting()]), { trainer: own, config });
  expect(engines).toEqual([]);
  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('low: It is above high. Lower it.') as string,
  });
});

test('missing parts of a configuration take their defaults', async () => {
  const { epochs } = await attempt(trainer, { trainer: simulated, config: { epochMs: 0 } });
  expect(epochs).toHaveLength(10);
});

test('a trial of a trainer, or of a version of one, that is not here is left to other machines', async () => {
  for (const other of [own, { name: 'simulated', version: '2' }]) {
    const { error, engines } = await attempt(trainer, { trainer: other, config: {} });
    expect(engines).toEqual([]);
    expect(error).toMatchObject({
      code: 'TRAINER_UNAVAILABLE',
      message: expect.stringContaining(other.name) as string,
    });
  }
});

test('values in range, of whatever view, and divergence are reported', async () => {
  const points = [
    { metric: 'share', step: 1, value: 0 },
    { metric: 'share@other', step: 1, value: 1 },
    { metric: 'share', step: 2, value: NaN },
    { metric: 'loss', step: 2, value: Infinity },
    { metric: 'what nobody knows', step: 2, value: 1_000 },
  ];
  const { epochs, error } = await report(...points);
  expect(error).toBeUndefined();
  expect(epochs).toEqual([points]);
});

test.each([
  ['a share as a percentage', { metric: 'share', step: 1, value: 98 }, 'share is 98, and must be from 0 to 1'],
  ['a view’s share as one', { metric: 'share@other', step: 1, value: 98 }, 'share@other is 98'],
  ['a name that is too long', { metric: 'é'.repeat(51), step: 1, value: 0 }, 'more than 100 bytes'],
  ['no name', { metric: '', step: 1, value: 0 }, 'no name'],
  ['step 0', { metric: 'loss', step: 0, value: 0 }, 'step of loss is 0'],
  ['half a step', { metric: 'loss', step: 1.5, value: 0 }, 'step of loss is 1.5'],
  ['a value that is text', { metric: 'loss', step: 1, value: '3' as never }, 'is "3", and not a number'],
])('%s fails the trial and is not reported', async (_what, point, words) => {
  const { epochs, error } = await report({ metric: 'loss', step: 1, value: 0 }, point);
  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(words) as string });
  expect(epochs).toEqual([]);
});
