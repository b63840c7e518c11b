import { expect, test } from 'vitest';
import { rankRows, standingsOf, type Ranked } from '../../../results/standings.js';
import { summarize } from '../../../results/summary.js';

const maximize = { goal: 'maximize' } as const;

function row(entry: number, values: readonly (number | undefined)[]): Ranked {
  const seeds = values.map(
    (value, seed) => ({ seed, value, state: value === undefined ? 'running' : 'done' }) as const,
  );
  return { entry, mean: summarize(values.filter((value) => value !== undefined)).mean, seeds };
}

test('rows that differ from the best by less than their seeds do are tied with it; others are not', () => {
  const rows = [
    row(0, [0.9, 0.91, 0.9, 0.91, 0.905]),
    row(1, [0.99, 0.991, 0.989, 0.992, 0.99]),
    row(2, [0.991, 0.989, 0.99, 0.99, 0.9905]),
  ];
  const [best, second, third] = standingsOf(rows, maximize);
  expect(best).toEqual({ entry: 1, rank: 1, pValue: undefined, tied: false });
  expect(second).toMatchObject({ entry: 2, rank: 2, tied: true });
  expect(third).toMatchObject({ entry: 0, rank: 3, tied: false });
  expect(third!.pValue).toBeLessThan(0.001);
});

test('rows are compared over the seeds that both have finished: with one there is nothing to say', () => {
  const rows = [row(0, [0.9, 0.91, undefined]), row(1, [undefined, 0.5, 0.6]), row(2, [0.8, 0.7, 0.6])];
  const standings = new Map(standingsOf(rows, maximize).map((standing) => [standing.entry, standing]));
  expect(standings.get(1)).toMatchObject({ pValue: undefined, tied: false });
  expect(standings.get(2)!.pValue).toBeGreaterThan(0);
});

test('goal: minimize puts the smallest mean first; rows without a mean come last, in the order given', () => {
  const rows = [row(0, [undefined]), row(1, [0.9, 0.8]), row(2, [0.1, 0.2]), row(3, [NaN, 0.1])];
  expect(rankRows(rows, { goal: 'minimize' }).map(({ entry, rank }) => [entry, rank])).toEqual([
    [2, 1],
    [1, 2],
    [0, 3],
    [3, 4],
  ]);
});

test('with more settings compared, the same difference must be clearer (Holm)', () => {
  const near = row(1, [0.98, 0.985, 0.975, 0.984, 0.979]);
  const best = row(0, [0.99, 0.988, 0.983, 0.987, 0.9885]);
  const alone = standingsOf([best, near], maximize)[1]!;
  const others = Array.from({ length: 30 }, (_, index) => row(index + 2, [0.985, 0.99, 0.98, 0.97, 0.96]));
  const among = standingsOf([best, near, ...others], maximize).find(({ entry }) => entry === 1)!;
  expect(alone.tied).toBe(false);
  expect(among.pValue).toBeGreaterThan(alone.pValue!);
});
