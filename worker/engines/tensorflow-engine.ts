import { createEagerEngine } from './eager-engine.js';
import type { EngineDefinition } from './engine.js';
import { loadTf, tfVersion, useBackend } from './load-tf.js';

/** Not a literal in `import()`: the package is optional, and the compiler must not ask for it. */
const packageName: string = '@tensorflow/tfjs-node-gpu';

/** Native TensorFlow, on a GPU (CUDA) or with its own CPU kernels; an optional package with a native library. */
export const tensorflowEngine: EngineDefinition<'tensorflow'> = {
  name: 'tensorflow',
  device: 'any',
  remedy: `Install the optional package: npm install ${packageName}`,
  async start() {
    const tf = await loadTf();
    const native = (await import(packageName)) as { readonly version: { readonly 'tfjs-node': string } };
    // The package brings a dependency on tfjs-core; if that is another copy, its backend is registered over there.
    if (tf.findBackendFactory('tensorflow') === null) {
      throw new Error(`${packageName} belongs to another version of @tensorflow/tfjs-core`);
    }
    await useBackend(tf, 'tensorflow');
    return createEagerEngine(tf, 'tensorflow', `tfjs-node ${native.version['tfjs-node']}, ${tfVersion(tf)}`);
  },
};
