/** The TensorFlow.js module: every engine offers the same operations through it. */
export type Tf = typeof import('@tensorflow/tfjs');

/** One way to run TensorFlow.js operations on this machine. */
export interface EngineDefinition<Name extends string = string> {
  readonly name: Name;
  /** What a person can do when this engine does not work. */
  readonly remedy: string;
  /**
   * Loads the engine and makes it the one that TensorFlow.js runs operations on, for the whole process. May be called
   * again to come back to it. Throws whatever stands in the way: a package that is not installed, a native library
   * that does not load.
   */
  start(): Promise<Tf>;
}
