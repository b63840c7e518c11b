import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { registerConv2dFilterGradient } from './conv2d-filter-gradient.js';
import { createEagerEngine } from './eager-engine.js';
import type { EngineDefinition, Tf } from './engine.js';
import { replaceMaxPoolGradient } from './max-pool-gradient.js';
import { loadTf, tfVersion, useBackend } from './load-tf.js';

export const wasmBackend = 'wasm';

/** WebAssembly with SIMD on one thread: a slot is one core. */
export const wasmEngine: EngineDefinition<'wasm'> = {
  name: 'wasm',
  device: 'any',
  remedy: 'Install the dependencies again: npm ci',
  async start() {
    const tf = await startWasm();
    return createEagerEngine(tf, wasmBackend, tfVersion(tf));
  },
};

/** TensorFlow.js with the WebAssembly backend as the current one, able to train. */
export async function startWasm(): Promise<Tf> {
  const tf = await loadTf();
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  const first = tf.engine().registry[wasmBackend] === undefined;
  if (first) {
    wasm.setThreadsCount(1);
    // The .wasm files lie beside the package's main file; nothing is downloaded.
    wasm.setWasmPaths(dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')) + sep);
  }
  await withoutProcessListeners(() => useBackend(tf, wasmBackend));
  if (first) {
    registerConv2dFilterGradient(tf, wasmBackend);
    replaceMaxPoolGradient(tf, wasmBackend);
  }
  return tf;
}

/**
 * Runs `start` and takes away the handlers of uncaught errors that the WebAssembly loader hangs on the process: what
 * becomes of those is for the program to decide.
 */
async function withoutProcessListeners(start: () => Promise<unknown>): Promise<void> {
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = events.map((event) => process.rawListeners(event));
  try {
    await start();
  } finally {
    events.forEach((event, index) => {
      for (const listener of process.rawListeners(event)) {
        if (before[index]?.includes(listener) !== true) process.removeListener(event, listener as () => void);
      }
    });
  }
}
