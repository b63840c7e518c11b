import { expect, test } from 'vitest';
import { startEngine } from '../../../../worker/engines/select-engine.js';
import { wasmEngine } from '../../../../worker/engines/wasm-engine.js';

test('starting wasm leaves no handlers of uncaught errors on the process', async () => {
  const handlers = () => ['uncaughtException', 'unhandledRejection'].map((event) => process.listenerCount(event));
  const before = handlers();
  await startEngine(wasmEngine);
  expect(handlers()).toEqual(before);
});
