import { expect, test } from 'vitest';
import type { Engine } from '../../../../../worker/engines/engine.js';
import { lenet5 } from '../../../../../worker/trainers/models/lenet5/lenet5.js';
import { measureEngine } from '../../../../../worker/trainers/network/measure-engine.js';
import { startWasm } from '../../../../../worker/engines/wasm-engine.js';
import { start } from '../../support/engines.js';

const tf = await startWasm();

/** An engine that does nothing but let time pass: `msOf` its first, second, … step. */
function idleEngine(msOf: (step: number) => number) {
  let ms = 0;
  let steps = 0;
  let disposed = false;
  const engine: Engine = {
    versions: 'none',
    prepare: () => Promise.resolve(),
    begin: () => ({
      run() {
        ms += msOf(++steps);
        // Nothing else could end a loop that never lets the event loop turn.
        return steps < 1000 ? Promise.resolve({}) : Promise.reject(new Error('asked for a thousand steps'));
      },
      state: () => Promise.resolve({}),
      dispose: () => (disposed = true),
    }),
  };
  return { engine, clock: { now: () => ms }, steps: () => steps, disposed: () => disposed };
}

test('measuring an engine divides the time by the steps, of which the first does not count', async () => {
  const { engine, clock, steps, disposed } = idleEngine((step) => (step === 1 ? 5000 : step % 2 === 0 ? 80 : 120));
  expect(await measureEngine(lenet5, engine, clock)).toBe(100);
  // One that is not timed, and four that fill 300 ms.
  expect(steps()).toBe(5);
  expect(disposed()).toBe(true);
});

test('measuring ends on an engine so fast, or a clock so coarse, that no time passes', async () => {
  const { engine, clock } = idleEngine(() => 0);
  expect(await measureEngine(lenet5, engine, clock)).toBe(0);
});

test('an engine that cannot do a training step is not measured', async () => {
  const { engine, clock } = idleEngine(() => 100);
  const unable: Engine = { ...engine, prepare: () => Promise.reject(new Error('no such kernel')) };
  await expect(measureEngine(lenet5, unable, clock)).rejects.toThrow('no such kernel');
});

test.each(['compiled', 'wasm'] as const)('measuring leaves no tensors behind: %s', async (name) => {
  const engine = await start(name);
  const tensors = tf.memory().numTensors;
  let ms = 0;
  // One step fills the time.
  expect(await measureEngine(lenet5, engine, { now: () => (ms += 420) })).toBe(420);
  expect(tf.memory().numTensors).toBe(tensors);
});
