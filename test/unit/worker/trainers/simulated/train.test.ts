import { expect, test } from 'vitest';
import { simulatedConfig } from '../../../../../worker/trainers/simulated/config.js';
import { trainSimulated } from '../../../../../worker/trainers/simulated/train.js';
import type { Trainer } from '../../../../../worker/trainers/trainer.js';
import { attempt, type Attempt, type AttemptOptions } from '../../support/training.js';

const trainer: Trainer = (context) => trainSimulated(simulatedConfig.parse(context.trial.config), context);
const run = (config: object, options: Omit<AttemptOptions, 'config'> = {}) =>
  attempt(trainer, { ...options, config: { epochMs: 0, ...config } });
const last = ({ epochs }: Attempt, metric = 'test_accuracy') =>
  epochs.at(-1)?.find((point) => point.metric === metric)?.value ?? NaN;

test('the same setting, dataset and seed give the same curve, in any trial and attempt', async () => {
  const [one, two] = [await run({}, { seed: 4 }), await run({}, { seed: 4, trialId: 'other', attempt: 3 })];
  expect(one.engines).toEqual(['simulated']);
  expect(one.epochs).toHaveLength(10);
  expect(two.epochs).toEqual(one.epochs);
});

test('seed, dataset and learning rate each change the curve; how it is run does not', async () => {
  const { epochs } = await run({});
  expect((await run({}, { seed: 1 })).epochs).not.toEqual(epochs);
  expect((await run({}, { train: 'mnist' })).epochs).not.toEqual(epochs);
  expect((await run({ learningRate: 0.021 })).epochs).not.toEqual(epochs);
  expect((await run({ epochMs: 1 })).epochs).toEqual(epochs);
});

test('the curve of a setting, dataset and seed stays what it was', async () => {
  const { epochs } = await run({ learningRate: 0.1 }, { train: 'mnist', test: ['mnist', 'mnist:negative'], seed: 7 });
  const values = epochs.slice(0, 2).flatMap((points) => points.map(({ value }) => value));
  const expected = [
    ...[0.5205448911834547, 0.6426648189112766, 0.6528791483762635, 0.5258891557780052],
    ...[0.7320761311439502, 0.30164711426045865, 0.31187076613388326, 0.7395990127890197],
  ];
  expect(values).toHaveLength(expected.length);
  values.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 12));
});

test('accuracy rises and ends highest at a learning rate of 0.02', async () => {
  const mean = async (learningRate: number) => {
    let sum = 0;
    for (let seed = 0; seed < 10; seed++) sum += last(await run({ learningRate, epochs: 30 }, { seed })) / 10;
    return sum;
  };
  const [low, best, high] = [await mean(0.002), await mean(0.02), await mean(0.2)];
  expect(best).toBeGreaterThan(0.96);
  expect(best - low).toBeGreaterThan(0.03);
  expect(best - high).toBeGreaterThan(0.03);
  const { epochs } = await run({});
  expect(epochs[0]?.[0]?.value).toBeLessThan(last({ epochs } as Attempt) - 0.1);
});

test('as many points per epoch as asked for, in the promised order', async () => {
  const metrics = async (pointsPerEpoch: number) =>
    (await run({ pointsPerEpoch })).epochs[0]?.map(({ metric }) => metric);
  expect(await metrics(1)).toEqual(['test_accuracy']);
  expect(await metrics(6)).toEqual([
    ...['test_accuracy', 'train_loss', 'test_loss', 'train_accuracy'],
    ...['extra_1', 'extra_2'],
  ]);
});

test('attempts fail at the rate asked for, each always alike, and a failed one may succeed the next time', async () => {
  const failed: boolean[] = [];
  for (let trial = 0; trial < 400; trial++) {
    const { error, epochs } = await run({ failureRate: 0.3 }, { trialId: `trial ${trial}` });
    failed.push(error !== undefined);
    if (error === undefined) continue;
    expect(error).toMatchObject({
      code: 'TRIAL_FAILED',
      message: `simulated failure of attempt 1 in epoch ${epochs.length + 1}`,
    });
  }
  const share = failed.filter(Boolean).length / failed.length;
  // Three standard deviations of a share of 0.3 in 400 draws.
  expect(Math.abs(share - 0.3)).toBeLessThan(0.07);
  const trialId = `trial ${failed.indexOf(true)}`;
  expect((await run({ failureRate: 0.3 }, { trialId })).error).toBeDefined();
  const later = await Promise.all(
    [2, 3, 4, 5].map((number) => run({ failureRate: 0.3 }, { trialId, attempt: number })),
  );
  expect(later.some(({ error }) => error === undefined)).toBe(true);
});

test('an abort ends a waiting epoch at once, with the reason', async () => {
  const stop = new AbortController();
  const reason = new Error('cancelled');
  setTimeout(() => stop.abort(reason), 20);
  const { error, epochs } = await run({ epochMs: 60_000 }, { signal: stop.signal });
  expect(error).toBe(reason);
  expect(epochs).toEqual([]);
});

test('an abort is heard in long curves without waiting', async () => {
  const stop = new AbortController();
  const { error, epochs } = await run(
    { epochs: 1_000_000 },
    { signal: stop.signal, onEpoch: (epoch) => epoch === 1 && setImmediate(() => stop.abort()) },
  );
  expect(error).toBe(stop.signal.reason);
  expect(epochs.length).toBeLessThan(1000);
});
