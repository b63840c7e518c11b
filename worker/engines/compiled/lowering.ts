import type { Graph } from './graph.js';
import type { TracedKernel } from './trace.js';
import type { Value } from './value.js';

/** What a lowering knows beside its operands. */
export interface Lowering {
  readonly graph: Graph;
  /** The result's shape. */
  readonly shape: readonly number[];
  readonly attrs: TracedKernel['attrs'];
  /** Pixels of the non-overlapping windows that this convolution's result is only ever looked at in; [1, 1] for none. */
  readonly window: readonly [number, number];
  /** What the graph is for: which of several ways is fastest there. */
  readonly target: Target;
}

/** `cpu`: one thread, where adding up rows in place is fast. `gpu`: many, where it would depend on their order. */
export type Target = 'cpu' | 'gpu';

/** How each kernel of TensorFlow.js is said in ONNX, by the kernel's name; operands by the kernel's names for them. */
export type Lowerings = Readonly<
  Record<string, (lowering: Lowering, inputs: Readonly<Record<string, Value>>) => Value>
>;
