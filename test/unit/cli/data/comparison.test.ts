import { expect, test } from 'vitest';
import { comparisonText, distinctNames } from '../../../../cli/data/comparison.js';
import { describeDataset } from '../../../../cli/data/description.js';

const pictures = {
  count: 1,
  shape: [1, 2, 1],
  classes: 1,
  pixels: Uint8Array.of(0, 255),
  labels: Uint8Array.of(0),
} as const;
const named = (dataset: string, view: 'plain' | 'negative' = 'plain') => ({
  ...{ dataset, view, content: { train: pictures, test: pictures }, classNames: ['0'], notes: [] },
});

test('datasets that have the same name are called by what named them', () => {
  const datasets = [named('digits'), named('digits'), named('digits', 'negative')];
  expect(distinctNames(datasets, ['a/digits.npz', 'b/digits.npz', 'a/digits.npz:negative'])).toEqual([
    'a/digits.npz',
    'b/digits.npz',
    'digits:negative',
  ]);
});

test('each dataset is a line for its training and one for its test pictures, on eighty columns', () => {
  const lines = comparisonText([named('fashion-mnist'), named('mnist')].map(describeDataset)).split('\n');
  expect(lines[3]).toMatch(/│ fashion-mnist │ +1×2×1 │ +1 │ train │ +1 │ 0.5000 │ 0.5000 │/);
  expect(lines[4]).toMatch(/│ +│ +│ +│ test +│ +1 │ 0.5000 │ 0.5000 │/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
