import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMatrix } from '../../../results/compare.js';
import { byAccuracy, sampleRows, type SampleResults } from '../../support/compared.js';

/** By setting and dataset: means, which both seeds have. */
const matrixOf = (means: readonly (readonly number[])[], goal: 'maximize' | 'minimize' = 'maximize') => {
  const ranking = { goal, look: 1 };
  const settings = means.map((own): SampleResults =>
    Object.fromEntries(own.map((mean, index) => [`data ${index}`, [mean, mean]])),
  );
  return compareMatrix(sampleRows(settings, ranking), ranking);
};

describe('compareMatrix', () => {
  it('ranks the compared within each dataset and sorts by average rank', () => {
    const matrix = matrixOf([
      [0.9, 0.5],
      [0.8, 0.7],
      [0.95, 0.6],
    ]);
    expect(matrix.datasets).toEqual(['data 0', 'data 1']);
    expect(matrix.settings.map(({ setting, averageRank }) => [setting, averageRank])).toEqual([
      ['Setting 3', 1.5],
      ['Setting 2', 2],
      ['Setting 1', 2.5],
    ]);
    expect(matrix.settings[0]!.cells.get('data 1')).toMatchObject({ row: { mean: 0.6, std: 0 }, rank: 2, best: false });
    expect(matrix.settings[0]!.cells.get('data 0')).toMatchObject({ rank: 1, best: true });
    expect(matrix.blocks).toEqual([
      [1, 3, 2],
      [2, 1, 3],
    ]);
  });

  it('takes the least for the best where the objective is to be minimized', () => {
    expect(matrixOf([[0.9], [0.1]], 'minimize').settings.map(({ setting }) => setting)).toEqual([
      'Setting 2',
      'Setting 1',
    ]);
  });

  it('marks the first of the compared where the best of the board is not among them', () => {
    const rows = sampleRows([{ a: [0.9, 0.9] }, { a: [0.8, 0.8] }, { a: [0.7, 0.7] }]);
    const { settings } = compareMatrix(
      rows.filter(({ rank }) => rank > 1),
      byAccuracy,
    );
    expect(settings.map(({ averageRank }) => averageRank)).toEqual([1, 2]);
    expect(settings.map(({ cells }) => cells.get('a')!.best)).toEqual([true, false]);
  });

  it('says how far each is behind the best in its own standard deviations', () => {
    const { settings } = compareMatrix(sampleRows([{ a: [0.9, 0.92] }, { a: [0.8, 0.84] }, { a: [0.8] }]), byAccuracy);
    const gaps = new Map(settings.map(({ setting, cells }) => [setting, cells.get('a')!.gap]));
    expect(gaps.get('Setting 1')).toBeUndefined();
    expect(gaps.get('Setting 2')).toBeCloseTo((0.91 - 0.82) / (0.04 / Math.SQRT2), 9);
    expect(gaps.get('Setting 3')).toBeUndefined();
  });

  it('has a negative gap for an incomplete row whose mean is better than that of the complete first', () => {
    const { settings } = compareMatrix(sampleRows([{ a: [0.8, 0.82] }, { a: [0.9, 0.94, undefined] }]), byAccuracy);
    const second = settings.find(({ setting }) => setting === 'Setting 2')!.cells.get('a')!;
    expect(second).toMatchObject({ best: false, rank: 2 });
    expect(second.gap).toBeLessThan(0);
    const costs = { goal: 'minimize', look: 1 } as const;
    const behind = compareMatrix(sampleRows([{ a: [1, 2] }, { a: [3, 5] }], costs), costs).settings[1]!.cells.get('a')!;
    expect(behind.gap).toBeCloseTo(2.5 / Math.SQRT2, 9);
  });

  it('gives no average rank to a setting that lacks a dataset, and ranks the others among themselves', () => {
    const { settings, blocks } = compareMatrix(
      sampleRows([{ a: [0.99], b: [undefined] }, { a: [0.8], b: [0.7] }, { a: [0.9], b: [0.6] }, { a: [0.95] }]),
      byAccuracy,
    );
    expect(settings.map(({ setting, missing, averageRank }) => [setting, missing, averageRank])).toEqual([
      ['Setting 2', [], 1.5],
      ['Setting 3', [], 1.5],
      ['Setting 1', ['b'], undefined],
      ['Setting 4', ['b'], undefined],
    ]);
    expect(settings[2]!.cells.get('a')!.rank).toBe(1);
    expect(blocks).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('shares ranks between equal means, so that average ranks always add up', () => {
    const means = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
      .chain(([settings, datasets]) =>
        fc.array(fc.array(fc.constantFrom(0.5, 0.6, 0.7, 0.8), { minLength: datasets, maxLength: datasets }), {
          minLength: settings,
          maxLength: settings,
        }),
      );
    fc.assert(
      fc.property(means, (values) => {
        const { datasets, settings } = matrixOf(values);
        const sum = settings.reduce((total, { averageRank }) => total + averageRank!, 0);
        expect(sum).toBeCloseTo((settings.length * (settings.length + 1)) / 2, 9);
        const averages = settings.map(({ averageRank }) => averageRank!);
        expect(averages).toEqual([...averages].sort((a, b) => a - b));
        for (const dataset of datasets) {
          const cells = settings.map((setting) => setting.cells.get(dataset)!);
          for (const { row, rank } of cells) {
            expect(cells.filter((other) => other.row.mean === row.mean).map((other) => other.rank)).toEqual(
              cells.filter((other) => other.rank === rank).map(() => rank),
            );
          }
        }
      }),
    );
  });

  it('is empty for no rows', () => {
    expect(compareMatrix([], byAccuracy)).toEqual({ datasets: [], settings: [], blocks: [] });
  });
});
