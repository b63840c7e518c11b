import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { decodeEvent, fileVersion, type TensorBoardEvent } from '../../../common/tensorboard/event.js';
import { RecordDecoder } from '../../../common/tensorboard/tfrecord.js';
import { RunFolders } from '../../../export/tensorboard/run-folders.js';
import { tensorboardFormat } from '../../../export/tensorboard/tensorboard.js';
import type { SweepData } from '../../../export/sweep-data.js';
import { temporaryFolder } from '../../support/nats.js';
import { sampleSweepData, sampleTrial, submittedMs } from '../../support/sweep-data.js';

/** Runs by name, as TensorBoard finds them: the folders that hold event files. */
async function runsOf(sweep: SweepData): Promise<Map<string, readonly TensorBoardEvent[]>> {
  await using folder = await temporaryFolder();
  const circumstances = { onProgress: () => undefined, signal: new AbortController().signal };
  await tensorboardFormat.write(sweep, folder.path, circumstances);
  const runs = new Map<string, readonly TensorBoardEvent[]>();
  for (const entry of await readdir(folder.path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    expect(entry.name).toContain('tfevents');
    const records = new RecordDecoder(1 << 20).decode(await readFile(join(entry.parentPath, entry.name)));
    const events = [...records].map((record) => decodeEvent(Buffer.from(record)));
    expect(events[0]).toMatchObject({ fileVersion });
    runs.set(entry.parentPath.slice(folder.path.length + 1), events.slice(1));
  }
  return runs;
}

/** What of the plugin's messages is looked at here, by number alone: TensorBoard's own names do not matter. */
const { nested } = protobuf.Root.fromJSON({
  nested: {
    Data: {
      fields: {
        experiment: { id: 2, type: 'Experiment' },
        start: { id: 3, type: 'Start' },
        end: { id: 4, type: 'End' },
      },
    },
    Experiment: {
      fields: {
        hparams: { id: 4, rule: 'repeated', type: 'Hparam' },
        metrics: { id: 5, rule: 'repeated', type: 'Metric' },
      },
    },
    Hparam: { fields: { name: { id: 1, type: 'string' }, type: { id: 4, type: 'int32' } } },
    Metric: { fields: { name: { id: 1, type: 'MetricName' } } },
    MetricName: { fields: { tag: { id: 2, type: 'string' } } },
    Start: {
      fields: {
        hparams: { id: 1, keyType: 'string', type: 'Value' } as protobuf.IMapField,
        group: { id: 4, type: 'string' },
        seconds: { id: 5, type: 'double' },
      },
    },
    End: { fields: { status: { id: 1, type: 'int32' }, seconds: { id: 2, type: 'double' } } },
    Value: {
      oneofs: { kind: { oneof: ['number', 'string', 'bool'] } },
      fields: { number: { id: 2, type: 'double' }, string: { id: 3, type: 'string' }, bool: { id: 4, type: 'bool' } },
    },
  },
});
const dataType = nested!['Data'] as protobuf.Type;
const pluginDataOf = (events: readonly TensorBoardEvent[]) =>
  events
    .flatMap(({ pluginData = [] }) => pluginData)
    .map(({ tag, plugin, content }) => ({ tag, plugin, ...dataType.toObject(dataType.decode(content)) }));

const series = [
  { metric: 'test_accuracy', steps: [1, 2, 4], values: [0.25, 0.5, NaN] },
  { metric: 'test_loss', steps: [2, 3], values: [2, 1] },
];
const parameters = [
  { key: 'learningRate', kind: 'number', values: [0.1, 0.5] },
  { key: 'augment', kind: 'boolean', values: [true] },
  { key: 'regularizer', kind: 'mixed', values: ['none', { l2: 1 }] },
] as const;
const config = { learningRate: 0.5, augment: true, regularizer: { l2: 1 } };

describe('event files for TensorBoard', () => {
  test('hold every point once, step by step, at the time when it was learned of', async () => {
    const runs = await runsOf(sampleSweepData(() => [sampleTrial(0, { series })]));
    const scalars = runs.get('Setting 1/mnist/seed-0')!.filter((event) => event.scalars.length > 0);
    expect(scalars.map(({ step, scalars: of }) => [step, of.map(({ tag, value }) => [tag, value])])).toEqual([
      [1, [['test_accuracy', 0.25]]],
      [
        2,
        [
          ['test_accuracy', 0.5],
          ['test_loss', 2],
        ],
      ],
      [3, [['test_loss', 1]]],
      [4, [['test_accuracy', NaN]]],
    ]);
    expect(scalars[1]!.wallTimeSeconds).toBe((submittedMs + 1_002) / 1_000);
  });

  test('tell the HParams page what was tried, the setting as the group of its seeds, and how it ended', async () => {
    const trials = () => [
      sampleTrial(0, { config, series }),
      sampleTrial(1, { config, state: 'failed' }),
      sampleTrial(2, { state: 'queued', attempt: 0 }),
    ];
    const runs = await runsOf(sampleSweepData(trials, { parameters, metrics: ['test_accuracy', 'test_loss'] }));
    expect([...runs.keys()].sort()).toEqual(['', 'Setting 1/mnist/seed-0', 'Setting 1/mnist/seed-1']);
    expect(pluginDataOf(runs.get('')!)).toEqual([
      {
        ...{ tag: '_hparams_/experiment', plugin: 'hparams' },
        experiment: {
          hparams: [
            { name: 'dataset', type: 1 },
            { name: 'learningRate', type: 3 },
            { name: 'augment', type: 2 },
            { name: 'regularizer', type: 1 },
          ],
          metrics: [{ name: { tag: 'test_accuracy' } }, { name: { tag: 'test_loss' } }],
        },
      },
    ]);
    const [first, second] = [0, 1].map((seed) => pluginDataOf(runs.get(`Setting 1/mnist/seed-${seed}`)!));
    expect(first).toEqual([
      {
        ...{ tag: '_hparams_/session_start_info', plugin: 'hparams' },
        start: {
          hparams: {
            dataset: { string: 'mnist' },
            learningRate: { number: 0.5 },
            augment: { bool: true },
            regularizer: { string: '{"l2":1}' },
          },
          group: 'Setting 1',
          seconds: submittedMs / 1_000 + 1,
        },
      },
      { tag: '_hparams_/session_end_info', plugin: 'hparams', end: { status: 1, seconds: submittedMs / 1_000 + 3 } },
    ]);
    expect(second![0]).toMatchObject({ start: { group: 'Setting 1' } });
    expect(second![1]).toMatchObject({ end: { status: 2 } });
  });

  test('group the seeds of a setting on each of several datasets by themselves', async () => {
    const trials = () => [sampleTrial(0, { series }), sampleTrial(1, { dataset: 'strokes', series })];
    const runs = await runsOf(sampleSweepData(trials, { datasets: ['mnist', 'strokes'] }));
    const starts = [...runs].flatMap(([, events]) => pluginDataOf(events)).filter((data) => 'start' in data);
    const groups = starts.map((data) => (data as unknown as { start: { group: string } }).start.group);
    expect(groups.sort()).toEqual(['Setting 1 · mnist', 'Setting 1 · strokes']);
  });
});

describe('folders of runs', () => {
  const folderOf = (folders: RunFolders, setting: string, settingId: string, dataset = 'mnist') =>
    folders.of({ view: { ...sampleTrial(0).view, setting, dataset }, settingId });

  test('are named as people call them, and lead nowhere else', () => {
    const folders = new RunFolders();
    expect(folderOf(folders, 'lr 0.1, init he', 'a1')).toBe('lr 0.1, init he/mnist/seed-0');
    expect(folderOf(folders, '../../etc', 'b2')).toBe('__.._etc/mnist/seed-0');
    expect(folderOf(folders, 'a/b\\c:d*', 'c3', '..')).toBe('a_b_c_d_/_/seed-0');
  });

  test('are different for settings whose names folders cannot tell apart, and stay the same for one', () => {
    const folders = new RunFolders();
    const names = [
      ['A/B', '1111111111'],
      ['a?b', '2222222222'],
      ['a:b', '2222222233'],
    ].map(([name, id]) => folderOf(folders, name!, id!));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names[1]).toBe('a_b-22222222/mnist/seed-0');
    expect(folderOf(folders, 'A/B', '1111111111')).toBe(names[0]);
  });
});
