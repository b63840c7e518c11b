import { expect, test } from 'vitest';
import { changesTraining, differenceTo, referenceFault, referenceStd } from '../../../results/reference.js';
import { summarize } from '../../../results/summary.js';

test('published population deviations become sample deviations (stats-04: five runs, 0.0637 and 0.0712)', () => {
  expect(referenceStd({ mean: 0.44176, std: 0.063706905, n: 5, ddof: 0 })).toBeCloseTo(0.0712265, 6);
  expect(referenceStd({ mean: 0.5, std: 0.1 })).toBe(0.1);
  expect(referenceStd({ mean: 0.5, std: 0.1, ddof: 0 })).toBeUndefined();
});

test('a maximum too far above the mean of so many values cannot be right: table 1, settings 1 and 5', () => {
  const five = { n: 5, ddof: 0 } as const;
  expect(referenceFault({ mean: 0.9901, std: 0.0008376, max: 0.9919, ...five })).toContain('2.1');
  expect(referenceFault({ mean: 0.9899, std: 0.0003208, max: 0.9909, ...five })).toContain('3.1');
  expect(referenceFault({ mean: 0.9786, std: 0.001611, max: 0.9805, ...five })).toBeUndefined();
  expect(referenceFault({ mean: 0.5862, std: 0.0111, max: 0.6064, n: 5, ddof: 1 })).toContain('1.79');
  expect(referenceFault({ mean: 0.5862, std: 0.0111, max: 0.6064, ...five })).toBeUndefined();
  expect(referenceFault({ mean: 0.9901, std: 0.0008376, max: 0.9919 })).toBeUndefined();
});

test('the difference to a published mean has Welch’s interval (scipy.stats.ttest_ind_from_stats, equal_var=False)', () => {
  // x = [1, 1.5, 2, 2.5, 3]; a, b = var(x, ddof=1)/5, 0.3125/5; t.ppf(0.975, (a+b)**2/(a*a/4 + b*b/4)) * (a+b)**0.5 = 1.0181747
  const ours = summarize([1, 1.5, 2, 2.5, 3]);
  const found = differenceTo({ mean: 1, std: 0.5, n: 5, ddof: 0 }, ours)!;
  expect(found.estimate).toBe(1);
  expect(found.low).toBeCloseTo(1 - 1.0181747442, 6);
  expect(found.high).toBeCloseTo(1 + 1.0181747442, 6);
  expect(differenceTo({ mean: 1 }, summarize([2]))).toEqual({ estimate: 1, low: undefined, high: undefined });
});

test('flags that change what is trained make published figures those of something else', () => {
  expect(changesTraining('--set train.epochs=3')).toBe(true);
  expect(changesTraining('--set settings.0.epochs=3')).toBe(true);
  expect(changesTraining('--seeds 3')).toBe(false);
  expect(changesTraining('--set retry.attempts=1')).toBe(false);
});
