import { expect, test } from 'vitest';
import type { EngineDefinition } from '../../../../worker/engines/engine.js';
import { engineNames } from '../../../../worker/engines/engines.js';
import { measureEngine } from '../../../../worker/engines/measure-engine.js';
import { selectEngine, selectFrom } from '../../../../worker/engines/select-engine.js';

const broken: EngineDefinition<'broken'> = {
  name: 'broken',
  remedy: 'Mend it.',
  start: () => Promise.reject(new Error('no such library\nand a long stack')),
};
const working: EngineDefinition<'working'> = {
  name: 'working',
  remedy: 'None needed.',
  start: async () => (await selectEngine('cpu')).tf,
};

test('engines are tried fastest first', () => {
  expect(engineNames).toEqual(['tensorflow', 'wasm', 'cpu']);
});

test('the fastest engine that works is chosen, and why faster ones were not is kept', async () => {
  const { name, unavailable } = await selectFrom<'broken' | 'working'>([broken, working]);
  expect(name).toBe('working');
  expect(unavailable).toEqual([{ name: 'broken', reason: 'no such library', remedy: 'Mend it.' }]);
});

test('a forced engine that does not work is refused, with its remedy, although another one works', async () => {
  await expect(selectFrom<'broken' | 'working'>([broken, working], 'broken')).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('no such library') as string,
    remedy: expect.stringContaining('Mend it.') as string,
  });
});

test('no working engine at all is ENGINE_UNAVAILABLE', async () => {
  await expect(selectFrom([broken])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', remedy: 'Mend it.' });
});

test('the optional native engine works or says why it does not', async () => {
  const outcome = await selectEngine('tensorflow').catch((error: unknown) => error);
  expect(outcome).toMatchObject(
    outcome instanceof Error
      ? { code: 'ENGINE_UNAVAILABLE', remedy: expect.stringContaining('npm install') as string }
      : { name: 'tensorflow' },
  );
});

test('starting wasm leaves no handlers of uncaught errors on the process', async () => {
  const before = ['uncaughtException', 'unhandledRejection'].map((event) => process.listenerCount(event));
  await selectEngine('wasm');
  expect(['uncaughtException', 'unhandledRejection'].map((event) => process.listenerCount(event))).toEqual(before);
});

test('measuring an engine divides the time by the steps and leaves no tensors', async () => {
  const { tf } = await selectEngine('wasm');
  const tensors = tf.memory().numTensors;
  let ms = 0;
  const clock = { now: () => (ms += 84) };
  expect(await measureEngine('wasm', clock, 2)).toEqual({ engine: 'wasm', millisecondsPerStep: 42 });
  expect(tf.memory().numTensors).toBe(tensors);
});
