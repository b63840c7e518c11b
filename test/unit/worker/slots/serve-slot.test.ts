import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { silentLog } from '../../../../common/log.js';
import type { Point, TrialMessage } from '../../../../proto/trial.js';
import { Slot } from '../../../../worker/slots/slot.js';
import { SLOT_PROGRAM } from '../../../support/programs.js';
import { trialMessage } from '../support/trial-message.js';

const OWN_TRAINER = fileURLToPath(new URL('../../../support/own-trainer-slot.mjs', import.meta.url));
const walker = { name: 'walker', version: '3' };

let slot: Slot | undefined;
afterEach(() => slot?.close());

/** Trains in a slot process of this program. */
async function train(program: string, trial: Partial<TrialMessage>, onPoints: (slot: Slot) => void = () => undefined) {
  const here = new Slot({
    index: 0,
    program,
    settings: { dataDir: '/nowhere', workDir: '/dev/null/nowhere', commands: false, device: 'cpu', threads: 1 },
    env: process.env,
    log: silentLog,
  });
  slot = here;
  const points: Point[] = [];
  const outcome = await here.run(trialMessage(trial), 1, {
    started: () => undefined,
    points(more) {
      points.push(...more);
      onPoints(here);
    },
  });
  return { outcome, points, engine: here.engine };
}

test('the slot program trains with the trainer that a trial names', async () => {
  const { outcome, points, engine } = await train(SLOT_PROGRAM, { config: { epochs: 3, epochMs: 0 } });
  expect(outcome).toEqual({ kind: 'finished' });
  expect(engine).toBe('simulated');
  expect(points.map(({ metric, step }) => `${metric} ${step}`)).toHaveLength(12);
});

test('a program of one’s own has one’s own trainer, and seedsweep’s', async () => {
  const dataset = { label: 'the park', value: 'park' };
  const own = await train(OWN_TRAINER, { trainer: walker, dataset, config: { stride: 2 } });
  expect(own).toMatchObject({ outcome: { kind: 'finished' }, engine: 'walker in park' });
  expect(own.points).toHaveLength(10);
  expect(own.points.at(-2)).toEqual({ metric: 'distance', step: 5, value: 10 });
  slot?.close();
  expect((await train(OWN_TRAINER, { config: { epochMs: 0 } })).outcome).toEqual({ kind: 'finished' });
});

test('a trainer, or a version of one, that is not here makes a trial unsuitable, not failed', async () => {
  const unknown = await train(SLOT_PROGRAM, { trainer: walker });
  expect(unknown.outcome).toMatchObject({
    kind: 'unsuitable',
    error: expect.stringContaining('no trainer walker') as string,
  });
  slot?.close();
  const newer = await train(SLOT_PROGRAM, { trainer: { name: 'simulated', version: '2' } });
  expect(newer.outcome).toMatchObject({ kind: 'unsuitable', error: expect.stringContaining('version 1') as string });
});

test('a value beyond its metric’s range fails the trial for good', async () => {
  const { outcome, points } = await train(OWN_TRAINER, { trainer: walker, config: { stride: 40 } });
  expect(outcome).toMatchObject({
    kind: 'failed',
    permanent: true,
    error: expect.stringContaining('distance is 120, and must be from 0 to 100') as string,
  });
  expect(points).toHaveLength(4);
});

test('a trial that runs is stopped when asked to', async () => {
  const { outcome } = await train(SLOT_PROGRAM, { config: { epochs: 1_000, epochMs: 50 } }, (running) =>
    running.stop(),
  );
  expect(outcome).toEqual({ kind: 'stopped' });
});
