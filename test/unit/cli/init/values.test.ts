import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { HelpOption } from '../../../../cli/init/help/help-option.js';
import { suggestValues, yamlValue } from '../../../../cli/init/values.js';

const option = (more: Partial<HelpOption>): HelpOption => ({
  ...{ name: 'x', kind: 'value', positional: false, required: false, default: undefined, choices: [], path: false },
  ...{ help: '', ...more },
});

describe('a value in a new sweep file', () => {
  it('is the text that the program writes, unless it is a number', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('True', '~', 'yes', '0x1f', '1_000', '.nan', '007', '1:30'));
    fc.assert(
      fc.property(
        text.filter((each) => each !== 'null'),
        (value) => {
          const [read] = parse(`[${yamlValue(value, 'value')}]`) as [unknown];
          expect(String(read)).toBe(typeof read === 'number' ? String(Number(value)) : value);
          expect(typeof read === 'number').toBe(yamlValue(value, 'value') === value && typeof read !== 'string');
        },
      ),
    );
  });

  it('keeps a number as it is written', () => {
    expect(['1e-05', '0.10', '+3', '.5', '-2'].map((text) => yamlValue(text, 'value'))).toEqual(
      ['1e-05', '0.10', '+3', '.5', '-2'], // prettier-ignore
    );
  });
});

describe('values to try of an option', () => {
  it.each<[string, Partial<HelpOption>, readonly string[]]>([
    ['a number and a tenth of it', { default: '0.1' }, ['0.1', '0.01']],
    ['a small number and a tenth of it', { default: '1e-05' }, ['1e-05', '0.000001']],
    ['a whole number and twice as many', { default: '64' }, ['64', '128']],
    ['nothing and a little', { default: '0.0' }, ['0.0', '0.001']],
    ['the first of its choices', { default: 'b', choices: ['a', 'b', 'c', 'd', 'e'] }, ['a', 'b', 'c', 'd']],
    ['both of a flag', { kind: 'flag' }, ['true', 'false']],
    ['both words for a truth, as the program writes them', { kind: 'boolean', default: 'False' }, ['True', 'False']],
    ['a word alone', { default: 'sgd' }, ['sgd']],
    ['none where nothing is known', {}, []],
  ])('are %s', (_, more, values) => {
    expect(suggestValues(option(more))).toEqual(values);
  });
});
