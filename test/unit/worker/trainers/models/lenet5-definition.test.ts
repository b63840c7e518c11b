import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { canonicalJson, type Json } from '../../../../../common/ids.js';
import { activationNames } from '../../../../../worker/trainers/network/activations.js';
import {
  initNames,
  lossNames,
  optimizerNames,
  regularizerScopes,
} from '../../../../../worker/trainers/network/axes.js';
import { lenet5 } from '../../support/lenet5.js';

const words = (key: string, value: Json) => lenet5.words(key, complete(key, value));
const complete = (key: string, value: Json) => (lenet5.config.shape[key] as z.ZodType<Json>).parse(value);

describe('how values read', () => {
  test.each<[string, Json, string, string]>([
    ['epochs', 1, '1', '1 epoch'],
    ['epochs', 80, '80', '80 epochs'],
    ['batchSize', 128, '128', 'batch 128'],
    ['learningRate', 0.01, '0.01', 'lr 0.01'],
    ['optimizer', {}, 'sgd', 'sgd'],
    ['optimizer', { momentum: 0.9, nesterov: true }, 'sgd momentum 0.9 nesterov', 'sgd momentum 0.9 nesterov'],
    ['optimizer', { name: 'adam' }, 'adam', 'adam'],
    ['init', 'he', 'he', 'he'],
    ['activation', 'leakyRelu', 'leakyRelu', 'leakyRelu'],
    ['regularizer', 'none', 'none', 'no penalty'],
    ['regularizer', { l1: 0.001 }, 'l1 0.001', 'l1 0.001'],
    ['regularizer', { on: 'conv', l2: 0.1, l1: 0.01 }, 'l1 0.01 l2 0.1 on conv', 'l1 0.01 l2 0.1 on conv'],
    ['regularizer', { l2: 0.1, on: 'all' }, 'l2 0.1', 'l2 0.1 on all'],
    ['dropout', 0, '0', 'no dropout'],
    ['dropout', 0.5, '0.5', 'dropout 0.5'],
    ['schedule', 'none', 'none', 'constant'],
    [
      'schedule',
      { multiply: { 100: 0.5, 50: 2 } },
      '×2 from 50, ×0.5 from 100',
      '×2 from epoch 50, ×0.5 from epoch 100',
    ],
    ['schedule', { step: { factor: 0.1, every: 30 } }, '×0.1 every 30', 'step {"every":30,"factor":0.1}'],
    ['schedule', { exponential: 0.95 }, '×0.95 per epoch', 'exponential 0.95'],
    ['schedule', { warmup: 5, cosine: {} }, 'cosine to 0 warm-up 5', 'cosine {"to":0}, warmup 5'],
    ['schedule', { warmup: 5 }, 'warm-up 5', 'warmup 5'],
    ['loss', 'mse', 'mse', 'mse loss'],
    ['validation', 0, '0', 'no validation'],
    ['validation', 0.1, '0.1', 'validation 0.1'],
    ['head', 'dense', 'dense', 'dense head'],
    ['inputTransform', 'none', 'none', 'plain input'],
    ['inputTransform', 'symmetric', 'symmetric', 'symmetric input'],
  ])('%s %j: "%s", "%s"', (key, value, text, label) => {
    expect(words(key, value)).toEqual({ text, label });
  });

  test('a key that another version knows reads as any value does', () => {
    expect(lenet5.words('widths', [1, 2])).toEqual({ text: '1, 2', label: 'widths 1, 2' });
  });
});

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const positive = fc.oneof(fc.constantFrom(0.1, 0.5), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
const count = fc.integer({ min: 1, max: 20 });
const share = fc.oneof(fc.constantFrom(0, 0.5, 0.9), fc.double({ min: 0, max: 0.99, noNaN: true }));
const on = fc.constantFrom(...regularizerScopes);
const schedules: readonly Fields[] = [
  { multiply: fc.dictionary(count.map(String), positive, { minKeys: 1, maxKeys: 2 }) },
  { step: fc.record({ every: count, factor: positive }) },
  { exponential: positive },
  { cosine: fc.record({ to: share }, { requiredKeys: [] }) },
];

/** Maps with all of `required` and any of `optional`. */
function someOf(required: Fields, optional: Fields): fc.Arbitrary<unknown> {
  return fc.record({ ...optional, ...required }, { requiredKeys: Object.keys(required) });
}

/** What a sweep file may state for each key. */
const stated: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  epochs: count,
  batchSize: count,
  learningRate: positive,
  optimizer: fc.record(
    { name: fc.constantFrom(...optimizerNames), momentum: share, nesterov: fc.boolean() },
    { requiredKeys: [] },
  ),
  init: fc.constantFrom(...initNames),
  activation: fc.constantFrom(...activationNames),
  regularizer: fc.oneof(
    fc.constant('none'),
    someOf({ l1: positive }, { on }),
    someOf({ l2: positive }, { on }),
    someOf({ l1: positive, l2: positive }, { on }),
  ),
  dropout: share,
  schedule: fc.oneof(
    fc.constant('none'),
    fc.record({ warmup: count }),
    ...schedules.map((kind) => someOf(kind, { warmup: count })),
  ),
  loss: fc.constantFrom(...lossNames),
  validation: fc.oneof(fc.constantFrom(0, 0.1, 0.5), fc.double({ min: 0, max: 0.5, noNaN: true })),
  head: fc.constantFrom('dense', 'globalAveragePooling'),
  inputTransform: fc.constantFrom('none', 'symmetric'),
};

test.each(Object.keys(lenet5.config.shape))('%s: labels differ exactly where complete values do', (key) => {
  fc.assert(
    fc.property(stated[key] as fc.Arbitrary<Json>, stated[key] as fc.Arbitrary<Json>, (one, two) => {
      const same = canonicalJson(complete(key, one)) === canonicalJson(complete(key, two));
      expect(words(key, one).label === words(key, two).label).toBe(same);
    }),
    { numRuns: 300 },
  );
});

describe('sweeps that were stored as sweep files', () => {
  test('maps are merged, and what they stated is complete otherwise', () => {
    const base = { name: 'sgd', momentum: 0.9, nesterov: true };
    const legacy = lenet5.legacy!;
    expect(legacy.complete('optimizer', base, { nesterov: false })).toEqual({ ...base, nesterov: false });
    expect(legacy.complete('schedule', { multiply: { 2: 0.5 } }, { cosine: {}, warmup: 3 })).toEqual({
      cosine: { to: 0 },
      warmup: 3,
    });
    expect(legacy.complete('schedule', 'none', { cosine: { to: 0.1 } })).toEqual({ cosine: { to: 0.1 } });
    expect(legacy.complete('regularizer', { l2: 0.1 }, { l1: 0.1 })).toEqual({ l1: 0.1 });
    expect(legacy.complete('epochs', 10, 3)).toBe(3);
  });

  test.each(Object.keys(lenet5.config.shape))('%s: as its schema completes it', (key) => {
    fc.assert(
      fc.property(stated[key] as fc.Arbitrary<Json>, stated[key] as fc.Arbitrary<Json>, (first, value) => {
        const base = complete(key, first);
        const merged = key === 'optimizer' ? { ...(base as object), ...(value as object) } : value;
        const completed = lenet5.legacy!.complete(key, base, value);
        expect(canonicalJson(completed)).toBe(canonicalJson(complete(key, merged)));
        // Names are made of labels: they must not depend on how a value was written.
        expect(lenet5.words(key, completed)).toEqual(words(key, merged));
      }),
    );
  });
});

describe('a metric to rank by', () => {
  const datasets = [['mnist', 'mnist:negative'], ['strokes']].map(([train, ...more]) => ({
    label: train!,
    value: { train: train!, test: [train!, ...more] },
  }));
  const missing = (metric: string, ...some: typeof datasets) =>
    lenet5.missingMetric(metric, { datasets: some, valuesOf: undefined });
  const [both, plain] = datasets as [(typeof datasets)[number], (typeof datasets)[number]];

  test('plain metrics, and those of a further test view that all datasets have, are reported', () => {
    for (const { name } of lenet5.descriptor.metrics) expect(missing(name, both, plain)).toBeUndefined();
    expect(missing('test_loss@mnist:negative', both)).toBeUndefined();
  });

  test('metrics of validation are reported where every setting holds pictures out', () => {
    const problem = (...shares: number[]) =>
      lenet5.missingMetric('validation_loss', { datasets: [plain], valuesOf: () => shares });
    expect(problem(0.1, 0.2)).toBeUndefined();
    expect(problem(0)?.message).toContain('no setting holds any out');
    expect(problem(0.1, 0)?.message).toContain('some setting has validation: 0');
    expect(problem(0.1, 0)?.remedy).toContain('Set train.validation');
  });

  test('a view that some dataset does not test on is told of, with what to write', () => {
    expect(missing('test_accuracy@mnist:negative', both, plain)).toEqual({
      message: 'Trials on item 2 of `datasets` do not report "test_accuracy@mnist:negative".',
      remedy: 'Test on it: { train: "strokes", test: ["strokes", "mnist:negative"] }.',
    });
    expect(missing('test_accuracy@cats', plain)?.remedy).toContain('test: ["strokes", "mnist"]');
  });

  test('the first view’s metrics have no suffix', () => {
    expect(missing('test_loss@mnist', both)?.remedy).toBe(
      'mnist is its first test view, whose metric is plain test_loss. Put another view first, or rank by test_loss.',
    );
  });

  test('for a metric that there is none of, those that there are', () => {
    const known = ['test_accuracy', 'train_accuracy', 'test_loss', 'train_loss', 'learning_rate', 'images_per_second'];
    expect(missing('accuracy', plain)).toEqual({ known });
    expect(missing('train_loss@mnist:negative', both)).toEqual({
      known: [...known, 'test_accuracy@mnist:negative', 'test_loss@mnist:negative'],
    });
  });
});
