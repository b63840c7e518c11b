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

/** `tfjs 4.22.0`: for records of what trained. */
export function tfVersion(tf: Tf): string {
  return `tfjs ${tf.version_core}`;
}

/** Makes `backend` the one that runs operations, or throws. */
export async function useBackend(tf: Tf, backend: string): Promise<void> {
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js could not start its backend '${backend}'`);
}
