import { describe, expect, it } from 'vitest';
import { pool, type Part } from '../../../results/pool.js';
import { sampleEntries, type SampleResults, type SampleTrial } from '../../support/compared.js';

function part(
  label: string,
  settings: readonly SampleResults[],
  more: { ids?: string[]; names?: string[]; code?: string } = {},
) {
  const { code = '', ...naming } = more;
  return { label, code, ...sampleEntries(settings, naming) } satisfies Part<SampleTrial>;
}

/** Setting, dataset and results of everything. */
const cellsOf = (parts: readonly Part<SampleTrial>[]) => {
  const { entries, trials } = pool(parts);
  return entries.map(({ entry, setting, dataset }) => [
    setting,
    dataset.label,
    trials.filter((trial) => trial.entry === entry).map(({ value }) => value),
  ]);
};

describe('pool', () => {
  it('leaves one sweep as it is', () => {
    const one = part('s', [{ a: [0.1, 0.2], b: [0.3] }, { a: [0.4] }]);
    expect(cellsOf([one])).toEqual([
      ['Setting 1', 'a', [0.1, 0.2]],
      ['Setting 1', 'b', [0.3]],
      ['Setting 2', 'a', [0.4]],
    ]);
  });

  it('puts settings of one id in one row, whatever they are called, with all their seeds', () => {
    const later = part('t', [{ a: [0.9, undefined, 0.3], b: [0.5] }], { ids: ['id-1'], names: ['renamed'] });
    expect(cellsOf([part('s', [{ a: [0.1, 0.2] }]), later])).toEqual([
      // Of seed 0 the later result counts, of seed 1 the only one.
      ['Setting 1', 'a', [0.9, 0.2, 0.3]],
      ['Setting 1', 'b', [0.5]],
    ]);
  });

  it('puts settings of one name in one row where they have no dataset in common', () => {
    const other = { ids: ['other'], names: ['Setting 1'] };
    expect(cellsOf([part('s', [{ a: [0.1] }]), part('t', [{ b: [0.2], c: [0.3] }], other)])).toEqual([
      ['Setting 1', 'a', [0.1]],
      ['Setting 1', 'b', [0.2]],
      ['Setting 1', 'c', [0.3]],
    ]);
  });

  it('never mixes the seeds of two trainings that share a name, or an id with other code', () => {
    const apart = [
      ['Setting 1', 'a', [0.1]],
      ['Setting 1 (t)', 'a', [0.2]],
    ];
    const first = part('s', [{ a: [0.1] }]);
    expect(cellsOf([first, part('t', [{ a: [0.2] }], { ids: ['other'] })])).toEqual(apart);
    const changed = part('t', [{ a: [0.2] }], { code: 'changed' });
    expect(cellsOf([first, changed])).toEqual(apart);
    expect(new Set(pool([first, changed]).entries.map(({ settingId }) => settingId)).size).toBe(2);
  });

  it('tells datasets of one label apart by what they are', () => {
    const first = part('s', [{ a: [0.1] }]);
    const second = part('t', [{ a: [0.2] }]);
    const other = second.entries.map((entry) => ({ ...entry, dataset: { label: 'a', value: { train: 'other' } } }));
    expect(cellsOf([first, { ...second, entries: other }])).toEqual([
      ['Setting 1', 'a', [0.1]],
      ['Setting 1', 'a (t)', [0.2]],
    ]);
  });
});
