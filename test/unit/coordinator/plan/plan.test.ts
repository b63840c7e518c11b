import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { canonicalJson, shortHash } from '../../../../common/ids.js';
import type { Plan } from '../../../../coordinator/plan/plan.js';
import { lenet5Config } from '../../worker/support/lenet5.js';
import { planOf } from '../../../support/plans.js';
import { simulatedSpec, specOf } from '../../../support/sweeps.js';
import { arbitrarySweepFile } from '../sweep-file/arbitrary-sweep.js';

const trialsOf = (plan: Plan) => Array.from({ length: plan.trialCount }, (_, index) => plan.trial(index));
const head = 'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: [3, 1]\n';

describe('a plan', () => {
  it('gives the same trials on every expansion, in any order, also of a spec that has been stored', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, fc.infiniteStream(fc.nat()), (file, numbers) => {
        const spec = specOf(stringify(file));
        const inOrder = trialsOf(planOf(spec));
        const stored = planOf(JSON.parse(JSON.stringify(spec)) as typeof spec);
        for (const number of numbers.take(30)) {
          const index = number % inOrder.length;
          expect(stored.trial(index)).toEqual(inOrder[index]);
          expect(stored.place(index)).toEqual({ entry: inOrder[index]!.entry, seed: inOrder[index]!.seed });
        }
      }),
    );
  });

  it('gives every setting and every trial an id and every setting a name of its own', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const plan = planOf(stringify(file));
        const settings = Array.from({ length: plan.settingCount }, (_, index) => plan.setting(index));
        expect(new Set(settings.map(({ id }) => id)).size).toBe(plan.settingCount);
        expect(new Set(settings.map(({ name }) => name)).size).toBe(plan.settingCount);
        expect(new Set(trialsOf(plan).map(({ id }) => id)).size).toBe(plan.trialCount);
      }),
    );
  });

  it('makes ids by the documented hashes, and configurations that the trainer accepts unchanged', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const trainer = { name: 'lenet5', version: '1+axes.2' };
        for (const trial of trialsOf(planOf(stringify(file)))) {
          expect(lenet5Config(trial.setting.config)).toEqual(trial.setting.config);
          const { id: setting } = trial.setting;
          const content = { code: null, dataset: trial.dataset.value, seed: trial.seed, setting, trainer };
          expect(trial.id).toBe(shortHash(canonicalJson(content), 16));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('varies seeds fastest, then datasets, then settings: the grid first, its last axis fastest', () => {
    const plan = planOf(`${head}settings: [{ batchSize: 7 }]\ngrid: { init: [he, random], learningRate: [0.1, 0.2] }`);
    expect(plan.trialCount).toBe(5 * 2 * 2);
    const order = trialsOf(plan).map(({ entry, dataset, seed }) => `${Math.floor(entry / 2)} ${dataset.label} ${seed}`);
    expect(order.slice(0, 5)).toEqual(['0 mnist 3', '0 mnist 1', '0 strokes 3', '0 strokes 1', '1 mnist 3']);
    const stated = [0, 1, 2, 3, 4].map((index) =>
      Object.entries(plan.setting(index).values).map(([key, value]) => [key, value.stated]),
    );
    expect(stated.map((entries) => Object.fromEntries(entries) as object)).toEqual([
      { learningRate: 0.1, init: 'he' },
      { learningRate: 0.1, init: 'random' },
      { learningRate: 0.2, init: 'he' },
      { learningRate: 0.2, init: 'random' },
      { batchSize: 7 },
    ]);
  });

  it('merges parts of the optimizer over train, and replaces everything else', () => {
    const plan = planOf(
      `${head}train: { optimizer: { momentum: 0.9, nesterov: true }, regularizer: { l1: 0.5 } }\n` +
        'settings: [{ optimizer: { momentum: 0.5 } }, { regularizer: { l2: 0.5 } }]',
    );
    expect(plan.setting(0).config).toMatchObject({ optimizer: { name: 'sgd', momentum: 0.5, nesterov: true } });
    expect(plan.setting(0).values['optimizer']!.stated).toEqual({ momentum: 0.5, nesterov: true });
    expect(plan.setting(1).config).toMatchObject({ regularizer: { l2: 0.5 } });
    expect(plan.setting(1).config).not.toHaveProperty('regularizer.l1');
  });

  it('has one setting, the training defaults, without grid and settings', () => {
    const plan = planOf(`${head}train: { epochs: 3 }`);
    expect(plan.settingCount).toBe(1);
    expect(plan.setting(0)).toMatchObject({ name: 'default', values: {}, config: { epochs: 3 } });
  });

  it.each([
    [
      'grid: { learningRate: [0.01, 0.1], init: [he, random], regularizer: [none, { l1: 0.001 }] }',
      1,
      'lr 0.01 · he · l1 0.001',
    ],
    ['grid: { learningRate: [0.01], init: [he, random] }', 1, 'random'],
    ['grid: { learningRate: [0.5] }', 0, 'lr 0.5'],
    ['settings: [{ learningRate: 0.5, epochs: 3 }, { learningRate: 0.6, epochs: 3 }]', 1, 'lr 0.6'],
    ['settings: [{ name: B, init: random }, {}]', 1, 'he'],
    [
      'grid: { init: [he, random] }\nsettings: [{ optimizer: { momentum: 0.9, nesterov: true } }]',
      2,
      'sgd momentum 0.9 nesterov · he',
    ],
    ['train: { epochs: 9 }\ngrid: { schedule: [none, { multiply: { 5: 0.5 } }] }', 1, '×0.5 from epoch 5'],
  ])('names settings by what varies: %s', (text, index, name) => {
    expect(planOf(head + text).setting(index).name).toBe(name);
  });

  it('passes references on', () => {
    const plan = planOf(`${head}settings: [{ reference: { mean: 0.5, max: 0.6 } }, { init: random }]`);
    expect(plan.setting(0).reference).toEqual({ mean: 0.5, max: 0.6 });
    expect(plan.setting(1).reference).toBeUndefined();
  });

  it('refuses indexes outside of it', () => {
    const plan = planOf(head);
    for (const index of [-1, 4, 0.5, NaN]) expect(() => plan.trial(index)).toThrow(RangeError);
    expect(() => plan.setting(1)).toThrow(RangeError);
    expect(() => plan.trialsOf(2)).toThrow(RangeError);
  });

  it('expands a million trials one by one, the last as it is when asked for alone', () => {
    const rates = Array.from({ length: 1_000 }, (_, index) => index + 1).join();
    const plan = planOf(
      `name: a\ntrainer: simulated\ndatasets: [mnist]\nseeds: 1000\ngrid: { learningRate: [${rates}] }`,
    );
    expect(plan.trialCount).toBe(1_000_000);
    let last = '';
    for (let index = 0; index < plan.trialCount; index++) last = plan.trial(index).id;
    expect(last).toBe(plan.trial(999_999).id);
  });
});

describe('what is proposed', () => {
  const spec = simulatedSpec({ rates: [0.01, 0.02], seeds: 2 });
  const value = (rate: number) => ({ stated: rate, text: String(rate), label: `lr ${rate}` });
  const found = { id: 'f00d', name: 'found', values: { learningRate: value(0.3) } };

  it('follows what was proposed before; settings that nobody could enumerate come complete', () => {
    const plan = planOf(spec);
    expect(plan.propose({ settings: [found], firstEntry: 2, entries: 1, seeds: [0, 1, 2] })).toBe(3);
    expect(plan.trialCount).toBe(7);
    expect([4, 5, 6].map((index) => plan.trial(index)).map(({ entry, seed }) => [entry, seed])).toEqual([
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
    expect(plan.trial(4).setting).toMatchObject({ id: 'f00d', name: 'found', config: { learningRate: 0.3 } });
    // More of a setting that is there.
    expect(plan.propose({ settings: [], firstEntry: 1, entries: 2, seeds: [7] })).toBe(2);
    expect(plan.seedsOf(2)).toEqual([0, 1, 2, 7]);
    expect(plan.seedsOf(1)).toEqual([0, 1, 7]);
    expect(plan.extend([{ entry: 2, seeds: [9, 8] }])).toBe(2);
    expect(plan.trialsOf(2)).toEqual([4, 5, 6, 8, 9, 10]);
    expect(plan.seedsOf(2)).toEqual([0, 1, 2, 7, 9, 8]);
  });

  it('changes nothing where it makes no sense', () => {
    const plan = planOf(spec);
    const refused = [
      { settings: [], firstEntry: 2, entries: 1, seeds: [0] },
      { settings: [], firstEntry: 0, entries: 1, seeds: [1] },
      { settings: [], firstEntry: 0, entries: 1, seeds: [5, 5] },
      { settings: [], firstEntry: 0, entries: 2, seeds: [2 ** 40] },
      { settings: [found], firstEntry: 0, entries: 4, seeds: [9] },
    ];
    for (const proposal of refused) expect(plan.propose(proposal)).toBe(0);
    expect(plan).toMatchObject({ trialCount: 4, settingCount: 2 });
  });
});
