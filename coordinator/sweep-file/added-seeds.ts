import type { CellSeeds } from '../../proto/event.js';

/** A run of trials: one cell's seeds, the first of them at `first`. */
interface Block extends CellSeeds {
  readonly first: number;
}

/** The replicates added to a plan, in the order in which they were added. Never mutated. */
export class AddedSeeds {
  constructor(
    private readonly blocks: readonly Block[] = [],
    private readonly byCell: ReadonlyMap<number, readonly number[]> = new Map(),
    /** How many there are. */
    readonly count = 0,
  ) {}

  /** These, followed by `additions`. */
  and(additions: readonly CellSeeds[]): AddedSeeds {
    const blocks = [...this.blocks];
    const byCell = new Map(this.byCell);
    let { count } = this;
    for (const { cell, seeds } of additions) {
      if (seeds.length === 0) continue;
      blocks.push({ cell, seeds, first: count });
      byCell.set(cell, [...(byCell.get(cell) ?? []), ...seeds]);
      count += seeds.length;
    }
    return new AddedSeeds(blocks, byCell, count);
  }

  /** The seeds added to a cell. */
  of(cell: number): readonly number[] {
    return this.byCell.get(cell) ?? [];
  }

  /** The one at `index`, a whole number from 0 to count − 1. */
  at(index: number): { readonly cell: number; readonly seed: number } {
    let [low, high] = [0, this.blocks.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.blocks[middle]!.first <= index) low = middle;
      else high = middle - 1;
    }
    const { cell, seeds, first } = this.blocks[low]!;
    return { cell, seed: seeds[index - first]! };
  }
}
