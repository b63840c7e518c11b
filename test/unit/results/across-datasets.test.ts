import { describe, expect, it } from 'vitest';
import { acrossDatasets } from '../../../results/across-datasets.js';
import { compareMatrix } from '../../../results/compare.js';
import { holm } from '../../../results/holm.js';
import { byAccuracy, sampleRows, type SampleResults } from '../../support/compared.js';

const about = (mean: number) => [mean, mean + 0.004, mean - 0.003, mean + 0.001, mean];
const across = (settings: readonly SampleResults[]) =>
  acrossDatasets(compareMatrix(sampleRows(settings), byAccuracy), byAccuracy);

/** A setting on so many datasets. */
const on = (count: number, meanOf: (index: number) => number): SampleResults =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}`, about(meanOf(index))]));

describe('acrossDatasets', () => {
  it('tells settings apart by ranks where there are enough datasets', () => {
    const found = across([
      on(8, () => 0.9),
      on(8, (index) => (index < 4 ? 0.8 : 0.91)),
      on(8, () => 0.5),
      { d0: about(0.99) },
    ])!;
    if (found.method !== 'friedman') throw new Error('not by ranks');
    expect(found.test).toMatchObject({ datasets: 8, settings: 3 });
    expect(found.criticalDifference).toBeGreaterThan(1);
    expect(found.settings.map(({ setting, apart }) => [setting, apart])).toEqual([
      ['Setting 1', false],
      ['Setting 2', false],
      ['Setting 3', true],
    ]);
    expect(found.leftOut).toEqual(['Setting 4']);
  });

  it('says so when datasets are too few, and judges dataset by dataset', () => {
    const found = across([
      { a: about(0.9), b: about(0.8) },
      { a: [0.9, 0.905, 0.88, 0.9, 0.91], b: about(0.5) },
    ])!;
    expect(found.alpha).toBeCloseTo(0.04, 12);
    if (found.method !== 'holm') throw new Error('by ranks');
    expect(found.why).toBe('2 datasets are too few for a Friedman test, which needs 5.');
    const second = found.settings.find(({ setting }) => setting === 'Setting 2')!;
    expect([second.worse, second.tied]).toEqual([['b'], ['a']]);
  });

  it('says so when too few settings have all datasets', () => {
    const found = across([on(5, () => 0.9), on(4, () => 0.8)])!;
    expect(found).toMatchObject({ method: 'holm', why: expect.stringContaining('one has') as string });
  });

  it('has nothing to say of one dataset', () => {
    expect(across([{ a: about(0.9) }, { a: about(0.8) }])).toBeUndefined();
  });
});

describe('holm', () => {
  const claims = (...values: readonly number[]) => values.map((pValue, index) => ({ family: String(index), pValue }));
  const held = (all: ReturnType<typeof claims>) => {
    const found = holm(all, 0.05);
    return all.map((claim) => found.has(claim));
  };

  // statsmodels: multipletests(p, alpha=0.05, method='holm')[0]
  it('holds what statsmodels holds, with a claim a family', () => {
    expect(held(claims(0.01, 0.04, 0.03, 0.005))).toEqual([true, false, false, true]);
    expect(held(claims(0.02, 0.01, 0.04))).toEqual([true, true, true]);
    expect(held(claims())).toEqual([]);
  });

  it('leaves a family out of the count only when all its claims hold', () => {
    const [first, second, third] = [
      { family: 'a', pValue: 0.001 },
      { family: 'a', pValue: 0.9 },
      { family: 'b', pValue: 0.04 },
    ];
    expect(holm([first, third], 0.05)).toEqual(new Set([first, third]));
    expect(holm([first, second, third], 0.05)).toEqual(new Set([first]));
  });
});
