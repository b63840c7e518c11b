import { expect, test } from 'vitest';
import { createTrainers } from '../../../../worker/trainers/trainers.js';
import { attempt } from '../support/training.js';

const trainers = createTrainers();

test('a configuration that the schema refuses never trains, and every fault is named', async () => {
  const config = { epochs: 0, learningRate: -1, speed: 3 };
  const { error, engines } = await attempt(trainers.lenet5, { config });
  expect(engines).toEqual([]);
  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(String(error)).toMatch(/epochs.*learningRate.*speed/s);
});

test('missing parts of a configuration take their defaults', async () => {
  const { epochs } = await attempt(trainers.simulated, { trainer: 'simulated', config: { epochMs: 0 } });
  expect(epochs).toHaveLength(10);
});
