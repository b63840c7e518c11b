import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silentLog } from '../../../../common/log.js';
import type { Point, TrialMessage } from '../../../../proto/trial.js';
import { Slot } from '../../../../worker/slots/slot.js';
import { SLOT_PROGRAM } from '../../../support/programs.js';
import { ownFiles } from '../support/own-files.js';
import { trialMessage } from '../support/trial-message.js';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** Trains one trial in a slot process of the built program. */
async function train(commands: boolean, trial: Partial<TrialMessage>) {
  await using work = await ownFiles({});
  const slot = new Slot({
    ...{ index: 0, program: SLOT_PROGRAM, env: process.env, log: silentLog },
    settings: { dataDir: '/nowhere', workDir: work.folder, commands, threads: 1, device: 'cpu' },
  });
  try {
    const points: Point[] = [];
    const listener = { started: () => undefined, points: (more: readonly Point[]) => points.push(...more) };
    const outcome = await slot.run(trialMessage(trial), 1, {
      ...listener,
      points: (more) => void listener.points(more),
    });
    return { outcome, points, engine: slot.engine };
  } finally {
    await slot.recycle();
  }
}

/** A trial whose trainer is a file of an example. */
function trialOf(kind: 'module' | 'model', example: string, file: string): Partial<TrialMessage> {
  const directory = join(examples, example);
  return {
    trainer: {
      ...{ name: example, version: kind === 'model' ? '1+axes.2' : '1', recipe: { kind, file } },
      reports: { metrics: [], unit: 'epoch', objective: 'test_accuracy' },
    },
    place: { home: directory, code: { directory, hash: 'ab'.repeat(32), shipped: false } },
  };
}

test('the slot program trains the network of the example, as a graph of its own', async () => {
  const { outcome, points, engine } = await train(true, {
    ...trialOf('model', 'typescript-model', 'my-model.ts'),
    dataset: { label: 'strokes', value: { train: 'strokes', test: ['strokes'] } },
    config: { epochs: 2, filters: 4, optimizer: { momentum: 0.9 }, dropout: 0.1 },
  });
  expect(outcome).toEqual({ kind: 'finished' });
  expect(engine).toMatch(/^compiled \(/);
  const accuracies = points.filter(({ metric }) => metric === 'test_accuracy').map(({ value }) => value);
  expect(accuracies).toHaveLength(2);
  expect(accuracies[1]).toBeGreaterThan(0.15);
});

test('the slot program trains with the trainer of the example', async () => {
  const trial = { ...trialOf('module', 'typescript-trainer', 'my-trainer.ts'), config: { epochs: 3 } };
  const { outcome, points, engine } = await train(true, trial);
  expect({ outcome, engine }).toEqual({ outcome: { kind: 'finished' }, engine: 'module (my-trainer.ts)' });
  expect(points.map(({ metric, step }) => `${metric} ${step}`).slice(-3)).toEqual([
    ...['test_accuracy 3', 'test_loss 3', 'speed 3'],
  ]);
  const refused = await train(false, trial);
  expect(refused.outcome).toMatchObject({
    kind: 'unsuitable',
    error: expect.stringContaining('Start it with --allow-commands') as string,
  });
});

test('what a sweep’s configuration says beyond what its trainer takes fails the trial for good', async () => {
  const trial = trialOf('module', 'typescript-trainer', 'my-trainer.ts');
  const { outcome } = await train(true, { ...trial, config: { learningRate: -1 } });
  expect(outcome).toMatchObject({
    kind: 'failed',
    permanent: true,
    error: expect.stringContaining('learningRate') as string,
  });
});
