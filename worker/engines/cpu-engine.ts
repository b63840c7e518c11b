import { createEagerEngine } from './eager-engine.js';
import type { EngineDefinition } from './engine.js';
import { loadTf, tfVersion, useBackend } from './load-tf.js';

/** Plain JavaScript: slow, and works everywhere. */
export const cpuEngine: EngineDefinition<'cpu'> = {
  name: 'cpu',
  device: 'any',
  remedy: 'Install the dependencies again: npm ci',
  async start() {
    const tf = await loadTf();
    await useBackend(tf, 'cpu');
    return createEagerEngine(tf, 'cpu', tfVersion(tf));
  },
};
