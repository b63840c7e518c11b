import { expect, test } from 'vitest';
import { simulated } from '../../../../../worker/trainers/simulated/definition.js';

test.each([
  ['epochs', 1, '1 epoch'],
  ['epochs', 10, '10 epochs'],
  ['epochMs', 100, '100 ms/epoch'],
  ['pointsPerEpoch', 4, '4 points/epoch'],
  ['failureRate', 0.05, 'failure rate 0.05'],
  ['learningRate', 0.02, 'lr 0.02'],
  ['anything', 3, 'anything 3'],
])('%s %d reads "%s"', (key, value, label) => {
  expect(simulated.words(key, value)).toEqual({ text: String(value), label });
});

test('a metric is reported by all trials that report enough points', () => {
  const missing = (metric: string, ...points: readonly number[]) =>
    simulated.missingMetric(metric, {
      datasets: [],
      valuesOf: (key) => {
        expect(key).toBe('pointsPerEpoch');
        return points;
      },
    });
  expect(missing('train_loss', 4, 2)).toBeUndefined();
  expect(missing('extra_3', 7)).toBeUndefined();
  expect(missing('extra_3', 8, 6)).toEqual({
    message: 'extra_3 is point 7 of an epoch, but `pointsPerEpoch` is 6.',
    remedy: 'Write pointsPerEpoch: 7, or rank by test_accuracy.',
  });
  expect(missing('extra_0', 4)).toEqual({
    known: ['test_accuracy', 'train_loss', 'test_loss', 'train_accuracy', 'extra_1'],
  });
  // While settings have faults, nobody knows how many points there are.
  expect(simulated.missingMetric('extra_3', { datasets: [], valuesOf: undefined })).toBeUndefined();
});

test('what was stored as a sweep file is complete', () => {
  expect(simulated.legacy!.complete('epochs', 10, 3)).toBe(3);
});
