/** Where a sweep's own files are: not what its trials are, only how a worker comes by them. */
export interface SweepPlace {
  /** The folder of the sweep file, absolute, on the machine where it was compiled. */
  readonly home: string;
  /** Of a trainer of one's own. */
  readonly code?: SweepCode | undefined;
}

/** The folder with a trainer's code, as it was when the sweep was compiled. */
export interface SweepCode {
  /** Absolute, on the machine where the sweep was compiled. */
  readonly directory: string;
  /** 64 hexadecimal digits of its files' content (worker/code/content-hash.ts); part of what the trials are. */
  readonly hash: string;
  readonly git?: { readonly commit: string; readonly dirty: boolean } | undefined;
  /** Whether the object store holds its files, under the hash. */
  readonly shipped: boolean;
}
