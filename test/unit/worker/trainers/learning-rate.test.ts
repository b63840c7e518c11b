import { expect, test } from 'vitest';
import { learningRateAt } from '../../../../worker/trainers/learning-rate.js';

const rates = (multiply: Record<string, number>, epochs: number[]) =>
  epochs.map((epoch) => learningRateAt({ learningRate: 0.1, schedule: { multiply } }, epoch));

test('without a schedule the rate stays', () => {
  expect(learningRateAt({ learningRate: 0.1, schedule: 'none' }, 500)).toBe(0.1);
});

test('a factor holds from its epoch on', () => {
  expect(rates({ 100: 0.5 }, [1, 99, 100, 101])).toEqual([0.1, 0.1, 0.05, 0.05]);
});

test('the latest entry reached holds alone, in whatever order they are written', () => {
  expect(rates({ '10': 0.5, '4': 2 }, [3, 4, 9, 10])).toEqual([0.1, 0.2, 0.2, 0.05]);
});

test('an entry for epoch 1 holds from the start', () => {
  expect(rates({ 1: 0.5 }, [1])).toEqual([0.05]);
});
