import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { canonicalJson, shortHash } from '../../../../common/ids.js';
import type { Json } from '../../../../common/ids.js';
import { trainConfigs } from '../../../../proto/train-config.js';
import { canonicalSweep, loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { createPlan } from '../../../../coordinator/plan/plan.js';
import type { Plan } from '../../../../coordinator/plan/plan.js';
import { arbitrarySweepFile } from '../sweep-file/arbitrary-sweep.js';

const planOf = (text: string) => createPlan(loadSweep(text));
const trialsOf = (plan: Plan) => Array.from({ length: plan.trialCount }, (_, index) => plan.trial(index));
const head = 'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: [3, 1]\n';

describe('createPlan', () => {
  it('gives the same trials on every expansion, in any order, also from the canonical sweep', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, fc.infiniteStream(fc.nat()), (file, numbers) => {
        const sweep = loadSweep(stringify(file));
        const inOrder = trialsOf(createPlan(sweep));
        const shuffled = createPlan(loadSweep(canonicalSweep(sweep)));
        for (const number of numbers.take(30)) {
          const index = number % inOrder.length;
          expect(shuffled.trial(index)).toEqual(inOrder[index]);
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
        for (const trial of trialsOf(planOf(stringify(file)))) {
          const { id, config } = trial.setting;
          expect(trainConfigs.lenet5.parse(config)).toEqual(config);
          expect(id).toBe(shortHash(canonicalJson({ trainer: 'lenet5', config: config as Json }), 12));
          expect(trial.id).toBe(shortHash(canonicalJson([id, { ...trial.dataset }, trial.seed]), 16));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('varies seeds fastest, then datasets, then settings: the grid first, its last axis fastest', () => {
    const plan = planOf(`${head}settings: [{ batchSize: 7 }]\ngrid: { init: [he, random], learningRate: [0.1, 0.2] }`);
    expect(plan.trialCount).toBe(5 * 2 * 2);
    const order = trialsOf(plan).map(({ settingIndex, dataset, seed }) => `${settingIndex} ${dataset.train} ${seed}`);
    expect(order.slice(0, 5)).toEqual(['0 mnist 3', '0 mnist 1', '0 strokes 3', '0 strokes 1', '1 mnist 3']);
    expect([0, 1, 2, 3, 4].map((index) => plan.setting(index).params)).toEqual([
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
    expect(plan.setting(0).params).toEqual({ optimizer: { momentum: 0.5 } });
    expect(plan.setting(1).config).toMatchObject({ regularizer: { l2: 0.5 } });
    expect(plan.setting(1).config).not.toHaveProperty('regularizer.l1');
  });

  it('has one setting, the training defaults, without grid and settings', () => {
    const plan = planOf(`${head}train: { epochs: 3 }`);
    expect(plan.settingCount).toBe(1);
    expect(plan.setting(0)).toMatchObject({ name: 'default', params: {}, config: { epochs: 3 } });
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
    expect(plan.setting(1)).not.toHaveProperty('reference');
  });

  it('refuses indexes outside the plan', () => {
    const plan = planOf(head);
    for (const index of [-1, 4, 0.5, NaN]) expect(() => plan.trial(index)).toThrow(RangeError);
    expect(() => plan.setting(1)).toThrow(RangeError);
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
