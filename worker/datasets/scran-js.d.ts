/** What we use of scran.js, which comes without types. Its words for points are "cells". */
declare module 'scran.js' {
  interface Coordinates {
    readonly x: Float64Array;
    readonly y: Float64Array;
  }

  export class FindNearestNeighborsResults {
    /** `runs`: how many neighbours each point has. The arrays are copied. */
    static unserialize(runs: Int32Array, indices: Int32Array, distances: Float64Array): FindNearestNeighborsResults;
    free(): void;
  }

  export interface TsneStatus {
    iterations(): number;
    /** Iterates up to `maxIterations` in all, or until `runTime` milliseconds have passed. */
    run(options: { maxIterations: number; runTime: number }): void;
    extractCoordinates(): Coordinates;
    free(): void;
  }

  export interface UmapStatus {
    currentEpoch(): number;
    totalEpochs(): number;
    /** Goes on for `runTime` milliseconds, or until all epochs are done. */
    run(options: { runTime: number }): void;
    extractCoordinates(): Coordinates;
    free(): void;
  }

  /** Loads the WebAssembly module; false when it is loaded already. */
  export function initialize(options: { numberOfThreads: number }): Promise<boolean>;

  export function initializeTsne(
    x: FindNearestNeighborsResults,
    options: { perplexity: number; neighbors: number },
  ): TsneStatus;

  export function initializeUmap(
    x: FindNearestNeighborsResults,
    options: { epochs: number; minDist: number; neighbors: number },
  ): UmapStatus;
}
