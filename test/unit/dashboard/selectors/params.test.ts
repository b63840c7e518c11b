import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../common/ids.js';
import { constantParams, differingParams, paramText } from '../../../../dashboard/selectors/params.js';
import { observedSweep } from '../../../support/observed-sweep.js';

const rows = (...params: { [key: string]: Json }[]) =>
  params.map((each) => ({
    params: Object.fromEntries(Object.entries(each).map(([key, value]) => [key, { value, text: `<${key}>` }])),
  }));

describe('differingParams', () => {
  it('names what differs, in the order first seen, whatever the order within a value', () => {
    const some = rows(
      { init: 'he', noise: { normal: 0.001, on: ['a'] }, size: 10, width: 0.01 },
      { init: 'he', noise: { on: ['a'], normal: 0.001 }, size: 20, width: 0.02 },
    );
    expect(differingParams(some)).toEqual(['size', 'width']);
    expect(constantParams(some)).toEqual([
      ['init', '<init>'],
      ['noise', '<noise>'],
    ]);
  });

  it('tells values apart that read alike', () => {
    expect(differingParams(rows({ a: [1] }, { a: { 0: 1 } }))).toEqual(['a']);
    expect(differingParams(rows({ a: null }, { a: false }))).toEqual(['a']);
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
  it('is what the trainer calls the value, or a dash where there is none', () => {
    const [row] = rows({ a: 1 });
    expect(paramText(row!, 'a')).toBe('<a>');
    expect(paramText(row!, 'b')).toBe('—');
  });
});
