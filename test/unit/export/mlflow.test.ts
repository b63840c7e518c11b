import { describe, expect, test } from 'vitest';
import type { ServerOptions } from '../../../export/format.js';
import { mlflowFormat } from '../../../export/mlflow/mlflow.js';
import { MlflowNames, paramText, tagText } from '../../../export/mlflow/names.js';
import type { SweepData } from '../../../export/sweep-data.js';
import { startMlflow } from '../../support/mlflow.js';
import { manyTrials, sampleSweepData, sampleTrial, submittedMs, type SampleTrial } from '../../support/sweep-data.js';

const options = (more: Partial<ServerOptions> = {}): ServerOptions => ({
  onProgress: () => undefined,
  signal: new AbortController().signal,
  env: {},
  clock: { now: () => submittedMs + 60_000 },
  ...more,
});
const parameters = [
  { key: 'learningRate', kind: 'number', values: [0.5] },
  { key: 'regularizer', kind: 'mixed', values: [{ l2: 1 }] },
] as const;
const config = { learningRate: 0.5, regularizer: { l2: 1 } };
const series = [
  { metric: 'test_accuracy', steps: [1, 2], values: [0.25, 0.5] },
  { metric: 'test_loss@mnist:negative', steps: [1, 2, 3], values: [NaN, -Infinity, 2] },
];

/** Two settings of two seeds; `last`: what the last trial is like. */
function sweepWith(last: SampleTrial = {}): SweepData {
  const other = { setting: 'Setting 2', entry: 1, config: { learningRate: 0.1 } };
  return sampleSweepData(
    () => [
      sampleTrial(0, { config, series, value: 0.5 }),
      sampleTrial(1, { config, series, value: 0.7, worker: 'gpu-1' }),
      sampleTrial(2, { ...other, state: 'failed', error: 'it broke' }),
      sampleTrial(3, { ...other, ...last }),
    ],
    { parameters },
  );
}

describe('a sweep on an MLflow server', () => {
  test('is an experiment with a parent run for each setting and a child for each seed, with every point', async () => {
    await using server = await startMlflow();
    const { mlflow } = server;
    const waiting = { state: 'queued', attempt: 0 } as const;
    expect(await mlflowFormat.send(sweepWith(waiting), server.url, options())).toBe('3 runs sent');
    expect([...mlflow.experiments.keys()]).toEqual(['sample-1a2b3c4d']);
    const [setting] = mlflow.withTag('seedsweep.run', 'sample-1a2b3c4d/entry-0');
    expect(setting).toMatchObject({ name: 'Setting 1', status: 'FINISHED', endTime: submittedMs + 3_000 });
    expect(setting!.metrics.map(({ key, value }) => [key, value])).toEqual([
      ['test_accuracy.n', 2],
      ['test_accuracy.mean', 0.6],
      ['test_accuracy.std', expect.closeTo(0.1414, 4)],
      ['test_accuracy.min', 0.5],
      ['test_accuracy.max', 0.7],
    ]);
    const children = mlflow.withTag('mlflow.parentRunId', setting!.runId);
    expect(children).toMatchObject([{ name: 'Setting 1 · seed 0' }, { name: 'Setting 1 · seed 1' }]);
    const [, second] = children;
    expect(second).toMatchObject({
      ...{ status: 'FINISHED', startTime: submittedMs + 1_000, endTime: submittedMs + 3_000 },
      params: new Map([
        ['learningRate', '0.5'],
        ['regularizer', '{"l2":1}'],
        ['dataset', 'mnist'],
        ['seed', '1'],
      ]),
    });
    expect(second!.metrics).toEqual([
      { key: 'test_accuracy', value: 0.25, step: 1, timestamp: submittedMs + 1_001 },
      { key: 'test_accuracy', value: 0.5, step: 2, timestamp: submittedMs + 1_002 },
      { key: 'test_loss/mnist_negative', value: NaN, step: 1, timestamp: submittedMs + 1_001 },
      { key: 'test_loss/mnist_negative', value: -Infinity, step: 2, timestamp: submittedMs + 1_002 },
      { key: 'test_loss/mnist_negative', value: 2, step: 3, timestamp: submittedMs + 1_003 },
    ]);
    expect(Object.fromEntries(second!.tags)).toMatchObject({
      ...{ 'seedsweep.trial_id': 'trial-1', 'seedsweep.worker': 'gpu-1', 'seedsweep.setting': 'Setting 1' },
    });
    const [failed] = mlflow.withTag('seedsweep.trial_id', 'trial-2');
    expect(failed).toMatchObject({ status: 'FAILED' });
    expect(failed!.tags.get('seedsweep.error')).toBe('it broke');
    expect(mlflow.withTag('seedsweep.trial_id', 'trial-3')).toEqual([]);
  });

  test('sent again is not there twice; what has changed meanwhile takes its former place', async () => {
    await using server = await startMlflow();
    const { mlflow } = server;
    mlflow.pageSize = 2;
    const running = { state: 'running', endedMs: 0, series: [series[0]!] } as const;
    await mlflowFormat.send(sweepWith(running), server.url, options());
    const [parent] = mlflow.withTag('seedsweep.run', 'sample-1a2b3c4d/entry-1');
    expect(parent!.status).toBe('RUNNING');
    const calls = mlflow.calls.length;
    const again = await mlflowFormat.send(sweepWith(running), server.url, options());
    expect(again).toBe('0 runs sent and 4 there already');
    // It looks, and writes nothing.
    const since = mlflow.calls.slice(calls).map(({ path }) => path);
    expect([...new Set(since)]).toEqual(['experiments/get-by-name', 'runs/search']);

    expect(await mlflowFormat.send(sweepWith({ series, value: 0.9 }), server.url, options())).toBe(
      '0 runs sent, 1 replaced and 3 there already',
    );
    const [last, ...more] = mlflow.withTag('seedsweep.trial_id', 'trial-3');
    expect(more).toEqual([]);
    expect(last).toMatchObject({ status: 'FINISHED' });
    expect(last!.metrics).toHaveLength(5);
    expect(last!.tags.get('mlflow.parentRunId')).toBe(parent!.runId);
    expect(parent).toMatchObject({ status: 'FINISHED', deleted: false });
    expect(mlflow.runs.filter(({ deleted }) => !deleted)).toHaveLength(6);
  });

  test('goes into batches within the limits', async () => {
    await using server = await startMlflow();
    const many = Array.from({ length: 250 }, (_, index) => ({
      key: `p${index}`,
      kind: 'number' as const,
      values: [1],
    }));
    const ofAll = Object.fromEntries(many.map(({ key }) => [key, 1]));
    const [long] = manyTrials(1, 2_500);
    const trial = { ...long!, config: ofAll };
    await mlflowFormat.send(
      sampleSweepData(() => [trial], { parameters: many }),
      server.url,
      options(),
    );
    const [run] = server.mlflow.withTag('mlflow.parentRunId');
    expect(run!.metrics).toHaveLength(2_500);
    expect(run!.params.size).toBe(252);
  });

  test('arrives whole and once through refusals and lost answers', async () => {
    await using server = await startMlflow();
    const { mlflow } = server;
    // Every call is refused, then done with its answer lost, then taken.
    mlflow.troubleWith = (_path, call) => (['refuse', 'lose'] as const)[(call - 1) % 3];
    const quick = options({ firstPauseMs: 1 });
    expect(await mlflowFormat.send(sweepWith(), server.url, quick)).toBe('4 runs sent');
    expect(mlflow.runs.filter(({ deleted }) => !deleted)).toHaveLength(6);
    for (const run of mlflow.withTag('seedsweep.trial_id')) {
      expect(run.metrics).toHaveLength(run.status === 'FINISHED' && run.name.startsWith('Setting 1') ? 5 : 0);
    }
  });

  test('carries the token, and says what to do where that is refused', async () => {
    await using server = await startMlflow();
    server.mlflow.token = 'secret';
    await expect(mlflowFormat.send(sweepWith(), server.url, options())).rejects.toMatchObject({
      code: 'SERVER_FAILED',
      message: expect.stringContaining('401') as string,
      remedy: expect.stringContaining('MLFLOW_TRACKING_TOKEN') as string,
    });
    const env = { MLFLOW_TRACKING_TOKEN: 'secret' };
    await mlflowFormat.send(sweepWith(), server.url, options({ env, experiment: 'Table 1' }));
    expect([...server.mlflow.experiments.keys()]).toEqual(['Table 1']);
    expect(server.mlflow.calls.at(-1)!.authorization).toBe('Bearer secret');
  });

  test('is sent nowhere that is no address of a server', async () => {
    for (const url of ['out', 'ftp://host', 'databricks://profile']) {
      await expect(mlflowFormat.send(sweepWith(), url, options())).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  test('stops when it is aborted', async () => {
    await using server = await startMlflow();
    const stop = new AbortController();
    server.mlflow.troubleWith = () => 'refuse';
    const sending = mlflowFormat.send(sweepWith(), server.url, options({ signal: stop.signal }));
    stop.abort(new Error('enough'));
    await expect(sending).rejects.toThrow('enough');
  });
});

describe('names and values', () => {
  test('are such as MLflow takes, and no two names become one', () => {
    const names = new MlflowNames();
    expect(['a@b', 'a/b', 'a//b', 'a/../b', '@', '..', 'ok.name-1 x', 'weiß:ß'].map((name) => names.of(name))).toEqual([
      ...['a/b', 'a/b_2', 'a/b_3', 'a/b_4', '_', '__2', 'ok.name-1 x', 'weiß_ß'],
    ]);
    expect(names.of('a@b')).toBe('a/b');
    expect(names.of('x'.repeat(300))).toHaveLength(250);
    expect(names.of('x'.repeat(299))).toHaveLength(250);
  });

  test('are cut where they are too long, between characters', () => {
    expect(paramText('p'.repeat(600))).toHaveLength(500);
    expect(tagText('short')).toBe('short');
    const cut = tagText('ß'.repeat(4_000));
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(5_000);
    expect(cut).toMatch(/^ß+…$/);
  });
});
