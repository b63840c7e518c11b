import type { Tf } from './engine.js';

/**
 * Loads TensorFlow.js, which takes a noticeable part of a second: only what trains pays for it.
 * Production mode silences its notes on the console; no check on values hangs on it.
 */
export async function loadTf(): Promise<Tf> {
  const tf = await import('@tensorflow/tfjs');
  tf.enableProdMode();
  return tf;
}

/** Makes `backend` the one that runs operations, or throws. */
export async function useBackend(tf: Tf, backend: string): Promise<Tf> {
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js could not start its backend '${backend}'`);
  return tf;
}
