import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDatasetCache } from '../../../../../worker/datasets/dataset-cache.js';
import { createOwnTrainers } from '../../../../../worker/trainers/own/load-own-trainer.js';
import { trainWith } from '../../../../../worker/trainers/trainers.js';
import { engines } from '../../support/engines.js';
import { counterFiles, lineModel, ownFiles } from '../../support/own-files.js';
import { attempt, type AttemptOptions } from '../../support/training.js';

const trainer = trainWith([], createOwnTrainers(createDatasetCache(), engines));

interface Own extends Partial<AttemptOptions> {
  readonly kind?: 'module' | 'model';
  readonly version?: string;
  readonly file?: string;
  readonly hash?: string;
  readonly objective?: string;
}

/** One attempt of a trial whose trainer is a file in a folder. */
function run(
  folder: string,
  {
    kind = 'module',
    version = kind === 'model' ? '1+axes.2' : '1',
    file = 'my-trainer.ts',
    hash = 'ab',
    objective = 'score',
    ...rest
  }: Own,
) {
  return attempt(trainer, {
    trainer: {
      ...{ name: 'own', version, recipe: { kind, file } },
      reports: { metrics: [{ name: 'score', unit: '' }], unit: 'round', objective },
    },
    ...{ config: {}, dataset: 'default', commands: true, workDir: join(folder, 'work') },
    place: { home: folder, code: { directory: folder, hash: hash.repeat(32), shipped: false } },
    ...rest,
  });
}

/** A trainer that does `body`. */
const doing = (body: string) => `import { defineTrainer, z } from 'seedsweep/trainer';
export default defineTrainer({
  parameters: z.object({}),
  metrics: { score: { goal: 'maximize', range: [0, 100] }, loss: 'minimize' },
  async train(trial) {
    ${body}
  },
});
`;
const errorOf = async (body: string, options: Own = {}) => {
  await using own = await ownFiles({ 'my-trainer.ts': doing(body) });
  return (await run(own.folder, options)).error;
};

test('a trainer of one’s own trains: what it reports are points, and its seed decides them', async () => {
  await using own = await ownFiles(counterFiles);
  const first = await run(own.folder, { config: { gain: 10 }, seed: 1 });
  expect(first).toMatchObject({ error: undefined, engines: ['module (my-trainer.ts)'] });
  expect(
    first.epochs.map((points) => points.map(({ metric, step, value }) => [metric, step, Math.floor(value)])),
  ).toEqual([[['score', 1, 10]], [['score', 2, 20]]]);
  expect((await run(own.folder, { config: { gain: 10 }, seed: 1 })).epochs).toEqual(first.epochs);
  expect((await run(own.folder, { config: { gain: 10 }, seed: 2 })).epochs).not.toEqual(first.epochs);
});

test('it is loaded once, and again when its code is another', async () => {
  await using own = await ownFiles({ 'my-trainer.ts': doing('await trial.report(1, { score: 1 });') });
  const score = async (hash: string) => (await run(own.folder, { hash })).epochs[0]?.[0]?.value;
  expect(await score('aa')).toBe(1);
  await own.write({ 'my-trainer.ts': doing('await trial.report(1, { score: 2 });') });
  expect(await score('aa')).toBe(1);
  expect(await score('bb')).toBe(2);
});

test('it has folders of the trial’s own, the same in every attempt', async () => {
  const body =
    "const { appendFileSync, readFileSync } = await import('node:fs');\n" +
    'appendFileSync(`${trial.checkpointDir}/tries`, "x");\n' +
    'appendFileSync(`${trial.outputDir}/result`, "y");\n' +
    'trial.log(`attempt ${trial.attempt} on ${trial.dataset}`);\n' +
    'await trial.report(1, { score: readFileSync(`${trial.checkpointDir}/tries`).length });';
  await using own = await ownFiles({ 'my-trainer.ts': doing(body) });
  expect((await run(own.folder, { attempt: 1 })).logs).toEqual(['attempt 1 on default']);
  expect((await run(own.folder, { attempt: 2 })).epochs[0]?.[0]?.value).toBe(2);
  expect(await readdir(join(own.folder, 'work/trials/sweep/trial/output'))).toEqual(['result']);
});

test('a worker that may not run it leaves the trial to others', async () => {
  await using own = await ownFiles(counterFiles);
  for (const commands of [false, ['other.ts']]) {
    const { error, engines: started } = await run(own.folder, { commands });
    expect(error).toMatchObject({
      code: 'TRAINER_UNAVAILABLE',
      remedy: expect.stringContaining('--allow-commands') as string,
    });
    expect(started).toEqual([]);
  }
  expect((await run(own.folder, { commands: ['my-trainer.ts'] })).error).toBeUndefined();
});

test.each<[string, string, object]>([
  [
    'throws',
    'const a = undefined as never as string;\n    a.trim();',
    { code: 'TRIAL_FAILED', message: /^my-trainer\.ts:7:\d+: TypeError: / },
  ],
  ['throws text', 'throw "no such luck";', { code: 'TRIAL_FAILED', message: /^my-trainer\.ts: no such luck\.$/ }],
  [
    'never reports what is ranked by',
    'await trial.report(1, { loss: 1 });',
    { code: 'TRIAL_UNFIT', message: /never reported score/ },
  ],
  [
    'ends on a number that is none',
    'await trial.report(1, { score: NaN });',
    { code: 'DIVERGED', message: /last score is NaN/ },
  ],
  [
    'reports what it has not defined',
    'await trial.report(1, { scor: 1 } as never);',
    { code: 'INVALID_INPUT', message: /reports scor; its metrics are score and loss/ },
  ],
  [
    'reports text',
    'await trial.report(1, { score: "1" } as never);',
    { code: 'INVALID_INPUT', message: /and not a number/ },
  ],
  [
    'goes back',
    'await trial.report(2, { score: 1 });\n    await trial.report(1, { loss: 1 });',
    { code: 'INVALID_INPUT', message: /step 1 after step 2/ },
  ],
  [
    'repeats itself',
    'await trial.report(1, { score: 1 });\n    await trial.report(1, { score: 2 });',
    { code: 'INVALID_INPUT', message: /score of step 1 twice/ },
  ],
  [
    'goes beyond a range',
    'await trial.report(1, { score: 101 });',
    { code: 'INVALID_INPUT', message: /must be from 0 to 100/ },
  ],
  [
    'does not wait to hear that it reports nonsense',
    'void trial.report(0, { score: 1 });\n    await trial.report(1, { score: 1 });',
    { code: 'INVALID_INPUT', message: /step of score is 0/ },
  ],
])(
  'a trainer that %s fails its trial, with the reason',
  async (_what, body, { message, ...expected }: { message?: RegExp }) => {
    const error = await errorOf(body);
    expect(error).toMatchObject(expected);
    expect((error as Error).message).toMatch(message!);
  },
);

test('a trainer that waits for its reports ends when the trial must stop', async () => {
  await using own = await ownFiles({
    'my-trainer.ts': doing('for (let step = 1; ; step++) await trial.report(step, { score: 1 });'),
  });
  const stop = new AbortController();
  const { error, epochs } = await run(own.folder, {
    signal: stop.signal,
    onEpoch: (count) => count === 3 && stop.abort(new Error('enough')),
  });
  expect(error).toBe(stop.signal.reason);
  expect(epochs).toHaveLength(3);
});

test('a network of one’s own that the last step of all blew up has diverged', async () => {
  await using own = await ownFiles({ 'line.ts': lineModel });
  const config = { epochs: 1, batchSize: 100_000, learningRate: 1e38 };
  const trial = { kind: 'model', file: 'line.ts', config, dataset: { train: 'strokes', test: ['strokes'] } } as const;
  const { error, epochs } = await run(own.folder, { ...trial, engine: 'compiled' });
  expect(error).toMatchObject({ code: 'DIVERGED' });
  expect(epochs).toHaveLength(1);
});

test('a network whose sweep gives the axes another meaning is not trained', async () => {
  await using own = await ownFiles({ 'line.ts': lineModel });
  const { error, engines: used } = await run(own.folder, { kind: 'model', file: 'line.ts', version: '1' });
  expect(error).toMatchObject({
    code: 'TRAINER_UNAVAILABLE',
    message: 'This machine trains networks otherwise than version 1 of own means.',
  });
  expect(used).toEqual([]);
});

test.each(['compiled', 'wasm'] as const)(
  'a network of one’s own is trained by the loop of all networks, on %s',
  async (engine) => {
    await using own = await ownFiles({ 'line.ts': lineModel });
    const config = {
      epochs: 3,
      batchSize: 50,
      learningRate: 0.1,
      optimizer: { momentum: 0.9 },
      schedule: { cosine: {} },
    };
    const trial = {
      kind: 'model',
      file: 'line.ts',
      config,
      dataset: { train: 'strokes', test: ['strokes'] },
      engine,
    } as const;
    const { error, epochs, engines: used } = await run(own.folder, { ...trial, objective: 'test_accuracy' });
    expect(error).toBeUndefined();
    expect(used).toEqual([expect.stringMatching(`^${engine} `)]);
    const accuracies = epochs.map((points) => points.find(({ metric }) => metric === 'test_accuracy')?.value ?? NaN);
    expect(accuracies).toHaveLength(3);
    expect(accuracies[2]).toBeGreaterThan(0.4);
  },
);
