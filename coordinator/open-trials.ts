import type { SweepProjection } from './projection/sweep-projection.js';

/** Places of the plan looked at before others get their turn. */
const GLANCE = 10_000;

/** The trials that may still be trained, in the plan's order: those opened again first, then on from where it was. */
export class OpenTrials {
  /** Where in the plan the next trial to look at is. */
  private cursor = 0;
  /** Places before the cursor that were opened again, in rising order. */
  private again: number[] = [];

  constructor(private readonly sweep: Pick<SweepProjection, 'plan' | 'isOpen' | 'trial'>) {}

  /** Everything is looked at once more. */
  startAgain(): void {
    this.cursor = 0;
    this.again = [];
  }

  /** These places are to be looked at again. */
  reopen(indices: readonly number[]): void {
    const behind = indices.filter((index) => index < this.cursor);
    this.again = [...new Set([...this.again, ...behind])].sort((a, b) => a - b);
  }

  /** Whether the trial at this place may still be trained. */
  isOpen(index: number): boolean {
    const ended = this.sweep.trial(index)?.ended ?? false;
    return !ended && this.sweep.isOpen(index, this.sweep.plan.place(index).entry);
  }

  /** The next trials, `most` at most, without those that `taken` has; `more` when there are places not looked at yet. */
  next(
    most: number,
    taken: (index: number) => boolean,
  ): { readonly indices: readonly number[]; readonly more: boolean } {
    const indices: number[] = [];
    const take = (index: number) => {
      if (!taken(index) && this.isOpen(index)) indices.push(index);
    };
    let looked = 0;
    while (indices.length < most && looked < this.again.length) take(this.again[looked++]!);
    this.again.splice(0, looked);
    const { trialCount } = this.sweep.plan;
    const until = Math.min(this.cursor + GLANCE, trialCount);
    while (indices.length < most && this.cursor < until) take(this.cursor++);
    return { indices, more: indices.length < most && this.cursor < trialCount };
  }
}
