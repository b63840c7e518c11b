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

test('cosine: from the full rate to the share at the end, never rising, halfway in the middle', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 50 }), (to, half) => {
      const epochs = 2 * half + 1;
      const all = Array.from({ length: epochs }, (_, index) => rateAt({ cosine: { to } }, index + 1, epochs));
      expect(all[0]).toBeCloseTo(0.1, 12);
      expect(all.at(-1)).toBeCloseTo(0.1 * to, 12);
      expect(all[half]).toBeCloseTo((0.1 * (1 + to)) / 2, 12);
      all.slice(1).forEach((rate, index) => expect(rate).toBeLessThanOrEqual(all[index]! + 1e-12));
    }),
  );
});

test('warm-up rises linearly to the rate that the schedule has, and leaves the rest alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Schedule>({ exponential: 0.9 }, { cosine: { to: 0.1 } }, { multiply: { 4: 0.5 } }),
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
