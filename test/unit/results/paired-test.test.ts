import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../../../common/random.js';
import { adjustByHolm, pairedPValue } from '../../../results/paired-test.js';

describe('pairedPValue', () => {
  test('agrees with Student’s own example: ten patients’ additional sleep (R: t.test(sleep, paired), p = 0.002833)', () => {
    const differences = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    expect(pairedPValue(differences)).toBeCloseTo(0.00283289, 8);
  });

  test('one difference says nothing; equal differences are either none at all or no chance', () => {
    expect(pairedPValue([])).toBeUndefined();
    expect(pairedPValue([0.1])).toBeUndefined();
    expect(pairedPValue([0, 0, 0])).toBe(1);
    expect(pairedPValue([0.5, 0.5, 0.5])).toBe(0);
  });

  test('is a probability, and does not depend on the direction', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 }), (sample) => {
        const p = pairedPValue(sample)!;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(pairedPValue(sample.map((each) => -each))).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe('adjustByHolm', () => {
  test('agrees with R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")', () => {
    const adjusted = adjustByHolm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, index) => expect(adjusted[index]).toBeCloseTo(p, 12));
  });

  test('keeps the family-wise error at 5 %: of families of true hypotheses, so many have a false rejection', () => {
    const random = randomStream('holm');
    const families = Array.from({ length: 4_000 }, () => Array.from({ length: 5 }, () => random.uniform()));
    const wrong = families.filter((family) => adjustByHolm(family).some((p) => p < 0.05));
    expect(wrong.length / families.length).toBeLessThanOrEqual(0.06);
    expect(wrong.length / families.length).toBeGreaterThanOrEqual(0.035);
  });

  test('never makes a p-value smaller, keeps their order, and stays a probability', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (raw) => {
        const adjusted = adjustByHolm(raw);
        raw.forEach((p, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          raw.forEach((q, other) => {
            if (p < q) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[other]!);
          });
        });
      }),
    );
  });
});
