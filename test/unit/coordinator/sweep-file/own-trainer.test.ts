import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineTrainer } from '../../../../common/trainer-definition.js';
import { checkSpec } from '../../../../coordinator/check-spec.js';
import { loadSweep, SweepFaults } from '../../../../coordinator/sweep-file/load-sweep.js';
import { sweepJsonSchema } from '../../../../coordinator/sweep-file/sweep-json-schema.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { settingsOf } from './settings-of.js';

const walk = defineTrainer({
  name: 'walk',
  version: '2',
  parameters: {
    strides: z.int().min(1).default(100),
    gait: z.enum(['trot', 'gallop']).default('trot'),
    limits: z
      .object({ low: z.number(), high: z.number().default(9) })
      .refine(({ low, high }) => low < high, { error: 'a low that is below high' })
      .default({ low: 0, high: 1 }),
    note: z.string().default(''),
    load: z.number().positive(),
  },
  metrics: [
    { name: 'distance', unit: 'm', goal: 'maximize' },
    { name: 'falls', unit: '' },
  ],
  progress: { unit: 'stride', parameter: 'strides' },
});
const trainers = [...builtinTrainers, walk];
const head = 'name: a\ntrainer: walk\ndatasets: [street, "a field"]\nseeds: 2\n';
const load = (text: string) => loadSweep(text, trainers);

function faultsOf(text: string): string[] {
  try {
    load(text);
    return [];
  } catch (error) {
    if (!(error instanceof SweepFaults)) throw error;
    return error.faults.map(({ path, message, remedy }) => `${path}: ${message} ${remedy}`);
  }
}

describe("a trainer of one's own", () => {
  it('is compiled with its own parameters, metrics and unit', () => {
    const spec = load(`${head}grid: { load: [1, 2.5], gait: [trot, gallop] }`);
    expect(spec).toMatchObject({
      trainer: { name: 'walk', version: '2', progress: { unit: 'stride', parameter: 'strides' } },
      objective: { metric: 'distance', goal: 'maximize', at: 'last' },
      datasets: [
        { label: 'street', value: 'street' },
        { label: 'a field', value: 'a field' },
      ],
    });
    expect(settingsOf(spec)[3]).toMatchObject({
      name: 'gait gallop · load 2.5',
      config: { strides: 100, gait: 'gallop', limits: { low: 0, high: 1 }, load: 2.5 },
    });
  });

  it.each<[string, ...RegExp[]]>([
    ['train: { load: 1, stride: 3 }', /train\.stride: .* not a key of `train`\. Did you mean `strides`\?/],
    ['train: { load: 1, gait: galop }', /train\.gait: .*Did you mean gallop\? Write trot or gallop\./],
    ['train: { load: 1, strides: 0 }', /train\.strides: `strides` cannot be 0\. Write a number from 1 on\./],
    ['train: { load: 1, strides: "many" }', /train\.strides: `strides` cannot be "many"\. Write a whole number\./],
    ['train: { load: 0 }', /train\.load: `load` cannot be 0\. Write a number above 0\./],
    [
      'train: { load: 1, limits: { lo: 1 } }',
      /train\.limits\.lo: `lo` is not a key of `limits`\. Did you mean `low`\?/,
    ],
    ['train: { load: 1 }\nobjective: { metric: distanc }', /Did you mean distance\? It reports distance and falls\./],
    ['train: { load: 1 }\nobjective: { metric: falls }', /objective\.goal: `goal` is missing: trainer walk .*"falls"/],
    ['train: { load: 1, epochs: 3 }', /epochs.*It belongs to trainer lenet5, but this sweep's trainer is walk/],
    ['train: { load: 1 }\nobjective: { at: first }', /Write last, for the last stride's value, or best/],
    ['train: 3', /train: `train` is not a map\. Write a map of training options, such as \{ strides: 100 \}\./],
    ['settings: [{ load: heavy }]', /settings\.0\.load: `load` cannot be "heavy"\. Write a number\./],
    ['train: { lod: 3 }', /train\.lod: .*Did you mean `load`\?/],
  ])('has faults in its own words: %s', (text, ...expected) => {
    const faults = faultsOf(head + text);
    expect(faults).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(faults[index]).toMatch(pattern);
  });

  it('needs what has no default, wherever it is stated', () => {
    expect(faultsOf(head)).toEqual(['train.load: `load` is missing. Add `load`: a number.']);
    expect(faultsOf(`${head}settings: [{}, { load: 1 }]`)).toEqual([
      'settings.0.load: `load` is missing. Add `load`: a number.',
    ]);
    expect(faultsOf(`${head}settings: [{ load: 2 }, { load: 1 }]`)).toEqual([]);
    const [first] = load(`${head}settings: [{ load: 2 }, { load: 1 }]`).listed;
    expect(first).toMatchObject({ name: 'load 2' });
  });

  it('needs maps whose parts, with those of `train`, are complete and go together', () => {
    expect(faultsOf(`${head}train: { load: 1 }\nsettings: [{ limits: { high: 5 } }]`)).toEqual([
      'settings.0.limits.low: `low` is missing. Add `low`: a number.',
    ]);
    expect(faultsOf(`${head}train: { load: 1, limits: { low: 3 } }\nsettings: [{ limits: { high: 5 } }]`)).toEqual([]);
    expect(faultsOf(`${head}train: { load: 1, limits: { low: 3 } }\ngrid: { limits: [{}, { high: 2 }] }`)).toEqual([
      'grid.limits.1: Item 2 of `limits` cannot be { high: 2 }. Write a low that is below high.',
    ]);
  });

  it('has settings of different names whatever its texts hold, and names that a terminal can be given', () => {
    const wild = fc.string({
      unit: fc.constantFrom('a', ' ', 'long '.repeat(30), '·', ' · ', '#2', '\u001b[2J', '\n', '\u202e', 'é'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(wild, { minLength: 1, maxLength: 8 }), (notes) => {
        const spec = load(`${head}grid: ${JSON.stringify({ note: notes, load: [1, 2] })}`);
        expect(checkSpec(spec)).toBe(spec);
        const names = settingsOf(spec).map(({ name }) => name);
        expect(new Set(names).size).toBe(notes.length * 2);
        expect(names.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });

  it('has references in the unit of its metric', () => {
    const share = { name: 'share', unit: '', goal: 'maximize', range: [0, 1] } as const;
    const score = { name: 'score', unit: '', goal: 'maximize', range: [0, 100] } as const;
    const faults = (metric: typeof share | typeof score) => {
      const golf = defineTrainer({
        ...{ name: 'golf', version: '1', parameters: {}, progress: { unit: 'hole' }, metrics: [metric] },
      });
      const text = 'name: a\ntrainer: golf\ndatasets: [x]\nseeds: 1\nsettings: [{ reference: { mean: 200, max: 99 } }]';
      try {
        loadSweep(text, [golf]);
        return [];
      } catch (error) {
        return (error as SweepFaults).faults.map(({ message, remedy }) => `${message} ${remedy}`);
      }
    };
    expect(faults(share)).toEqual([
      '`share` is a share from 0 to 1, and 200 is not. Write the published share, such as 0.9899.',
      '`share` is a share from 0 to 1, and 99 is not. Write 0.99 for 99 %.',
    ]);
    expect(faults(score)).toEqual([
      '`score` is a number from 0 to 100, and 200 is not. Write the published figure in the unit that the trainer reports.',
    ]);
  });

  it('is asked what to rank by when it does not say itself', () => {
    const mute = defineTrainer({
      ...{ name: 'mute', version: '1', parameters: {}, progress: { unit: 'step' } },
      metrics: [{ name: 'loss', unit: '' }],
    });
    const text = 'name: a\ntrainer: mute\ndatasets: [x]\nseeds: 1\n';
    expect(() => loadSweep(text, [mute])).toThrow('`metric` is missing: trainer mute does not say what to rank by.');
    expect(loadSweep(`${text}objective: { metric: loss, goal: minimize }`, [mute]).objective).toEqual({
      ...{ metric: 'loss', goal: 'minimize', at: 'last' },
    });
  });

  it.each(['name', 'reference', '__proto__', 'constructor', 'two words', ''])('has no parameter called %j', (key) => {
    const outline = { name: 'a', version: '1', metrics: [], progress: { unit: 'step' } };
    const parameters = Object.fromEntries([[key, z.number().default(1)]]);
    expect(() => defineTrainer({ ...outline, parameters })).toThrow('cannot have a parameter called');
  });

  it('has a JSON Schema beside those of the others', () => {
    const schema = sweepJsonSchema(trainers) as { oneOf: { properties: { trainer: { const: string } } }[] };
    expect(schema.oneOf.map(({ properties }) => properties.trainer.const)).toEqual([
      'lenet5',
      'mlp',
      'residual',
      'simulated',
      'walk',
    ]);
  });
});
