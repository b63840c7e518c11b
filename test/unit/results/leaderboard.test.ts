import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../common/objective.js';
import { leaderboard, measureEntry, type EntryData, type SeedData } from '../../../results/leaderboard.js';
import type { Ranking } from '../../../results/ranking.js';

const ranking: Ranking = { goal: 'maximize', range: [0, 1], look: 1 };
const datasets = ['mnist', 'strokes'].map((label) => ({ label, value: { train: label, test: [label] } }));

/** Two settings on two datasets. */
const entries = [0, 1, 2, 3].map((entry): EntryData => {
  const setting = Math.floor(entry / 2);
  const text = `0.0${setting + 1}`;
  return {
    ...{
      entry,
      settingId: `id-${setting}`,
      setting: `lr ${text}`,
      dataset: datasets[entry % 2]!,
      datasetIndex: entry % 2,
    },
    ...{ params: { learningRate: { value: Number(text), text } }, reference: undefined },
  };
});

type Told = SeedData & { readonly entry: number };

/** Trials of an entry, one for each value: finished ones unless `changes` say otherwise. */
function trialsOf(entry: number, values: readonly (number | undefined)[], changes: Partial<SeedData> = {}): Told[] {
  return values.map((value, seed) => ({ entry, seed, state: 'done', value, diverged: false, ...changes }));
}

const queued = (entry: number, seed: number): Told => ({ ...trialsOf(entry, [undefined])[0]!, seed, state: 'queued' });

describe('leaderboard', () => {
  test('rows rank within their dataset, those with all their seeds first; only finished seeds count, all are shown', () => {
    const trials = [
      ...trialsOf(0, [0.9, 0.8, 0.7]),
      ...trialsOf(1, [0.5]),
      ...[1, 2].map((seed) => queued(1, seed)),
      ...trialsOf(2, [0.95, 0.85]),
      { entry: 2, seed: 2, state: 'running', value: 0.1, diverged: false } as const,
    ];
    const rows = leaderboard(entries.slice(0, 3), trials, ranking);
    expect(rows.map(({ dataset, rank, params, n }) => [dataset, rank, params['learningRate']!.value, n])).toEqual([
      ['mnist', 1, 0.01, 3],
      ['mnist', 2, 0.02, 2],
      ['strokes', 1, 0.01, 1],
    ]);
    expect(rows[1]!.seeds.map(({ state, value }) => [state, value])).toEqual([
      ['done', 0.95],
      ['done', 0.85],
      ['running', 0.1],
    ]);
    expect(rows[0]).toMatchObject({ max: 0.9, min: 0.7 });
    expect(rows[0]!.mean).toBeCloseTo(0.8, 12);
    expect(rows[0]!.std).toBeCloseTo(0.1, 12);
    expect(rows[2]).toMatchObject({ std: undefined, ci95: undefined, datasetValue: datasets[1]!.value });
    expect(rows[2]!.seeds.map(({ state }) => state)).toEqual(['done', 'queued', 'queued']);
  });

  test('goal: minimize puts the smallest mean first', () => {
    const trials = [...trialsOf(0, [0.5]), ...trialsOf(2, [0.3])];
    const means = (goal: Goal) =>
      leaderboard([entries[0]!, entries[2]!], trials, { ...ranking, goal }).map(({ mean }) => mean);
    expect(means('minimize')).toEqual([0.3, 0.5]);
    expect(means('maximize')).toEqual([0.5, 0.3]);
  });

  test('datasets and equal means come in the order of the entries’ numbers, however they are given', () => {
    const trials = entries.flatMap(({ entry }) => trialsOf(entry, [0.5, 0.5]));
    const rows = leaderboard(entries.toReversed(), trials, ranking);
    expect(rows.map(({ entry, rank }) => [entry, rank])).toEqual([
      [0, 1],
      [2, 2],
      [1, 1],
      [3, 2],
    ]);
    expect(leaderboard(entries, [], ranking).map(({ n, seeds }) => [n, seeds])).toEqual(entries.map(() => [0, []]));
  });
});

describe('measureEntry', () => {
  const flags = (trials: readonly SeedData[]) =>
    measureEntry(entries[0]!, trials, ranking).seeds.map(({ flag }) => flag);

  test('flags seeds that failed or diverged once they have ended, and unusual ones among the finished', () => {
    const [failed] = trialsOf(0, [0.4], { state: 'failed' });
    const [diverged] = trialsOf(0, [NaN], { diverged: true });
    const [both] = trialsOf(0, [NaN], { diverged: true, state: 'failed' });
    const [running] = trialsOf(0, [NaN], { diverged: true, state: 'running' });
    const ended = [failed!, diverged!, both!, running!, queued(0, 4)];
    expect(flags(ended)).toEqual(['failed', 'diverged', 'diverged', undefined, undefined]);
    const far = trialsOf(0, [0.99, 0.991, 0.992, 0.9905, 0.2]);
    expect(flags([failed!, ...far])).toEqual(['failed', undefined, undefined, undefined, undefined, 'unusual']);
  });

  test('figures are of the finite results; a seed that failed does not count, one that is not finite has diverged', () => {
    const [failed] = trialsOf(0, [0.1], { state: 'failed' });
    expect(measureEntry(entries[0]!, [...trialsOf(0, [0.5, 0.7]), failed!], ranking)).toMatchObject({
      n: 2,
      max: 0.7,
      min: 0.5,
    });
    expect(measureEntry(entries[0]!, trialsOf(0, [0.5, NaN]), ranking)).toMatchObject({ n: 1, mean: 0.5, diverged: 1 });
  });

  test('keeps whatever else is known of a trial, and leaves it as it is', () => {
    const trials = trialsOf(0, [0.5]).map((trial) => ({ ...trial, worker: 'w1' }));
    const [seed] = measureEntry(entries[0]!, trials, ranking).seeds;
    expect(seed).toEqual({ ...trials[0], flag: undefined, chance: undefined });
    expect(trials[0]).not.toHaveProperty('flag');
  });
});
