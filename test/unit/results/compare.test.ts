import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMatrix } from '../../../results/compare.js';
import { observedSweep } from '../../support/observed-sweep.js';

const matrixOf = (means: readonly (readonly number[])[], goal: 'maximize' | 'minimize' = 'maximize') => {
  const datasets = means[0]!.map((_, index) => `data ${index}`);
  const sweep = observedSweep({
    settings: means.length,
    datasets,
    seeds: 2,
    goal,
    finalValue: (setting, dataset) => means[setting]![dataset]!,
  });
  return compareMatrix([...sweep.rows.values()]);
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
    expect(matrix.settings[0]!.cells.get('data 1')).toMatchObject({ row: { mean: 0.6, std: 0 }, rank: 2 });
  });

  it('takes the least for the best where the objective is to be minimized', () => {
    expect(matrixOf([[0.9], [0.1]], 'minimize').settings.map(({ setting }) => setting)).toEqual([
      'Setting 2',
      'Setting 1',
    ]);
  });

  it('ranks among the compared alone', () => {
    const sweep = observedSweep({
      settings: 4,
      datasets: ['mnist'],
      seeds: 2,
      finalValue: (setting) => 1 - setting / 10,
    });
    const two = [...sweep.rows.values()].filter(({ rank }) => rank === 2 || rank === 4);
    expect(compareMatrix(two).settings.map(({ averageRank }) => averageRank)).toEqual([1, 2]);
  });

  it('notes the datasets on which a setting has no mean', () => {
    const sweep = observedSweep({
      settings: 2,
      seeds: 1,
      stateOf: (index) => (index === 1 ? 'running' : index === 3 ? 'queued' : 'done'),
    });
    const { settings } = compareMatrix([...sweep.rows.values()]);
    expect(settings.map(({ setting, missing, averageRank }) => [setting, missing, averageRank])).toEqual([
      ['Setting 1', ['fashion-mnist'], 1],
      ['Setting 2', ['fashion-mnist'], 2],
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

  it('leaves those without a mean last, and equals as in the plan', () => {
    const sweep = observedSweep({
      settings: 3,
      datasets: ['mnist'],
      seeds: 1,
      stateOf: (index) => (index === 0 ? 'running' : 'done'),
      finalValue: () => 0.5,
    });
    const { settings } = compareMatrix([...sweep.rows.values()].reverse());
    expect(settings.map(({ setting, averageRank }) => [setting, averageRank])).toEqual([
      ['Setting 2', 1.5],
      ['Setting 3', 1.5],
      ['Setting 1', undefined],
    ]);
  });

  it('is empty for no rows', () => {
    expect(compareMatrix([])).toEqual({ datasets: [], settings: [] });
  });
});
