import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { encodeEvent, fileVersion, type TaggedScalar } from '../../../../../../common/tensorboard/event.js';
import { encodeRecord } from '../../../../../../common/tensorboard/tfrecord.js';
import { TensorBoardSource } from '../../../../../../worker/trainers/command/read/tensorboard-source.js';
import { pollTillFound, temporaryFolder } from './temporary-folder.js';

const fixtures = fileURLToPath(new URL('../../../../../fixtures/tensorboard', import.meta.url));

function sourceOf(path: string, metrics: readonly string[]): TensorBoardSource {
  return new TensorBoardSource({ kind: 'tensorboard', path: 'runs' }, path, metrics);
}

function frame(step: number, ...scalars: readonly TaggedScalar[]): Uint8Array {
  return encodeRecord(encodeEvent({ wallTimeSeconds: 1000 + step, step, scalars }));
}

const first = encodeRecord(encodeEvent({ wallTimeSeconds: 1000, step: 0, fileVersion, scalars: [] }));

async function writeEvents(path: string, ...frames: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.concat([first, ...frames]));
}

const words = (points: readonly { metric: string; step: number; value: number }[]) =>
  points.map(({ metric, step, value }) => `${metric} ${step} ${value}`);

describe('event files', () => {
  it('are read as PyTorch and TensorFlow write them, steps from 1 on', async () => {
    const torch = sourceOf(join(fixtures, 'tensorboardx'), ['val_accuracy', 'train/loss']);
    expect(words(await torch.finish())).toEqual([
      ...['val_accuracy 1 0.5', 'train/loss 1 2', 'val_accuracy 2 0.75'],
      ...['train/loss 2 NaN', 'val_accuracy 3 0.875', 'train/loss 3 Infinity'],
    ]);
    expect(torch.summary()).toMatchObject({
      metrics: [
        { name: 'val_accuracy', count: 3, from: 'val/accuracy' },
        { name: 'train/loss', count: 3 },
      ],
      steps: { name: 'step', fromZero: true },
      notes: [],
    });
    const tensorFlow = sourceOf(fixtures, ['epoch_accuracy']);
    expect(words(await tensorFlow.finish())).toEqual([
      ...['epoch_accuracy 1 0.5', 'epoch_accuracy 2 0.75', 'epoch_accuracy 3 0.875'],
    ]);
    expect(tensorFlow.summary().ignored).toEqual([
      ...['tensorboard/epoch_loss', 'tensorboardx/val/accuracy', 'tensorboardx/train/loss'],
    ]);
  });

  it('appear and grow in any folder below, and a record waits until it is whole', async () => {
    const folder = join(await temporaryFolder(), 'runs');
    const source = sourceOf(folder, ['loss']);
    expect(await source.poll()).toEqual([]);
    const path = join(folder, 'a/b/events.out.tfevents.1.host');
    await writeEvents(path, frame(10, { tag: 'loss', value: 0.5 }));
    await writeFile(join(folder, 'notes.txt'), 'loss 9');
    expect(words(await pollTillFound(source))).toEqual(['loss 10 0.5']);
    const next = frame(20, { tag: 'loss', value: 0.25 });
    await appendFile(path, next.subarray(0, 20));
    expect(await source.poll()).toEqual([]);
    await appendFile(path, next.subarray(20));
    await writeEvents(join(folder, 'a/b/events.out.tfevents.2.host'), frame(30, { tag: 'loss', value: 0.125 }));
    expect(words([...(await source.poll()), ...(await source.finish())])).toEqual(['loss 20 0.25', 'loss 30 0.125']);
  });

  it('that are corrupt are read up to there, and the others on', async () => {
    const folder = await temporaryFolder();
    const sound = frame(2, { tag: 'loss', value: 0.5 });
    const broken = Buffer.from(sound);
    broken[20]! ^= 1;
    await writeEvents(join(folder, 'tfevents.1'), frame(1, { tag: 'loss', value: 1 }), broken, sound);
    const other = join(folder, 'tfevents.2');
    await writeEvents(other, frame(3, { tag: 'loss', value: 0.25 }));
    const source = sourceOf(folder, ['loss']);
    expect(words(await source.poll())).toEqual(['loss 1 1', 'loss 3 0.25']);
    await appendFile(join(folder, 'tfevents.1'), sound);
    await appendFile(other, frame(4, { tag: 'loss', value: 0.125 }));
    expect(words(await source.finish())).toEqual(['loss 4 0.125']);
    expect(source.summary().notes).toEqual([expect.stringMatching(/tfevents\.1 is read no further: .*checksum/)]);
  });

  it('have no points at steps that none can have', async () => {
    const folder = await temporaryFolder();
    const loss = (value: number) => ({ tag: 'loss', value });
    await writeEvents(join(folder, 'tfevents'), frame(5, loss(1)), frame(0, loss(2)), frame(2 ** 40, loss(3)));
    expect(words(await sourceOf(folder, ['loss']).finish())).toEqual(['loss 5 1']);
  });
});

describe('a metric', () => {
  const folderWith = async (...files: readonly (readonly [run: string, ...tags: string[]])[]) => {
    const folder = await temporaryFolder();
    for (const [run, ...tags] of files) {
      const scalars = tags.map((tag, index) => ({ tag, value: index + 1 }));
      await writeEvents(join(folder, run, 'events.out.tfevents.1.host'), frame(1, ...scalars));
    }
    return folder;
  };

  it.each([
    ['val/accuracy', ['', 'val_accuracy', 'val/accuracy'], 2],
    ['val_accuracy', ['', 'val/accuracy', 'accuracy'], 1],
    ['accuracy', ['', 'val/accuracy', 'loss'], 1],
    ['accuracy', ['', 'val/accuracy', 'accuracy'], 2],
    ['validation/epoch_loss', ['validation', 'epoch_loss'], 1],
    ['validation_epoch_loss', ['validation', 'epoch_loss'], 1],
  ] as const)('%s is found among %j', async (metric, file, value) => {
    const folder = await folderWith([...file]);
    expect(await sourceOf(folder, [metric]).finish()).toEqual([{ metric, step: 1, value }]);
  });

  it.each([
    ['accuracy', [['', 'val/accuracy', 'train/accuracy']]],
    [
      'epoch_loss',
      [
        ['train', 'epoch_loss'],
        ['validation', 'epoch_loss'],
      ],
    ],
  ] as const)('%s that could be several series is not read, and that is said', async (metric, files) => {
    const source = sourceOf(await folderWith(...files.map((file) => [...file] as [string, ...string[]])), [metric]);
    expect(await source.finish()).toEqual([]);
    expect(source.summary().notes).toEqual([expect.stringContaining(`${metric} could be `)]);
  });
});
