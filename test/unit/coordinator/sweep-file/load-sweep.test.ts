import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { canonicalSweep, loadSweep, sweepId } from '../../../../coordinator/sweep-file/load-sweep.js';
import { createPlan } from '../../../../coordinator/plan/plan.js';
import { arbitrarySweepFile, reorderKeys } from './arbitrary-sweep.js';

const minimal = 'name: a\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 2\n';

describe('loadSweep', () => {
  it('fills in every default', () => {
    expect(loadSweep(minimal)).toEqual({
      name: 'a',
      trainer: 'lenet5',
      datasets: [{ train: 'mnist', test: ['mnist'] }],
      seeds: [0, 1],
      objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
      retry: { attempts: 3 },
      train: {
        epochs: 10,
        batchSize: 128,
        learningRate: 0.01,
        optimizer: { name: 'sgd', momentum: 0, nesterov: false },
        init: 'he',
        activation: 'relu',
        regularizer: 'none',
        dropout: 0,
        schedule: 'none',
        loss: 'crossEntropy',
        head: 'dense',
        inputTransform: 'none',
      },
      grid: [],
      settings: [],
    });
  });

  it.each([
    ['test_loss', 'minimize'],
    ['train_loss', 'minimize'],
    ['train_accuracy', 'maximize'],
    ['images_per_second', 'maximize'],
  ])('ranks by %s with the goal to %s', (metric, goal) => {
    expect(loadSweep(`${minimal}objective: { metric: ${metric} }`).objective.goal).toBe(goal);
  });

  it('accepts a metric of a further test view when every dataset has that view', () => {
    const file = 'name: a\ntrainer: lenet5\ndatasets: [{ train: mnist, test: [mnist, "mnist:negative"] }]\nseeds: 1\n';
    const sweep = loadSweep(`${file}objective: { metric: "test_loss@mnist:negative" }`);
    expect(sweep.objective).toEqual({ metric: 'test_loss@mnist:negative', goal: 'minimize', at: 'last' });
  });

  it('accepts an extra metric of the simulated trainer when every setting reports it', () => {
    const file = 'name: a\ntrainer: simulated\ndatasets: [mnist]\nseeds: 1\ntrain: { pointsPerEpoch: 6 }\n';
    expect(loadSweep(`${file}objective: { metric: extra_2 }`).objective.metric).toBe('extra_2');
    expect(() => loadSweep(`${file}objective: { metric: extra_3 }`)).toThrow('extra_3 is point 7');
  });

  it('follows aliases', () => {
    const sweep = loadSweep(`${minimal}train: { regularizer: &r { l2: 0.5 } }\ngrid: { regularizer: [none, *r] }`);
    expect(sweep.grid).toEqual([{ key: 'regularizer', values: ['none', { l2: 0.5 }] }]);
  });

  it('resolves an alias to the anchor before it, even when an earlier anchor is repeated in between', () => {
    const sweep = loadSweep(
      `${minimal}settings:\n  - { learningRate: &x 0.1, regularizer: &r { l2: &y 0.2 } }\n` +
        '  - { learningRate: &y 0.3, regularizer: *r }\n  - { learningRate: 0.4, regularizer: { l1: *y } }\n',
    );
    expect(sweep.settings[2]?.params.regularizer).toEqual({ l1: 0.3 });
    expect(sweep.settings[1]?.params.regularizer).toEqual({ l2: 0.2 });
  });

  it('keeps the meaning of an alias within what another alias repeats', () => {
    const sweep = loadSweep(
      `${minimal}settings:\n  - { learningRate: &x 0.1, regularizer: &r { l2: *x } }\n` +
        '  - { learningRate: &x 0.3, regularizer: *r }\n',
    );
    expect(sweep.settings[1]?.params).toEqual({ learningRate: 0.3, regularizer: { l2: 0.1 } });
  });

  it('reads JSON', () => {
    expect(loadSweep('{"name":"a","trainer":"lenet5","datasets":["mnist"],"seeds":2}')).toEqual(loadSweep(minimal));
  });
});

describe('overrides', () => {
  const file = `${minimal}grid: { learningRate: [0.1] }\nsettings: [{ name: S, epochs: 7 }, { init: random }]\n`;

  it('sets a default that a setting still overrides', () => {
    const plan = createPlan(loadSweep(file, { set: ['train.epochs=2'] }));
    expect([0, 1, 2].map((index) => (plan.setting(index).config as { epochs: number }).epochs)).toEqual([2, 7, 2]);
  });

  it('sets whole axes, entries of lists, and parts that the file leaves out', () => {
    const sweep = loadSweep(file, {
      set: ['grid.learningRate=[0.3, 0.4]', 'settings.0.epochs=9', 'train.optimizer.momentum=0.5', 'retry.attempts=1'],
    });
    expect(sweep.grid).toEqual([{ key: 'learningRate', values: [0.3, 0.4] }]);
    expect(sweep.settings[0]?.params).toEqual({ epochs: 9 });
    expect(sweep.train.optimizer).toEqual({ name: 'sgd', momentum: 0.5, nesterov: false });
    expect(sweep.retry).toEqual({ attempts: 1 });
  });

  it('replaces the seeds, after --set', () => {
    expect(loadSweep(file, { set: ['seeds=[7, 8]'] }).seeds).toEqual([7, 8]);
    expect(loadSweep(file, { set: ['seeds=[7, 8]'], seeds: 3 }).seeds).toEqual([0, 1, 2]);
  });

  it('does not reach into other aliases of the same value', () => {
    const shared = `${minimal}settings: [{ init: random, regularizer: &r { l2: 0.5 } }, { regularizer: *r }]`;
    const sweep = loadSweep(shared, { set: ['settings.1.regularizer.l2=0.1'] });
    expect(sweep.settings.map(({ params }) => params.regularizer)).toEqual([{ l2: 0.5 }, { l2: 0.1 }]);
  });
});

describe('the canonical sweep', () => {
  it('loads as an equal sweep with the same id, and is its own canonical form', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const sweep = loadSweep(stringify(file));
        const canonical = canonicalSweep(sweep);
        const again = loadSweep(canonical);
        expect(again).toEqual(sweep);
        expect(canonicalSweep(again)).toBe(canonical);
        expect(sweepId(again)).toBe(sweepId(sweep));
      }),
    );
  });

  it('has an id that does not depend on key order, comments, quotes or notation', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const id = sweepId(loadSweep(stringify(file)));
        const other = stringify(reorderKeys(file), { defaultStringType: 'QUOTE_SINGLE', indent: 4 });
        expect(sweepId(loadSweep(`# a comment\n${other}\n# another`))).toBe(id);
        expect(sweepId(loadSweep(JSON.stringify(file)))).toBe(id);
      }),
    );
  });

  it('has another id when anything that matters differs', () => {
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
    ].map((text) => sweepId(loadSweep(text)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^a-[0-9a-f]{8}$/);
  });

  it('has the same id whether a default is written or not', () => {
    expect(sweepId(loadSweep(`${minimal}train: { epochs: 10 }\nretry: {}`))).toBe(sweepId(loadSweep(minimal)));
  });

  it('stays small with many seeds', () => {
    const sweep = loadSweep(minimal, { seeds: 100_000 });
    expect(canonicalSweep(sweep).length).toBeLessThan(600);
    expect(loadSweep(canonicalSweep(sweep)).seeds).toHaveLength(100_000);
  });
});
