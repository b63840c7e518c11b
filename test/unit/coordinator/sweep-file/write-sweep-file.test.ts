import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { defineTrainer } from '../../../../common/trainer-definition.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { writeSweepFile } from '../../../../coordinator/sweep-file/write-sweep-file.js';
import { completeOf, type SpecValues, type SweepSpec } from '../../../../proto/spec.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { arbitrarySweepFile } from './arbitrary-sweep.js';
import { settingsOf } from './settings-of.js';

const called = (spec: SweepSpec) => settingsOf(spec).map(({ id, name }) => ({ id, name }));

describe('writeSweepFile', () => {
  it('writes what loads to the same sweep, with the same settings', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const spec = loadSweep(stringify(file), builtinTrainers);
        const again = loadSweep(writeSweepFile(spec, ['a comment']), builtinTrainers);
        expect(again.id).toBe(spec.id);
        expect(called(again)).toEqual(called(spec));
      }),
    );
  });

  it('writes whatever values a trainer takes', () => {
    const any = defineTrainer({
      ...{
        name: 'any',
        version: '1',
        progress: { unit: 'step' },
        metrics: [{ name: 'm', unit: '', goal: 'minimize' }],
      },
      parameters: { text: z.string().default(''), any: z.unknown().default(0) },
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }),
        fc.jsonValue({ maxDepth: 3 }),
        (texts, value) => {
          const list = texts.map((text) => ({ text, any: value ?? 1 }));
          // A map with this key is refused.
          fc.pre(!JSON.stringify(list).includes('__proto__') && !JSON.stringify(list).includes('<<'));
          const file = { name: 'a', trainer: 'any', datasets: ['x: y', '#'], seeds: [1], settings: list };
          const spec = loadSweep(JSON.stringify(file), [any]);
          const again = loadSweep(writeSweepFile(spec, []), [any]);
          expect(again.id).toBe(spec.id);
          expect(called(again)).toEqual(called(spec));
        },
      ),
    );
  });

  it('states what is stated, and tells the rest in comments', () => {
    const text =
      'name: a\ntrainer: simulated\ndatasets: [mnist]\nseeds: 3\ntrain: { epochs: 4 }\n' +
      'grid: { learningRate: [0.1, 0.2] }\nsettings: [{ learningRate: 0.3, reference: { mean: 0.5 } }]\n';
    expect(writeSweepFile(loadSweep(text, builtinTrainers), ['Written by a test', 'in\ntwo lines'])).toBe(
      `# Written by a test
# in two lines

name: a
trainer: simulated
datasets: [ { train: mnist, test: [ mnist ] } ]
seeds: 3
objective: { metric: test_accuracy, goal: maximize, at: last }
train:
  epochs: 4
  # by default: epochMs: 100
  # by default: pointsPerEpoch: 4
  # by default: failureRate: 0
  # by default: learningRate: 0.02
grid:
  learningRate: [ 0.1, 0.2 ]
settings:
  - name: lr 0.3
    learningRate: 0.3
    reference: { mean: 0.5 }
retry: { attempts: 3 }
`,
    );
  });

  it('tells what maps are once their defaults are filled in', () => {
    const text = 'name: a\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 3\ntrain: { optimizer: { momentum: 0.9 } }\n';
    expect(writeSweepFile(loadSweep(text, builtinTrainers), [])).toContain(
      `train:
  optimizer: { momentum: 0.9 }
  # by default: epochs: 10
  # by default: batchSize: 128
  # by default: learningRate: 0.01
  # with its defaults: optimizer: { name: sgd, momentum: 0.9, nesterov: false }
`,
    );
  });

  it('states every value of a sweep that was stored as a sweep file', () => {
    const text = 'name: a\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 2\nsettings: [{ name: S, init: random }]\n';
    const spec = loadSweep(text, builtinTrainers);
    const complete = (values: SpecValues): SpecValues =>
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, { ...value, complete: completeOf(value) }]),
      );
    const legacy: SweepSpec = {
      ...spec,
      enumeration: 0,
      base: complete(spec.base),
      listed: spec.listed.map((setting) => ({ ...setting, values: complete(setting.values) })),
    };
    const again = loadSweep(writeSweepFile(legacy, []), builtinTrainers);
    expect(Object.values(again.base).every(({ stated }) => stated !== undefined)).toBe(true);
    expect(settingsOf(again)[0]).toMatchObject({
      name: 'S',
      config: settingsOf(spec)[0]?.config,
    });
  });
});
