import type { Tensor } from '@tensorflow/tfjs';
import type { Engine, Execution, Program, State, Tensors, Tf } from './engine.js';
import { useBackend } from './load-tf.js';
import { mapValues } from './map-values.js';

/** Runs programs operation by operation on a backend of TensorFlow.js that has been started. */
export function createEagerEngine(tf: Tf, backend: string, versions: string): Engine {
  return {
    versions,
    prepare: () => Promise.resolve(),
    begin: (state) => createExecution(tf, backend, state),
  };
}

function createExecution(tf: Tf, backend: string, initial: State): Execution {
  let state: Tensors | undefined;
  // Tensors belong to the backend that is current when they are made.
  const current = async () => {
    await useBackend(tf, backend);
    state ??= mapValues(initial, ({ shape, values }) => tf.tensor(values, [...shape]));
    return state;
  };
  return {
    async run(program, inputs) {
      const before = await current();
      const result = tf.tidy(() => program.run(tf, before, inputTensors(tf, program, inputs)));
      state = { ...before, ...result.state };
      const kept = new Set(Object.values(state));
      for (const tensor of Object.values(before)) if (!kept.has(tensor)) tensor.dispose();
      try {
        const names = Object.keys(result.outputs);
        const values = await Promise.all(names.map((name) => result.outputs[name]!.data()));
        return Object.fromEntries(names.map((name, index) => [name, new Float32Array(values[index]!)]));
      } finally {
        tf.dispose(result.outputs);
      }
    },
    async state() {
      const now = Object.entries(await current());
      const values = await Promise.all(now.map(([, tensor]) => tensor.data<'float32'>()));
      return Object.fromEntries(
        now.map(([name, { shape }], index) => [name, { shape, values: new Float32Array(values[index]!) }]),
      );
    },
    dispose() {
      if (state) tf.dispose(state);
      state = undefined;
    },
  };
}

function inputTensors(
  tf: Tf,
  program: Program,
  inputs: Readonly<Record<string, Float32Array | Uint8Array>>,
): Record<string, Tensor> {
  return mapValues(program.inputs, ({ shape }, name) => tf.tensor(new Float32Array(inputs[name]!), [...shape]));
}
