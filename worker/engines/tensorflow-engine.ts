import type { EngineDefinition } from './engine.js';
import { loadTf, useBackend } from './load-tf.js';

/** Not a literal in `import()`: the package is optional, and the compiler must not ask for it. */
const packageName: string = '@tensorflow/tfjs-node-gpu';

/** Native TensorFlow, on a GPU (CUDA) or with its own CPU kernels; an optional package with a native library. */
export const tensorflowEngine: EngineDefinition<'tensorflow'> = {
  name: 'tensorflow',
  remedy: `Install the optional package: npm install ${packageName}`,
  async start() {
    const tf = await loadTf();
    await import(packageName);
    // The package brings a dependency on tfjs-core; if that is another copy, its backend is registered over there.
    if (tf.findBackendFactory('tensorflow') === null) {
      throw new Error(`${packageName} belongs to another version of @tensorflow/tfjs-core`);
    }
    return useBackend(tf, 'tensorflow');
  },
};
