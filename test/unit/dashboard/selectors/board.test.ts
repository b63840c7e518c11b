import { describe, expect, it } from 'vitest';
import { boardRows, boardScale, differenceToReference, rowProgress } from '../../../../dashboard/selectors/board.js';
import { constantParams, differingParams } from '../../../../dashboard/selectors/params.js';
import { noFilter, parseFilter } from '../../../../dashboard/selectors/filter.js';
import { trialLines } from '../../../../dashboard/selectors/trials.js';
import { observedSweep } from '../../../support/observed-sweep.js';

const sweep = observedSweep({ settings: 11, seeds: 3 });
const filterOf = (text: string) => {
  const parsed = parseFilter(text);
  return 'filter' in parsed ? parsed.filter : noFilter;
};

describe('boardRows', () => {
  it('keeps each dataset together, in the plan’s order, by rank', () => {
    const rows = boardRows(sweep);
    expect(rows.map(({ dataset }) => dataset)).toEqual([
      ...new Array<string>(11).fill('mnist'),
      ...new Array<string>(11).fill('fashion-mnist'),
    ]);
    const ranks = Array.from({ length: 11 }, (_, index) => index + 1);
    expect(rows.map(({ rank }) => rank)).toEqual([...ranks, ...ranks]);
    const down = boardRows(sweep, { sort: { key: 'rank', descending: true } });
    expect(down.map(({ rank }) => rank)).toEqual([...ranks.toReversed(), ...ranks.toReversed()]);
  });

  it('sorts settings as people count', () => {
    const rows = boardRows(sweep, { sort: { key: 'setting', descending: false }, filter: filterOf('dataset=mnist') });
    expect(rows.map(({ setting }) => setting)).toEqual(
      Array.from({ length: 11 }, (_, index) => `Setting ${index + 1}`),
    );
  });

  it.each(['mean', 'std', 'max'] as const)('sorts by %s across datasets, in both directions', (key) => {
    const up = boardRows(sweep, { sort: { key, descending: false } }).map((row) => row[key]!);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    const down = boardRows(sweep, { sort: { key, descending: true } }).map((row) => row[key]!);
    expect(down).toEqual([...up].reverse());
  });

  it('puts rows that lack the figure last in either direction', () => {
    const some = observedSweep({
      settings: 2,
      datasets: ['mnist'],
      seeds: 1,
      stateOf: (index) => (index === 0 ? 'running' : 'done'),
    });
    for (const descending of [true, false]) {
      const rows = boardRows(some, { sort: { key: 'mean', descending } });
      expect(rows.map(({ entry }) => entry)).toEqual([1, 0]);
    }
  });

  it('sorts by a parameter, numbers as numbers and maps by their text', () => {
    const rates = boardRows(sweep, { sort: { key: 'learningRate', descending: true } }).map(
      ({ params }) => params.learningRate!.value,
    );
    expect(rates).toEqual([...rates].sort((a, b) => Number(b) - Number(a)));
    const [first] = boardRows(sweep, { sort: { key: 'regularizer', descending: false } });
    expect(first!.params.regularizer).toEqual({ value: { l1: 0.001, on: 'all' }, text: 'l1 0.001' });
  });

  it('sorts by the difference to the published figure and by progress', () => {
    const some = observedSweep({
      datasets: ['mnist'],
      seeds: 2,
      settings: [
        { name: 'a', params: {}, reference: { mean: 0.5 } },
        { name: 'b', params: {} },
        { name: 'c', params: {}, reference: { mean: 0.9 } },
      ],
      stateOf: (index) => (index === 2 ? 'running' : 'done'),
    });
    const settings = (key: string) =>
      boardRows(some, { sort: { key, descending: false } }).map(({ setting }) => setting);
    expect(settings('difference')).toEqual(['c', 'a', 'b']);
    expect(settings('progress')[0]).toBe('b');
  });
});

describe('rowProgress', () => {
  it('counts seeds by state and the steps behind those that run', () => {
    const states = ['done', 'done', 'failed', 'running', 'queued'] as const;
    const some = observedSweep({
      settings: 1,
      datasets: ['mnist'],
      seeds: 5,
      steps: 10,
      stateOf: (index) => states[index]!,
    });
    const [row] = boardRows(some);
    expect(rowProgress(row!)).toEqual({
      done: 2,
      total: 5,
      failed: 1,
      running: 1,
      fraction: 0.7,
    });
    const unknown = { ...row!, seeds: row!.seeds.map((seed) => ({ ...seed, steps: 0 })) };
    expect(rowProgress(unknown).fraction).toBe(0.6);
  });
});

describe('differenceToReference', () => {
  it('is undefined without a mean or a published figure', () => {
    const [row] = boardRows(sweep);
    expect(differenceToReference(row!)).toBeUndefined();
    expect(differenceToReference({ ...row!, mean: 0.75, reference: { mean: 0.5 } })).toBe(0.25);
    expect(differenceToReference({ ...row!, mean: undefined, reference: { mean: 0.5 } })).toBeUndefined();
  });
});

describe('boardScale', () => {
  it('gives each dataset a scale that holds its means', () => {
    const rows = boardRows(sweep);
    const scales = boardScale(rows);
    expect([...scales.keys()]).toEqual(['mnist', 'fashion-mnist']);
    for (const { dataset, mean } of rows) {
      const [low, high] = scales.get(dataset)!;
      expect(mean).toBeGreaterThan(low);
      expect(mean).toBeLessThan(high);
    }
  });
});

it('a sweep of 10,000 trials takes milliseconds to filter and sort', () => {
  const large = observedSweep({ settings: 5_000, datasets: ['mnist', 'cifar10'], seeds: 1 });
  const rows = [...large.rows.values()];
  const works = {
    rank: () => boardRows(large),
    setting: () => boardRows(large, { sort: { key: 'setting', descending: true } }),
    parameter: () => boardRows(large, { sort: { key: 'regularizer', descending: true } }),
    progress: () => boardRows(large, { sort: { key: 'progress', descending: true } }),
    filter: () => boardRows(large, { filter: filterOf('setting learningRate>=0.02 regularizer=l2 mean>0.5') }),
    trials: () => trialLines(large, filterOf('state=done regularizer=l2')),
    byWorker: () => trialLines(large, noFilter, { key: 'worker', descending: false }),
    scale: () => boardScale(rows),
    differing: () => differingParams(rows),
    constant: () => constantParams(rows),
  };
  const slow = Object.entries(works).flatMap(([name, work]) => {
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    // Some times what it takes, for busy machines.
    return Math.min(...times) > 60 ? [`${name}: ${Math.min(...times).toFixed(1)} ms`] : [];
  });
  expect(slow).toEqual([]);
});
