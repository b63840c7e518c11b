import { describe, expect, test } from 'vitest';
import type { Ranking } from '../../../results/ranking.js';
import type { Ranked } from '../../../results/pairs.js';
import { rankRows, standingsOf } from '../../../results/standings.js';

const maximize: Ranking = { goal: 'maximize', look: 1 };

/** A row whose seeds are done with these values; undefined runs, null failed, NaN diverged. */
function row(entry: number, values: readonly (number | undefined | null)[]): Ranked {
  const seeds = values.map((value, seed) => {
    if (value === undefined) return { seed, state: 'running', value: undefined, diverged: false } as const;
    if (value === null) return { seed, state: 'failed', value: undefined, diverged: false } as const;
    if (Number.isNaN(value)) return { seed, state: 'failed', value, diverged: true } as const;
    return { seed, state: 'done', value, diverged: false } as const;
  });
  return { entry, seeds };
}

const verdictsOf = (rows: readonly Ranked[], ranking = maximize) =>
  standingsOf(rows, ranking).map(({ entry, verdict }) => [entry, verdict]);

test('rows that differ from the best by less than their seeds do are tied with it; others are worse', () => {
  const rows = [
    row(0, [0.9, 0.91, 0.9, 0.91, 0.905]),
    row(1, [0.99, 0.991, 0.989, 0.992, 0.99]),
    row(2, [0.991, 0.989, 0.99, 0.99, 0.9905]),
  ];
  const [best, second, third] = standingsOf(rows, maximize);
  expect(best).toMatchObject({ entry: 1, rank: 1, verdict: 'best', difference: undefined });
  expect(second).toMatchObject({ entry: 2, rank: 2, verdict: 'tied' });
  expect(second!.moreSeeds).toBeGreaterThan(10);
  expect(third).toMatchObject({ entry: 0, rank: 3, verdict: 'worse', moreSeeds: undefined });
  expect(third!.difference!.estimate).toBeCloseTo(-0.0854, 12);
  expect(third!.difference!.high).toBeLessThan(0);
});

test('with fewer than three shared seeds nothing is tested (stats-01, ux-15)', () => {
  expect(verdictsOf([row(0, [0.9]), row(1, [0.1])])).toEqual([
    [0, 'best'],
    [1, 'untested'],
  ]);
  expect(verdictsOf([row(0, [0.9, 0.91]), row(1, [0.1, 0.11])])).toEqual([
    [0, 'best'],
    [1, 'untested'],
  ]);
  expect(verdictsOf([row(0, [0.9, 0.91, 0.92, undefined]), row(1, [undefined, 0.5, 0.6, 0.7])])).toEqual([
    [0, 'best'],
    [1, 'untested'],
  ]);
});

describe('rank and test agree', () => {
  test('a row better on every shared seed is first, although hard seeds that the other lacks pull its mean down (stats-02)', () => {
    const a = row(0, [0.9, 0.902, 0.899, 0.901, null, null]);
    const b = row(1, [0.906, 0.9075, 0.9052, 0.9069, 0.85, 0.848]);
    const [first, second] = standingsOf([a, b], maximize);
    expect(first!.entry).toBe(1);
    expect(second).toMatchObject({ entry: 0, verdict: 'worse' });
    expect(second!.estimate).toBeLessThan(first!.estimate!);
  });

  test('one survivor of five never leads (hunt-03)', () => {
    const rows = [row(0, [null, null, null, null, 0.95]), row(1, [0.94, 0.941, 0.939, 0.942, 0.9405])];
    expect(verdictsOf(rows)).toEqual([
      [1, 'best'],
      [0, 'untested'],
    ]);
  });

  test('while none is complete, one with fewer seeds than another does not lead either', () => {
    const rows = [row(0, [0.99, undefined, undefined]), row(1, [0.9, 0.91, undefined])];
    expect(standingsOf(rows, maximize)[0]!.entry).toBe(1);
  });

  test('a row that lacks planned seeds does not lead one that has as many and all of its own', () => {
    const rows = [row(0, [0.99, 0.991, 0.992, null, null]), row(1, [0.9, 0.91, 0.92])];
    expect(standingsOf(rows, maximize)[0]!.entry).toBe(1);
  });

  test('a row that lacks seeds and is told apart as better than the first is never shown as worse', () => {
    const rows = [row(0, [0.99, 0.991, 0.992, 0.99, null]), row(1, [0.9, 0.902, 0.901, 0.9, 0.9])];
    const [first, second] = standingsOf(rows, maximize);
    expect(first!.entry).toBe(1);
    expect(second).toMatchObject({ entry: 0, verdict: 'untested' });
    expect(second!.difference!.low).toBeGreaterThan(0);
  });
});

test('diverged seeds count as the worst there is; --survivors leaves them out, and fewer seeds still do not lead', () => {
  const rows = [
    row(0, [0.99, 0.99, NaN, NaN, NaN]),
    row(1, [0.5, 0.51, 0.52, 0.5, 0.49]),
    row(2, [0.4, 0.4, 0.41, 0.4, 0.4]),
  ];
  expect(standingsOf(rows, maximize).map(({ entry }) => entry)).toEqual([1, 2, 0]);
  expect(standingsOf(rows, maximize)[2]!.verdict).toBe('untested');
  expect(standingsOf(rows, { ...maximize, survivors: true }).map(({ entry }) => entry)).toEqual([1, 0, 2]);
});

test('equal differences of values that come in steps are no proof', () => {
  const rows = [row(0, [0.9812, 0.9815, 0.9811]), row(1, [0.9811, 0.9814, 0.981])];
  const [, second] = standingsOf(rows, maximize);
  expect(second!.verdict).toBe('tied');
  expect(second!.difference!.error).toBeGreaterThan(0);
});

test('goal: minimize puts the smallest first; rows without a result come last, in the order given', () => {
  const rows = [row(0, [undefined]), row(1, [0.9, 0.8]), row(2, [0.1, 0.2]), row(3, [null, null])];
  expect(rankRows(rows, { goal: 'minimize', look: 1 }).map(({ entry, rank }) => [entry, rank])).toEqual([
    [2, 1],
    [1, 2],
    [0, 3],
    [3, 4],
  ]);
});

test('with more settings, and at a later look, the same difference must be clearer', () => {
  const best = row(0, [0.99, 0.988, 0.983, 0.987, 0.9885]);
  const near = row(1, [0.981, 0.9785, 0.9745, 0.9788, 0.979]);
  const others = Array.from({ length: 30 }, (_, index) => row(index + 2, [0.985, 0.99, 0.98, 0.97, 0.96]));
  const width = (rows: readonly Ranked[], look = 1) => {
    const { difference } = standingsOf(rows, { ...maximize, look }).find(({ entry }) => entry === 1)!;
    return difference!.high - difference!.low;
  };
  expect(width([best, near, ...others])).toBeGreaterThan(width([best, near]));
  expect(width([best, near], 2)).toBeGreaterThan(width([best, near]));
});
