import type { Tensor } from '@tensorflow/tfjs';

/** The TensorFlow.js module. */
export type Tf = typeof import('@tensorflow/tfjs');

export type Tensors = Readonly<Record<string, Tensor>>;

/** A tensor outside of any engine: its values in row-major order. */
export interface HostTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** What a computation carries from run to run, by name, such as weights. Also a checkpoint's content. */
export type State = Readonly<Record<string, HostTensor>>;

/** One input of a {@link Program}; bytes reach the program as floats of the same value. */
export interface InputSpec {
  readonly type: 'float32' | 'uint8';
  readonly shape: readonly number[];
}

/**
 * A pure function of tensors, written in TensorFlow.js operations, that an engine runs many times: a training step, an
 * evaluation. Which operations it does never depends on values, and it reads none back, so that one run can be traced.
 */
export interface Program {
  /** Tells programs apart: equal keys mean the same operations on the same shapes. */
  readonly key: string;
  /** The part of the state that it reads, by name, with shapes. */
  readonly state: Readonly<Record<string, readonly number[]>>;
  readonly inputs: Readonly<Record<string, InputSpec>>;
  /** Returns the entries of the state that it changes, and whatever is to be read back. */
  run(tf: Tf, state: Tensors, inputs: Tensors): { readonly state: Tensors; readonly outputs: Tensors };
}

/** A computation under way: a state, and programs that move it on. It owns its state: `dispose` frees it. */
export interface Execution {
  /**
   * Runs `program` once. The caller may change `inputs` again when the promise has resolved, and not before.
   * @returns the outputs' values, valid until the next run
   */
  run(
    program: Program,
    inputs: Readonly<Record<string, Float32Array | Uint8Array>>,
  ): Promise<Readonly<Record<string, Float32Array>>>;
  /** A copy of the state as it is. */
  state(): Promise<State>;
  dispose(): void;
}

/** A started engine: something that runs programs on this machine. */
export interface Engine {
  /** The libraries that compute, with their versions, such as `tfjs 4.22.0`. */
  readonly versions: string;
  /**
   * Makes `program` ready to run, so that no run has to wait. Does nothing the second time.
   * Rejects if the program does something that this engine cannot.
   */
  prepare(program: Program): Promise<void>;
  /** Begins a computation. Every program it runs must have been prepared. */
  begin(state: State): Execution;
}

/** One way to run programs on this machine. */
export interface EngineDefinition<Name extends string = string> {
  readonly name: Name;
  /** What it computes on. GPU engines are for slots that have a GPU. */
  readonly device: 'cpu' | 'gpu' | 'any';
  /** What a person can do when this engine does not work. */
  readonly remedy: string;
  /**
   * Loads the engine and proves that it computes. Throws whatever stands in the way: a package that is not installed, a
   * native library that does not load, a GPU that gives wrong numbers. May be called again.
   */
  start(): Promise<Engine>;
}
