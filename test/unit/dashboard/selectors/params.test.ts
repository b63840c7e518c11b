import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../common/ids.js';
import { constantParams, differingParams, paramText } from '../../../../dashboard/selectors/params.js';
import { observedSweep } from '../../../support/observed-sweep.js';

const rows = (...params: { [key: string]: Json }[]) => params.map((each) => ({ params: each }));

describe('differingParams', () => {
  it('names what differs, in the order first seen, whatever the order within a value', () => {
    const some = rows(
      { init: 'he', regularizer: { l2: 0.001, on: 'all' }, epochs: 10, learningRate: 0.01 },
      { init: 'he', regularizer: { on: 'all', l2: 0.001 }, epochs: 20, learningRate: 0.02 },
    );
    expect(differingParams(some)).toEqual(['epochs', 'learningRate']);
    expect(constantParams(some)).toEqual([
      ['init', 'he'],
      ['regularizer', 'l2 0.001'],
    ]);
  });

  it('counts a missing key as another value, wherever it is missing', () => {
    expect(differingParams(rows({ a: 1 }, { a: 1, b: 2 }))).toEqual(['b']);
    expect(differingParams(rows({ a: 1, b: 2 }, { a: 1 }))).toEqual(['b']);
    expect(differingParams(rows({ a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 }))).toEqual(['b']);
  });

  it('finds nothing to differ in one row or none', () => {
    expect(differingParams([])).toEqual([]);
    expect(differingParams(rows({ a: 1 }))).toEqual([]);
  });

  it('finds what the sample’s settings differ in', () => {
    const sweep = observedSweep({ settings: 6 });
    expect(differingParams([...sweep.rows.values()])).toEqual(['learningRate', 'regularizer']);
  });
});

describe('paramText', () => {
  it.each<[string, Json | undefined, string]>([
    ['learningRate', 0.01, '0.01'],
    ['init', 'he', 'he'],
    ['regularizer', 'none', 'none'],
    ['regularizer', { l1: 0.001 }, 'l1 0.001'],
    ['regularizer', { l2: 0.001, on: 'all' }, 'l2 0.001'],
    ['regularizer', { l1: 0.1, l2: 0.2, on: 'conv' }, 'l1 0.1 l2 0.2 on conv'],
    ['schedule', { multiply: { 100: 0.5 } }, '×0.5 from 100'],
    ['schedule', { multiply: { 120: 0.5, 140: 0.1 }, warmup: 5 }, '×0.5 from 120, ×0.1 from 140 warm-up 5'],
    ['schedule', { step: { every: 30, factor: 0.1 } }, '×0.1 every 30'],
    ['schedule', { exponential: 0.95 }, '×0.95 per epoch'],
    ['schedule', { cosine: { to: 0 } }, 'cosine to 0'],
    ['optimizer', { name: 'sgd', momentum: 0.9, nesterov: true }, 'sgd momentum 0.9 nesterov'],
    ['optimizer', { name: 'adam', momentum: 0, nesterov: false }, 'adam'],
    ['other', { a: { b: 1 }, c: [1, 2] }, 'a (b 1) c (1, 2)'],
    ['other', {}, 'none'],
    ['other', null, 'none'],
    ['other', true, 'yes'],
    ['other', undefined, '—'],
  ])('%s %j is %s', (key, value, text) => {
    expect(paramText(key, value)).toBe(text);
  });
});
