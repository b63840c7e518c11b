import type { InferenceSession, OnnxValue } from 'onnxruntime-node';
import type { Execution, Program, State } from '../engine.js';
import { programInput, programOutput, stateInput, stateOutput } from './compile.js';

export type Ort = typeof import('onnxruntime-node');

/**
 * A computation on ONNX Runtime. What a run returns of the state is what the next run is fed with, the same memory: no
 * weight is ever copied.
 *
 * @param find the session of a program that has been prepared
 */
export function createCompiledExecution(
  ort: Ort,
  find: (program: Program) => InferenceSession,
  initial: State,
): Execution {
  let state = new Map<string, OnnxValue>(
    Object.entries(initial).map(([name, { shape, values }]) => [name, new ort.Tensor('float32', values, shape)]),
  );
  return {
    async run(program, inputs) {
      const feeds: Record<string, OnnxValue> = {};
      for (const name of Object.keys(program.state)) feeds[stateInput(name)] = state.get(name)!;
      for (const [name, { type, shape }] of Object.entries(program.inputs)) {
        feeds[programInput(name)] = new ort.Tensor(type, inputs[name] as Float32Array, shape);
      }
      const results = await find(program).run(feeds);
      const outputs: Record<string, Float32Array> = {};
      for (const [name, tensor] of Object.entries(results)) {
        const entry = stateOutput.parse(name);
        if (entry !== undefined) state.set(entry, tensor);
        else outputs[programOutput.parse(name)!] = tensor.data as Float32Array;
      }
      return outputs;
    },
    state: () =>
      Promise.resolve(
        Object.fromEntries(
          [...state].map(([name, { dims, data }]) => [name, { shape: dims, values: (data as Float32Array).slice() }]),
        ),
      ),
    dispose: () => {
      state = new Map();
    },
  };
}
