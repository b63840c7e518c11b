import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTolerantJson } from '../../../common/tolerant-json.js';

/** What Python's `json.dumps` writes. */
function pythonJson(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value);
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${pythonJson(part)}`);
  return `{${parts.join(', ')}}`;
}

const string = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(NaN|-?Infinity|#|"|\\|:| |u0023)*$/));
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.double(),
    fc.constantFrom(NaN, Infinity, -Infinity),
    string,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(string, tie('value'), { noNullPrototype: true }),
  ),
}));

describe('parseTolerantJson', () => {
  it('reads all that Python writes', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(parseTolerantJson(pythonJson(value))).toStrictEqual(value);
      }),
    );
  });

  it.each([
    ['{"loss": NaN}', { loss: NaN }],
    ['[Infinity,-Infinity , NaN]', [Infinity, -Infinity, NaN]],
    ['NaN', NaN],
    ['{"NaN" : "NaN", "a": "-Infinity", "\\u0023NaN": ["\\u0023NaN", "#NaN"]}', undefined],
    ['{"a \\" NaN": NaN}', { 'a " NaN': NaN }],
    [
      '{"__proto__": NaN}',
      JSON.parse('{"__proto__": null}', (key, value: unknown) => (key === '__proto__' ? NaN : value)),
    ],
  ])('reads %s', (text, value) => {
    expect(parseTolerantJson(text)).toStrictEqual(value ?? JSON.parse(text));
  });

  it.each([
    ...[
      '{NaN: 1}',
      '{Infinity : 1}',
      '-NaN',
      '2Infinity',
      '1NaN',
      '--Infinity',
      '+Infinity',
      'NaNNaN',
      'xNaN',
      'NaN x',
    ],
    ...['{"a": nan}', '{"a": NaN', '{"a: NaN}', '"NaN', '"\\', '"NaN\\', 'NaN"', '', '[NaN,]', "{'a': NaN}"],
  ])('refuses %s', (text) => {
    expect(() => parseTolerantJson(text)).toThrow(SyntaxError);
  });

  it('refuses what is nested too deeply', () => {
    const depth = 1_000_000;
    const nested = `${'['.repeat(depth)}NaN${']'.repeat(depth)}`;
    expect(() => parseTolerantJson(nested)).toThrow(SyntaxError);
  });

  it.each([
    ['an open string of escapes', `NaN"${'\\"'.repeat(500_000)}`],
    ['an open string of escapes that ends in one', `NaN"${'\\"'.repeat(500_000)}\\`],
    ['a million words', `[${'NaN '.repeat(250_000)}`],
    ['blanks after strings', `NaN${`"a"${' '.repeat(1_000)}`.repeat(1_000)}`],
  ])('takes no longer than its length tells for %s', (_what, text) => {
    const startedMs = performance.now();
    expect(() => parseTolerantJson(text)).toThrow(SyntaxError);
    // Quadratic time would be minutes.
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});
