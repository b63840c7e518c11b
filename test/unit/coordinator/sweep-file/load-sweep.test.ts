import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { maxSpecBytes } from '../../../../common/limits.js';
import { checkSpec } from '../../../../coordinator/check-spec.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import type { DraftOptions } from '../../../../coordinator/sweep-file/sweep-draft.js';
import { completeOf, type SweepSpec } from '../../../../proto/spec.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { lenet5 } from '../../worker/support/lenet5.js';
import { arbitrarySweepFile, reorderKeys } from './arbitrary-sweep.js';
import { settingsOf } from './settings-of.js';

const minimal = 'name: a\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 2\n';
const load = (text: string, options?: DraftOptions) => loadSweep(text, builtinTrainers, options);

describe('loadSweep', () => {
  it('makes a spec that says everything: what is stated, what is complete, and how it reads', () => {
    const text =
      `${minimal}train: { epochs: 3, optimizer: { momentum: 0.9 } }\n` +
      'grid: { init: [he, random] }\nsettings: [{ name: S, optimizer: { nesterov: true } }]';
    const spec = load(text);
    expect(spec).toMatchObject({
      version: 1,
      enumeration: 1,
      name: 'a',
      trainer: lenet5.descriptor,
      datasets: [{ label: 'mnist', value: { train: 'mnist', test: ['mnist'] } }],
      seeds: [0, 1],
      objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
      retry: { attempts: 3 },
      naming: ['optimizer', 'init'],
    });
    expect(spec.id).toMatch(/^a-[0-9a-f]{8}$/);
    expect(Object.keys(spec.base)).toEqual(lenet5.descriptor.parameters.map(({ key }) => key));
    expect(spec.base).toMatchObject({
      epochs: { stated: 3, text: '3', label: '3 epochs' },
      batchSize: { complete: 128, text: '128', label: 'batch 128' },
      optimizer: {
        stated: { momentum: 0.9 },
        complete: { name: 'sgd', momentum: 0.9, nesterov: false },
        text: 'sgd momentum 0.9',
      },
    });
    expect(spec.base.epochs).not.toHaveProperty('complete');
    expect(spec.base.batchSize).not.toHaveProperty('stated');
    expect(spec.axes).toEqual([
      {
        key: 'init',
        values: [
          { stated: 'he', text: 'he', label: 'he' },
          { stated: 'random', text: 'random', label: 'random' },
        ],
      },
    ]);
    expect(spec.listed).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        name: 'S',
        values: {
          optimizer: {
            stated: { momentum: 0.9, nesterov: true },
            complete: { name: 'sgd', momentum: 0.9, nesterov: true },
            text: 'sgd momentum 0.9 nesterov',
            label: 'sgd momentum 0.9 nesterov',
          },
        },
      },
    ]);
  });

  it('is plain data, that JSON gives back as it is, and that the coordinator accepts', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const spec = load(stringify(file));
        const sent = JSON.parse(JSON.stringify(spec)) as SweepSpec;
        expect(checkSpec(sent)).toEqual(spec);
      }),
    );
  });

  it('fills in every default', () => {
    const { base } = load(minimal);
    expect(Object.fromEntries(Object.entries(base).map(([key, value]) => [key, completeOf(value)]))).toEqual({
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
      validation: 0,
      head: 'dense',
      inputTransform: 'none',
    });
  });

  it('gives configurations that the trainer accepts unchanged', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        for (const { config } of settingsOf(load(stringify(file)))) expect(lenet5.config.parse(config)).toEqual(config);
      }),
      { numRuns: 30 },
    );
  });

  it('gives every setting an id and a name of its own', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const settings = settingsOf(load(stringify(file)));
        expect(new Set(settings.map(({ id }) => id)).size).toBe(settings.length);
        expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
      }),
    );
  });

  it.each([
    ['test_loss', 'minimize'],
    ['train_loss', 'minimize'],
    ['train_accuracy', 'maximize'],
  ])('ranks by %s with the goal to %s', (metric, goal) => {
    expect(load(`${minimal}objective: { metric: ${metric} }`).objective.goal).toBe(goal);
  });

  it('asks for the goal where more is neither better nor worse', () => {
    expect(() => load(`${minimal}objective: { metric: learning_rate }`)).toThrow('`goal` is missing');
    const stated = load(`${minimal}objective: { metric: learning_rate, goal: minimize }`);
    expect(stated.objective).toEqual({ metric: 'learning_rate', goal: 'minimize', at: 'last' });
  });

  it('accepts a metric of a further test view when every dataset has that view', () => {
    const file = 'name: a\ntrainer: lenet5\ndatasets: [{ train: mnist, test: [mnist, "mnist:negative"] }]\nseeds: 1\n';
    const sweep = load(`${file}objective: { metric: "test_loss@mnist:negative" }`);
    expect(sweep.objective).toEqual({ metric: 'test_loss@mnist:negative', goal: 'minimize', at: 'last' });
  });

  it('accepts an extra metric of the simulated trainer when every setting reports it and the goal is stated', () => {
    const file = 'name: a\ntrainer: simulated\ndatasets: [mnist]\nseeds: 1\ntrain: { pointsPerEpoch: 6 }\n';
    expect(load(`${file}objective: { metric: extra_2, goal: maximize }`).objective.metric).toBe('extra_2');
    expect(() => load(`${file}objective: { metric: extra_3, goal: maximize }`)).toThrow('extra_3 is point 7');
  });

  it('follows aliases', () => {
    const sweep = load(`${minimal}train: { regularizer: &r { l2: 0.5 } }\ngrid: { regularizer: [none, *r] }`);
    expect(sweep.axes[0]?.values.map(({ stated }) => stated)).toEqual(['none', { l2: 0.5 }]);
  });

  it('resolves an alias to the anchor before it, even when an earlier anchor is repeated in between', () => {
    const { listed } = load(
      `${minimal}settings:\n  - { learningRate: &x 0.1, regularizer: &r { l2: &y 0.2 } }\n` +
        '  - { learningRate: &y 0.3, regularizer: *r }\n  - { learningRate: 0.4, regularizer: { l1: *y } }\n',
    );
    expect(listed[2]?.values.regularizer?.stated).toEqual({ l1: 0.3 });
    expect(listed[1]?.values.regularizer?.stated).toEqual({ l2: 0.2 });
  });

  it('keeps the meaning of an alias within what another alias repeats', () => {
    const { listed } = load(
      `${minimal}settings:\n  - { learningRate: &x 0.1, regularizer: &r { l2: *x } }\n` +
        '  - { learningRate: &x 0.3, regularizer: *r }\n',
    );
    expect(listed[1]?.values).toMatchObject({ learningRate: { stated: 0.3 }, regularizer: { stated: { l2: 0.1 } } });
  });

  it('takes names with emoji that are joined of several, and of other scripts', () => {
    const names = ['👩🏽‍💻 pair', '🏳️‍🌈', 'Größe', '設定 1'];
    const list = names.map((name, index) => ({ name, epochs: index + 1 }));
    expect(load(`${minimal}settings: ${JSON.stringify(list)}`).listed.map(({ name }) => name)).toEqual(names);
  });

  it('reads JSON', () => {
    expect(load('{"name":"a","trainer":"lenet5","datasets":["mnist"],"seeds":2}')).toEqual(load(minimal));
  });

  it('has an id that does not depend on key order, comments, quotes or notation', () => {
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const { id } = load(stringify(file));
        const other = stringify(reorderKeys(file), { defaultStringType: 'QUOTE_SINGLE', indent: 4 });
        expect(load(`# a comment\n${other}\n# another`).id).toBe(id);
        expect(load(JSON.stringify(file)).id).toBe(id);
      }),
    );
  });

  it('refuses what would not fit into a message', () => {
    const seeds = `[${Array.from({ length: 55_000 }, (_, index) => 4_000_000_000 + index).join('')}]`;
    expect(() => load(minimal.replace('2', seeds))).toThrow('KiB');
    expect(JSON.stringify(load(minimal, { seeds: 100_000 })).length).toBeLessThan(maxSpecBytes);
  });
});

describe('datasets', () => {
  const datasets = (list: string) => load(minimal.replace('[mnist]', list)).datasets;
  const labels = (list: string) => datasets(list).map(({ label }) => label);

  it('are called by what they are trained on, as long as that tells them apart', () => {
    expect(labels('[mnist, { train: strokes, test: mnist }]')).toEqual(['mnist', 'strokes']);
  });

  it('are told apart by their tests when they are trained on the same', () => {
    const told = labels('[{ train: strokes, test: strokes }, { train: strokes, test: "strokes:negative" }, mnist]');
    expect(told).toEqual(['strokes (test strokes)', 'strokes (test strokes:negative)', 'mnist']);
  });

  it('are the same dataset when they mean the same, however they are written', () => {
    expect(() => datasets('[strokes, { train: strokes, test: strokes }]')).toThrow('Item 1 is the same dataset.');
  });
});

describe('overrides', () => {
  const file = `${minimal}grid: { learningRate: [0.1] }\nsettings: [{ name: S, epochs: 7 }, { init: random }]\n`;

  it('sets a default that a setting still overrides', () => {
    expect(settingsOf(load(file, { set: ['train.epochs=2'] })).map(({ config }) => config.epochs)).toEqual([2, 7, 2]);
  });

  it('sets whole axes, entries of lists, and parts that the file leaves out', () => {
    const sweep = load(file, {
      set: ['grid.learningRate=[0.3, 0.4]', 'settings.0.epochs=9', 'train.optimizer.momentum=0.5', 'retry.attempts=1'],
    });
    expect(sweep.axes[0]?.values.map(({ stated }) => stated)).toEqual([0.3, 0.4]);
    expect(sweep.listed[0]?.values.epochs?.stated).toBe(9);
    expect(sweep.base.optimizer?.complete).toEqual({ name: 'sgd', momentum: 0.5, nesterov: false });
    expect(sweep.retry).toEqual({ attempts: 1 });
  });

  it('replaces the seeds, after --set', () => {
    expect(load(file, { set: ['seeds=[7, 8]'] }).seeds).toEqual([7, 8]);
    expect(load(file, { set: ['seeds=[7, 8]'], seeds: 3 }).seeds).toEqual([0, 1, 2]);
  });

  it('does not reach into other aliases of the same value', () => {
    const shared = `${minimal}settings: [{ init: random, regularizer: &r { l2: 0.5 } }, { regularizer: *r }]`;
    const { listed } = load(shared, { set: ['settings.1.regularizer.l2=0.1'] });
    expect(listed.map(({ values }) => values.regularizer?.stated)).toEqual([{ l2: 0.5 }, { l2: 0.1 }]);
  });
});
