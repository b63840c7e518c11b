import type { DataId, DataType, KernelConfig, TensorInfo } from '@tensorflow/tfjs';
import type { Program, Tensors, Tf } from '../engine.js';
import { mapValues } from '../map-values.js';

/** A tensor that a trace met. The same data under two shapes is two values. */
export interface TracedValue {
  readonly shape: readonly number[];
  readonly dtype: DataType;
}

/** One kernel that ran: a node of the graph to be. */
export interface TracedKernel {
  readonly kernel: string;
  /** By the kernel's own names; lists of tensors by '0', '1', … */
  readonly inputs: Readonly<Record<string, TracedValue>>;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly outputs: readonly TracedValue[];
}

/** What one run of a program did, kernel by kernel, in the order in which it was done. */
export interface Trace {
  readonly state: ReadonlyMap<string, TracedValue>;
  readonly inputs: ReadonlyMap<string, TracedValue>;
  /** Values that no kernel made: numbers in the code, ones, ranges. */
  readonly constants: ReadonlyMap<TracedValue, Float32Array>;
  readonly kernels: readonly TracedKernel[];
  readonly newState: ReadonlyMap<string, TracedValue>;
  readonly outputs: ReadonlyMap<string, TracedValue>;
}

/** Any number that is legal everywhere: what flows through a trace does not matter. */
const ANY = 0.5;

/**
 * Runs `program` once on the current backend, on made-up values, and writes down every kernel that it calls (not those
 * that kernels call in turn).
 */
export function trace(tf: Tf, program: Program): Trace {
  const recorder = new Recorder(tf);
  tf.engine().startScope('trace');
  try {
    const made = (shape: readonly number[]) => tf.fill([...shape], ANY);
    const state = mapValues(program.state, (shape) => made(shape));
    const inputs = mapValues(program.inputs, ({ shape }) => made(shape));
    const known = { state: recorder.declare(state), inputs: recorder.declare(inputs) };
    const result = recorder.record(() => program.run(tf, state, inputs));
    const newState = recorder.lookUpAll(result.state);
    const outputs = recorder.lookUpAll(result.outputs);
    // A program may have kept its results from being freed with the rest.
    tf.dispose([result.state, result.outputs]);
    return { ...known, constants: recorder.constants, kernels: recorder.kernels, newState, outputs };
  } finally {
    tf.engine().endScope();
  }
}

class Recorder {
  readonly kernels: TracedKernel[] = [];
  readonly constants = new Map<TracedValue, Float32Array>();
  /** By data, then by shape: `reshape` returns the same data under another shape. */
  private readonly values = new Map<DataId, Map<string, TracedValue>>();
  private depth = 0;

  constructor(private readonly tf: Tf) {}

  declare(tensors: Tensors): Map<string, TracedValue> {
    return new Map(Object.entries(tensors).map(([name, tensor]) => [name, this.define(tensor)]));
  }

  lookUpAll(tensors: Tensors): Map<string, TracedValue> {
    return new Map(Object.entries(tensors).map(([name, tensor]) => [name, this.lookUp(tensor)]));
  }

  /** Runs `body` with every kernel of the current backend wrapped. */
  record<Result>(body: () => Result): Result {
    const { tf } = this;
    const kernels = tf.getKernelsForBackend(tf.getBackend());
    const swap = (replace: (kernel: KernelConfig) => KernelConfig) => {
      for (const kernel of kernels) {
        tf.unregisterKernel(kernel.kernelName, kernel.backendName);
        tf.registerKernel(replace(kernel));
      }
    };
    swap((kernel) => this.wrap(kernel));
    try {
      return body();
    } finally {
      swap((kernel) => kernel);
    }
  }

  private wrap(config: KernelConfig): KernelConfig {
    return {
      ...config,
      kernelFunc: (params) => {
        this.depth++;
        let made: ReturnType<KernelConfig['kernelFunc']>;
        try {
          made = config.kernelFunc(params);
        } finally {
          this.depth--;
        }
        if (this.depth === 0) this.write(config.kernelName, params, Array.isArray(made) ? made : [made]);
        return made;
      },
    };
  }

  private write(kernel: string, params: Parameters<KernelConfig['kernelFunc']>[0], made: readonly TensorInfo[]): void {
    // Optional inputs that are left out are null or undefined.
    const given = Object.entries(params.inputs as Record<string, TensorInfo | null | undefined>).flatMap(
      ([name, tensor]) => (tensor ? [[name, tensor] as const] : []),
    );
    const inputs = Object.fromEntries(given.map(([name, tensor]) => [name, this.lookUp(tensor)]));
    const attrs = (params.attrs ?? {}) as TracedKernel['attrs'];
    const [x] = Object.values(inputs);
    const [output] = made;
    if (x && output && this.isAlias(kernel, x, output)) return this.alias(output, x);
    this.kernels.push({ kernel, inputs, attrs, outputs: made.map((each) => this.define(each)) });
  }

  /** Whether `output` is `x` once more: a copy, a cast or a reshape to what it is already. */
  private isAlias(kernel: string, x: TracedValue, output: TensorInfo): boolean {
    const { Identity, Cast, Reshape } = this.tf;
    return (
      [Identity, Cast, Reshape].includes(kernel) && x.dtype === output.dtype && x.shape.join() === output.shape.join()
    );
  }

  private alias({ dataId, shape }: TensorInfo, value: TracedValue): void {
    const byShape = this.values.get(dataId) ?? new Map<string, TracedValue>();
    this.values.set(dataId, byShape.set(shape.join(), value));
  }

  private define(tensor: TensorInfo): TracedValue {
    const value: TracedValue = { shape: [...tensor.shape], dtype: tensor.dtype };
    this.alias(tensor, value);
    return value;
  }

  private lookUp(tensor: TensorInfo): TracedValue {
    const byShape = this.values.get(tensor.dataId);
    if (byShape === undefined) return this.readConstant(tensor);
    const value = byShape.get(tensor.shape.join());
    if (value !== undefined) return value;
    // The data is known under another shape: a kernel reshaped it within itself.
    const [x] = byShape.values();
    const reshaped = this.define(tensor);
    this.kernels.push({ kernel: this.tf.Reshape, inputs: { x: x! }, attrs: {}, outputs: [reshaped] });
    return reshaped;
  }

  private readConstant(tensor: TensorInfo): TracedValue {
    const value = this.define(tensor);
    const data = this.tf.engine().backend.readSync(tensor.dataId);
    this.constants.set(value, Float32Array.from(data as ArrayLike<number>));
    return value;
  }
}
