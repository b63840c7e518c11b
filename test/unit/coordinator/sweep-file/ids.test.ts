import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineTrainer } from '../../../../common/trainer-definition.js';
import { enumerateSettings } from '../../../../coordinator/plan/enumeration.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import type { SweepSpec } from '../../../../proto/spec.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { settingsOf } from './settings-of.js';

const load = (text: string) => loadSweep(text, builtinTrainers);
const head = 'name: a\ntrainer: lenet5\ndatasets: [mnist, { train: mnist, test: strokes }]\nseeds: [3, 1]\n';

/** Everything that has a name or an id, in the order of the plan. */
function called(spec: SweepSpec) {
  const settings = settingsOf(spec);
  const enumeration = enumerateSettings(spec);
  return {
    sweep: spec.id,
    names: settings.map(({ name }) => name),
    settings: settings.map(({ id }) => id),
    trials: settings.flatMap((each) =>
      spec.datasets.flatMap((_, dataset) => spec.seeds.map((seed) => enumeration.trialId(each, dataset, seed))),
    ),
  };
}

describe('ids', () => {
  // Written by hand as RFC 8785 has it, so that clients in other languages can do the same.
  const digest = (text: string, digits: number) => createHash('sha256').update(text).digest('hex').slice(0, digits);

  it('are hashes of what the file states, in canonical JSON', () => {
    const spec = load(
      `${head}train: { optimizer: { nesterov: true, momentum: 0.9 }, epochs: 20 }\n` +
        'settings: [{ name: S, learningRate: 1e-3, schedule: { multiply: { 10: 0.5, 9: 1 } } }]\n',
    );
    const parameters =
      '{"epochs":20,"learningRate":0.001,"optimizer":{"momentum":0.9,"nesterov":true},"schedule":{"multiply":{"10":0.5,"9":1}}}';
    const setting = digest(`{"parameters":${parameters},"trainer":{"name":"lenet5","version":"1+axes.2"}}`, 16);
    expect(spec.listed[0]?.id).toBe(setting);
    const trial = digest(
      `{"code":null,"dataset":{"test":["strokes"],"train":"mnist"},"seed":3,"setting":"${setting}",` +
        '"trainer":{"name":"lenet5","version":"1+axes.2"}}',
      16,
    );
    expect(called(spec).trials[2]).toBe(trial);
    const sweep = digest(
      '{"datasets":[{"test":["mnist"],"train":"mnist"},{"test":["strokes"],"train":"mnist"}],"grid":{},' +
        '"objective":{"at":"last","goal":"maximize","metric":"test_accuracy"},"retry":{"attempts":3},"seeds":[3,1],' +
        '"settings":[{"name":"S","parameters":{"learningRate":0.001,"schedule":{"multiply":{"10":0.5,"9":1}}}}],' +
        '"train":{"epochs":20,"optimizer":{"momentum":0.9,"nesterov":true}},' +
        '"trainer":{"code":null,"name":"lenet5","version":"1+axes.2"}}',
      8,
    );
    expect(spec.id).toBe(`a-${sweep}`);
  });

  it('are the same for what is in the grid as for what is listed', () => {
    const grid = called(load(`${head}grid: { init: [he, random] }`));
    const listed = called(load(`${head}settings: [{ init: he }, { init: random }]`));
    expect(grid.settings).toEqual(listed.settings);
    expect(grid.trials).toEqual(listed.trials);
  });

  it('stay, and names with them, when the trainer gains a parameter with a default', () => {
    const outline = {
      ...{ name: 'walk', version: '1', progress: { unit: 'stride' } },
      metrics: [{ name: 'reward', goal: 'maximize', unit: '' } as const],
    };
    const pace = z.object({ speed: z.number().default(1) }).prefault({});
    const before = defineTrainer({ ...outline, parameters: { pace, legs: z.int().default(2) } });
    const after = defineTrainer({
      ...outline,
      parameters: {
        arms: z.int().default(2),
        pace: z.object({ speed: z.number().default(1), swing: z.boolean().default(true) }).prefault({}),
        legs: z.int().default(4),
      },
    });
    const text = 'name: a\ntrainer: walk\ndatasets: [street]\nseeds: 2\ntrain: { legs: 3 }\n';
    for (const more of [
      '',
      'grid: { legs: [7, 8] }\nsettings: [{ legs: 5 }, { name: S, legs: 6 }]\n',
      'settings: [{ name: Slow, pace: { speed: 0.5 } }, { name: Fast, pace: { speed: 2 } }]\n',
    ]) {
      const [was, is] = [before, after].map((trainer) => called(loadSweep(text + more, [trainer])));
      expect(is).toEqual(was);
    }
  });

  it('of settings stay when a key moves from `train` into every setting', () => {
    const shared = load(
      `${head}train: { epochs: 20, optimizer: { momentum: 0.9 } }\n` +
        'settings: [{ optimizer: { nesterov: true } }, { init: random }]\n',
    );
    const moved = load(
      `${head}train: { epochs: 20 }\nsettings:\n  - { optimizer: { momentum: 0.9, nesterov: true } }\n` +
        '  - { optimizer: { momentum: 0.9 }, init: random }\n',
    );
    expect(called(moved).settings).toEqual(called(shared).settings);
    expect(called(moved).trials).toEqual(called(shared).trials);
    expect(moved.id).not.toBe(shared.id);
  });

  it('of other settings stay when a setting or a value of the grid is added', () => {
    const text = `${head}grid: { init: [he, random] }\nsettings: [{ epochs: 5 }]\n`;
    const { settings, trials } = called(load(text));
    const more = called(load(text.replace('[he', '[glorot, he').replace('epochs: 5 }', 'epochs: 5 }, { epochs: 6 }')));
    expect(more.settings).toEqual(expect.arrayContaining(settings));
    expect(more.trials).toEqual(expect.arrayContaining(trials));
  });

  it('tell apart a default that is stated from one that is not', () => {
    expect(called(load(`${head}train: { epochs: 10 }`)).settings).not.toEqual(called(load(head)).settings);
  });

  it('of sweeps differ when anything that matters does', () => {
    const minimal = 'name: a\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 2\n';
    const ids = [
      minimal,
      `${minimal}train: { epochs: 11 }`,
      `${minimal}retry: { attempts: 2 }`,
      `${minimal}objective: { at: best }`,
      minimal.replace('2', '3'),
      minimal.replace('2', '[1, 0]'),
      minimal.replace('mnist', 'strokes'),
      `${minimal}grid: { init: [he, random] }`,
      `${minimal}grid: { init: [random, he] }`,
      `${minimal}settings: [{ init: random }]`,
      `${minimal}settings: [{ init: random, reference: { mean: 1 } }]`,
    ].map((text) => load(text).id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
