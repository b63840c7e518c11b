import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pairsOf } from '../../../results/pairs.js';
import { totalRecord, winRecords } from '../../../results/win-records.js';
import { byAccuracy, sampleRows, type SampleResults } from '../../support/compared.js';

const clear: readonly SampleResults[] = [
  { a: [0.9, 0.91, 0.9, 0.905], b: [0.5, 0.51, 0.52, 0.5] },
  { a: [0.8, 0.81, 0.801, 0.806], b: [0.9, 0.912, 0.92, 0.9] },
  { a: [0.9, 0.908, 0.903, 0.905], b: [0.7, 0.71] },
];

describe('pairsOf', () => {
  it('says of each row against the best what its standing says', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(values, (settings) => {
        const rows = sampleRows(settings.map((seeds) => ({ a: seeds.map((value) => value / 100) })));
        const pairs = pairsOf(rows, byAccuracy);
        for (const row of rows.slice(1)) {
          const { outcome, difference } = pairs.between(row.entry, rows[0]!.entry);
          expect(outcome).toBe(row.verdict);
          expect(difference?.low).toBeCloseTo(row.difference!.low, 12);
          expect(difference?.error).toBeCloseTo(row.difference!.error, 12);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('says the opposite the other way round', () => {
    const rows = sampleRows(clear).filter(({ dataset }) => dataset === 'a');
    const pairs = pairsOf(rows, byAccuracy);
    expect(pairs.between(0, 2)).toMatchObject({ outcome: 'better' });
    const { outcome, difference } = pairs.between(2, 0);
    expect(outcome).toBe('worse');
    expect(difference!.high).toBeCloseTo(-pairs.between(0, 2).difference!.low, 12);
  });

  it('tests nothing over fewer than three shared seeds, nor where seeds diverged, unless survivors alone are meant', () => {
    const rows = sampleRows([{ a: [0.9, 0.91, 0.92, NaN] }, { a: [0.1, 0.12, 0.12, 0.11] }, { a: [0.2, 0.3] }]);
    expect(pairsOf(rows, byAccuracy).between(0, 1)).toEqual({ outcome: 'untested', difference: undefined });
    expect(pairsOf(rows, { ...byAccuracy, survivors: true }).between(0, 1).outcome).toBe('better');
    expect(pairsOf(rows, byAccuracy).between(1, 2).outcome).toBe('untested');
    expect(pairsOf(rows, byAccuracy).between(1, 99).outcome).toBe('untested');
  });
});

test('a win is counted where two are told apart, and both sides of it', () => {
  const records = winRecords(sampleRows(clear), byAccuracy);
  expect(records.get(0)).toEqual({ wins: 1, ties: 1, losses: 0, untested: 0 });
  expect(records.get(2)).toEqual({ wins: 0, ties: 0, losses: 2, untested: 0 });
  expect(records.get(4)).toEqual({ wins: 1, ties: 1, losses: 0, untested: 0 });
  expect(records.get(5)).toEqual({ wins: 0, ties: 0, losses: 0, untested: 2 });
  const total = totalRecord(records.values());
  expect(total).toEqual({ wins: 3, ties: 2, losses: 3, untested: 4 });
});
