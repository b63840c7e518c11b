import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { registerConv2dFilterGradient } from './conv2d-filter-gradient.js';
import type { EngineDefinition } from './engine.js';
import { loadTf, useBackend } from './load-tf.js';

const backendName = 'wasm';

/** WebAssembly with SIMD on one thread: a slot is one core. */
export const wasmEngine: EngineDefinition<'wasm'> = {
  name: 'wasm',
  remedy: 'Install the dependencies again: npm ci',
  async start() {
    const tf = await loadTf();
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    wasm.setThreadsCount(1);
    // The .wasm files lie beside the package's main file; nothing is downloaded.
    wasm.setWasmPaths(dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')) + sep);
    await withoutProcessListeners(() => useBackend(tf, backendName));
    registerConv2dFilterGradient(tf, backendName);
    return tf;
  },
};

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
