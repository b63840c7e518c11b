import type { Pictures } from '../../datasets/dataset.js';
import type { ByteMap } from '../../datasets/view.js';
import type { Execution, Program } from '../../engines/engine.js';
import { gatherPictures } from './picture-batch.js';

/** Pictures as one trial sees them. */
export interface Seen {
  readonly pictures: Pictures;
  readonly view: ByteMap;
}

/** Mean loss (without penalty) and share of right answers. */
export interface Scores {
  readonly loss: number;
  readonly accuracy: number;
}

/** How pictures pass through programs. */
export interface Pass {
  readonly batchSize: number;
  /** By the size of their batch: the last batch may be smaller than the others. */
  readonly programs: ReadonlyMap<number, Program>;
  /** Further inputs of the programs, for a batch of `size` pictures. */
  readonly inputsOf: (size: number) => Readonly<Record<string, Float32Array | Uint8Array>>;
}

/**
 * Runs the pictures of `order` through a program, batch by batch, and adds up its outputs `loss` and `correct`. `pause`
 * runs after every batch; what it throws ends the pass.
 */
export async function passOver(
  execution: Execution,
  { pictures, view }: Seen,
  order: Uint32Array,
  { batchSize, programs, inputsOf }: Pass,
  pause: () => Promise<void>,
): Promise<Scores> {
  let loss = 0;
  let correct = 0;
  for (let from = 0; from < order.length; from += batchSize) {
    const indices = order.subarray(from, from + batchSize);
    const batch = gatherPictures(pictures, view, indices);
    const sums = await execution.run(programs.get(indices.length)!, {
      ...batch,
      ...inputsOf(indices.length),
    });
    loss += sums['loss']?.[0] ?? NaN;
    correct += sums['correct']?.[0] ?? NaN;
    await pause();
  }
  return { loss: loss / order.length, accuracy: correct / order.length };
}

/** The sizes of batches that `count` pictures come in: one, or a second for the last batch. */
export function batchSizes(count: number, batchSize: number): readonly number[] {
  const rest = count % batchSize;
  return [...(count >= batchSize ? [batchSize] : []), ...(rest > 0 ? [rest] : [])];
}
