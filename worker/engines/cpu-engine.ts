import type { EngineDefinition } from './engine.js';
import { loadTf, useBackend } from './load-tf.js';

/** Plain JavaScript: slow, and works everywhere. */
export const cpuEngine: EngineDefinition<'cpu'> = {
  name: 'cpu',
  remedy: 'Install the dependencies again: npm ci',
  async start() {
    const tf = await loadTf();
    return useBackend(tf, 'cpu');
  },
};
