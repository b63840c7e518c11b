import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, shortHash, type Json } from '../../../common/ids.js';

/** The same value with the keys of every object written in the opposite order. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, part === undefined ? undefined : reversed(part)]),
  );
}

const json = fc.jsonValue({ stringUnit: 'grapheme' }) as fc.Arbitrary<Json>;

describe('canonicalJson', () => {
  it('sorts the keys of objects at every depth and leaves no white space', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 'x y', c: null }], B: true })).toBe(
      '{"B":true,"a":[{"c":null,"d":"x y"}],"b":1}',
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
  });

  it('leaves out keys without a value', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(canonicalJson({ a: { b: undefined } })).toBe('{"a":{}}');
  });

  it('gives equal text for equal values, whatever order they were written in', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('says all there is to say: reading it gives the value back', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('shortHash', () => {
  it('is the beginning of the SHA-256 of the text in UTF-8', () => {
    expect(shortHash('abc', 12)).toBe('ba7816bf8f01');
    expect(shortHash('abc', 64)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(shortHash('é', 8)).toBe('4a99557e');
  });
});
