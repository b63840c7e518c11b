import { describe, expect, it } from 'vitest';
import { formatSeconds, formatValue } from '../../../../common/format.js';

describe('formatValue', () => {
  it.each([
    [0.98765, '0.9877'],
    [1, '1.0000'],
    [123.45678, '123.4568'],
    [0, '0.0000'],
    [-0.5, '-0.5000'],
  ])('shows %f to four decimals', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it.each([
    [0.001422, '0.0014'],
    [-0.001422, '-0.0014'],
  ])('shows %f, a small one, to two digits', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it('shows a dash for a value that does not exist, and says so when one is not finite', () => {
    expect([undefined, NaN, Infinity, -Infinity].map(formatValue)).toEqual(['—', 'NaN', 'Infinity', '-Infinity']);
  });
});

describe('formatSeconds', () => {
  it.each([
    [0, '0.0 s'],
    [8.24, '8.2 s'],
    [59.94, '59.9 s'],
    [59.96, '1 min 00 s'],
    [60, '1 min 00 s'],
    [185.4, '3 min 05 s'],
    [3_599.4, '59 min 59 s'],
    [3_599.6, '1 h 00 min'],
    [7_800, '2 h 10 min'],
    [360_000, '100 h 00 min'],
  ])('shows %f seconds as a person would', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });

  it('shows a dash for a time that nobody can tell', () => {
    expect([NaN, Infinity].map(formatSeconds)).toEqual(['—', '—']);
  });
});
