import { SeedsweepError } from '../../common/errors.js';
import { count } from '../../common/words.js';

/** One thing that is wrong with a sweep, with its place, in words for the person who wrote it. */
export interface Fault {
  /** Line, from 1: in the sweep file, or 1 when `flag` is given. */
  readonly line: number;
  /** Column, from 1, in UTF-16 units: in that line of the file, or in `flag`. */
  readonly column: number;
  /** Columns to underline, from 1. */
  readonly length: number;
  /** The keys that lead to it, joined with dots, as `--set` takes them; empty for the whole file. */
  readonly path: string;
  /** The offending value, where there is one. */
  readonly value?: unknown;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to do, one or two sentences. */
  readonly remedy: string;
  /** The flag that brought the value in, when it does not come from the file: `--set seeds=0`. */
  readonly flag?: string;
}

/** A sweep file that cannot be used, with every fault found, in the order of the file. */
export class SweepFaults extends SeedsweepError {
  /** Never empty. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], fileName = 'The sweep file') {
    const [first] = faults;
    const place = first?.flag ?? `line ${first?.line}, column ${first?.column}`;
    super('INVALID_SWEEP', `${fileName} has ${count(faults.length, 'fault')}. ${place}: ${first?.message}`, {
      remedy: first?.remedy ?? 'Correct the sweep file.',
    });
    this.name = 'SweepFaults';
    this.faults = faults;
  }
}
