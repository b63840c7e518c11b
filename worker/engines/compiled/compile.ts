import type { Program, Tf } from '../engine.js';
import { createConvolutions } from './convolutions.js';
import { cast, elementwise } from './elementwise.js';
import { Graph } from './graph.js';
import { hwc, plain } from './layout.js';
import type { Lowerings, Target } from './lowering.js';
import { matrices } from './matrices.js';
import type { ElementType } from './onnx-model.js';
import { createPooling, poolInfo, tilingWindow } from './pooling.js';
import { reductions } from './reductions.js';
import { shapes } from './shapes.js';
import { trace, type Trace, type TracedValue } from './trace.js';
import { inLayout, plainValue, uniformValue, type Value } from './value.js';

/** What the state's entries and the program's inputs and outputs are called in its graph. */
export const stateInput = (name: string) => `state/${name}`;
export const programInput = (name: string) => `input/${name}`;
export const stateOutput = outputNames('new state/');
export const programOutput = outputNames('output/');

function outputNames(prefix: string) {
  return {
    of: (name: string) => `${prefix}${name}`,
    /** Undefined for an output of another kind. */
    parse: (output: string) => (output.startsWith(prefix) ? output.slice(prefix.length) : undefined),
  };
}

/** A kernel that {@link compile} has no translation for. */
export class UnknownKernelError extends Error {
  constructor(kernel: string) {
    super(`the kernel ${kernel} of TensorFlow.js has no translation to ONNX yet`);
  }
}

/**
 * Traces one run of `program` on the current backend and translates it, kernel by kernel, into an ONNX graph.
 *
 * @returns the graph as the bytes of an ONNX file
 * @throws UnknownKernelError
 */
export function compile(tf: Tf, program: Program, target: Target): Uint8Array {
  const traced = trace(tf, program);
  const graph = new Graph();
  const values = new Map<TracedValue, Value>();
  for (const [name, value] of traced.state) {
    values.set(value, plainValue(graph.input(stateInput(name), 'float32', value.shape), 'float32', value.shape));
  }
  for (const [name, value] of traced.inputs) {
    values.set(value, declareInput(graph, name, program.inputs[name]!.type, value.shape));
  }
  for (const [value, data] of traced.constants) values.set(value, constantValue(graph, value, data));
  lower(tf, graph, traced, values, target);

  const read = (value: TracedValue) => cast(graph, inLayout(graph, values.get(value)!, plain), 'float32').edge;
  for (const [name, value] of traced.newState) graph.output(stateOutput.of(name), read(value), 'float32', value.shape);
  for (const [name, value] of traced.outputs) graph.output(programOutput.of(name), read(value), 'float32', value.shape);
  return graph.encode();
}

function lower(tf: Tf, graph: Graph, traced: Trace, values: Map<TracedValue, Value>, target: Target): void {
  const table: Lowerings = {
    ...elementwise,
    ...reductions,
    ...shapes,
    ...matrices,
    ...createConvolutions(tf),
    ...createPooling(tf),
  };
  const windows = findWindows(tf, traced);
  for (const { kernel, inputs, attrs, outputs } of traced.kernels) {
    const translate = table[kernel];
    const [output] = outputs;
    if (translate === undefined || output === undefined || outputs.length > 1) throw new UnknownKernelError(kernel);
    const operands = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, values.get(value)!]));
    const window = windows.get(output) ?? ([1, 1] as const);
    values.set(output, translate({ graph, shape: output.shape, attrs, window, target }, operands));
  }
}

/** The results that are only ever looked at by max-pools whose windows tile them, with the window. */
function findWindows(tf: Tf, { kernels, outputs, newState }: Trace): Map<TracedValue, readonly [number, number]> {
  const found = new Map<TracedValue, readonly [number, number]>();
  const others = new Set<TracedValue>([...outputs.values(), ...newState.values()]);
  for (const { kernel, inputs, attrs } of kernels) {
    for (const [name, value] of Object.entries(inputs)) {
      const pooled = (kernel === tf.MaxPool && name === 'x') || (kernel === tf.MaxPoolGrad && name === 'input');
      const window = pooled ? tilingWindow(poolInfo(tf, attrs, value.shape)) : undefined;
      const known = found.get(value);
      // What a pool hands back as its result is of no use to its gradient here.
      if (kernel === tf.MaxPoolGrad && name === 'output') continue;
      if (window === undefined || (known !== undefined && known.join() !== window.join())) others.add(value);
      else found.set(value, window);
    }
  }
  for (const value of others) found.delete(value);
  return found;
}

function declareInput(graph: Graph, name: string, type: ElementType, shape: readonly number[]): Value {
  const value = plainValue(graph.input(programInput(name), type, shape), type, shape);
  // Bytes are turned around faster than the floats that they become.
  return cast(graph, shape.length === 4 ? inLayout(graph, value, hwc) : value, 'float32');
}

function constantValue(graph: Graph, { shape, dtype }: TracedValue, data: Float32Array): Value {
  const [first] = data;
  const value = data.every((number) => number === first)
    ? uniformValue(graph.scalar(first ?? 0), 'float32', shape)
    : plainValue(graph.floats(data, shape), 'float32', shape);
  return cast(graph, value, dtype as ElementType);
}
