import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schedule } from '../../../../../worker/trainers/network/schedule-config.js';
import { learningRateAt } from '../../../../../worker/trainers/network/learning-rate.js';

const rateAt = (schedule: Schedule, epoch: number, epochs = 100) =>
  learningRateAt({ learningRate: 0.1, epochs, schedule }, epoch);
const rates = (multiply: Record<string, number>, epochs: number[]) =>
  epochs.map((epoch) => rateAt({ multiply }, epoch, 500));

test('without a schedule the rate stays', () => {
  expect(rateAt('none', 500, 500)).toBe(0.1);
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

test('step: the factor is applied once more after every so many epochs', () => {
  const step = { step: { every: 3, factor: 0.5 } };
  expect([1, 3, 4, 6, 7].map((epoch) => rateAt(step, epoch))).toEqual([0.1, 0.1, 0.05, 0.05, 0.025]);
});

test('exponential: each epoch has the same share of the one before', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (share, epoch) => {
      expect(rateAt({ exponential: share }, 1)).toBe(0.1);
      expect(rateAt({ exponential: share }, epoch + 1) / rateAt({ exponential: share }, epoch)).toBeCloseTo(share, 9);
    }),
  );
});

const cosineRates = (schedule: Schedule, epochs: number) =>
  Array.from({ length: epochs }, (_, index) => rateAt(schedule, index + 1, epochs));

test('cosine: the rates of PyTorch’s CosineAnnealingLR with T_max the number of epochs, stepped after each', () => {
  // 0.1 · (1 + cos(π · t / 5)) / 2 and 0.02 + 0.08 · (1 + cos(π · t / 4)) / 2 for t = 0, 1, …
  const rounded = (rates: readonly number[]) => rates.map((rate) => Number(rate.toFixed(6)));
  expect(rounded(cosineRates({ cosine: { to: 0 } }, 5))).toEqual([0.1, 0.090451, 0.065451, 0.034549, 0.009549]);
  expect(rounded(cosineRates({ cosine: { to: 0.2 } }, 4))).toEqual([0.1, 0.088284, 0.06, 0.031716]);
});

test('cosine: the first epoch has the full rate, none rises, the middle is halfway, and the last still trains', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 50 }), (to, half) => {
      const all = cosineRates({ cosine: { to } }, 2 * half);
      expect(all[0]).toBe(0.1);
      expect(all[half]).toBeCloseTo((0.1 * (1 + to)) / 2, 12);
      all.slice(1).forEach((rate, index) => expect(rate).toBeLessThan(all[index]!));
      expect(all.at(-1)).toBeGreaterThan(0.1 * to);
    }),
  );
});

test('cosine behind a warm-up: the rate rises to its full height, and the cosine runs over the epochs that are left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 50 }), (warmup, left) => {
      const all = cosineRates({ cosine: { to: 0 }, warmup }, warmup + left);
      const rising = Array.from({ length: warmup }, (_, index) => (0.1 * (index + 1)) / warmup);
      [...rising, ...cosineRates({ cosine: { to: 0 } }, left)].forEach((rate, index) =>
        expect(all[index]).toBeCloseTo(rate, 12),
      );
    }),
  );
});

test('a warm-up that takes the whole training leaves no cosine', () => {
  expect(cosineRates({ cosine: { to: 0 }, warmup: 4 }, 3)).toEqual(cosineRates({ warmup: 4 }, 3));
});

test('warm-up rises linearly to the rate that the schedule has by the epoch, and leaves the rest alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Schedule>({ exponential: 0.9 }, { step: { every: 3, factor: 0.1 } }, { multiply: { 4: 0.5 } }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 20 }),
      (schedule, warmup, epoch) => {
        const warm = rateAt({ ...(schedule as object), warmup }, epoch);
        expect(warm).toBeCloseTo(rateAt(schedule, epoch) * Math.min(1, epoch / warmup), 12);
      },
    ),
  );
  expect(rateAt({ warmup: 4 }, 1)).toBe(0.025);
  expect(rateAt({ warmup: 4 }, 9)).toBe(0.1);
});
