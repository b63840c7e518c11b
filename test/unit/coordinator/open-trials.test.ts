import { describe, expect, test } from 'vitest';
import { OpenTrials } from '../../../coordinator/open-trials.js';
import type { SweepProjection } from '../../../coordinator/projection/sweep-projection.js';
import { submittedSweep } from '../../support/plans.js';
import { failed, finished, reportsOf, started } from '../../support/report-client.js';
import { simulatedSpec } from '../../support/sweeps.js';

const none = () => false;
const nobody = () => undefined;
const broken = { ...failed, permanent: true } as typeof failed;

const sweepOf = (rates: number, seeds: number) =>
  submittedSweep(simulatedSpec({ rates: Array.from({ length: rates }, (_, index) => 0.01 * (index + 1)), seeds }));

function end(sweep: SweepProjection, index: number, how = finished): void {
  for (const report of reportsOf(
    sweep.id,
    sweep.plan.trial(index),
    (sweep.trial(index)?.attempt ?? 0) + 1,
    started,
    how,
  )) {
    sweep.apply({ kind: 'reported', report }, 0, nobody);
  }
}

const reopen = (sweep: SweepProjection, ...trialIndices: number[]) =>
  sweep.apply({ kind: 'reopened', trialIndices }, 0, nobody);

describe('the open trials of a sweep', () => {
  test('come in the plan’s order, each once, as many as are asked for', () => {
    const open = new OpenTrials(sweepOf(3, 2));
    expect(open.next(0, none)).toEqual({ indices: [], more: false });
    expect(open.next(-3, none).indices).toEqual([]);
    expect(open.next(2, none)).toEqual({ indices: [0, 1], more: false });
    expect(open.next(10, none)).toEqual({ indices: [2, 3, 4, 5], more: false });
    expect(open.next(10, none)).toEqual({ indices: [], more: false });
    open.startAgain();
    expect(open.next(10, none).indices).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('are without those that have ended, were pruned, or are taken', () => {
    const sweep = sweepOf(3, 2);
    end(sweep, 0);
    end(sweep, 1, broken);
    sweep.apply({ kind: 'pruned', entries: [1], trialIndices: [], by: '' }, 0, nobody);
    const open = new OpenTrials(sweep);
    expect([0, 1, 2, 3, 4].map((index) => open.isOpen(index))).toEqual([false, false, false, false, true]);
    expect(open.next(10, (index) => index === 5).indices).toEqual([4]);
  });

  test('that were opened again come before the rest, in the plan’s order, each once', () => {
    const sweep = sweepOf(3, 2);
    const open = new OpenTrials(sweep);
    open.next(4, none);
    for (const index of [3, 0, 2]) end(sweep, index, broken);
    reopen(sweep, 3, 0);
    open.reopen([3, 0]);
    open.reopen([0]);
    reopen(sweep, 2);
    open.reopen([2]);
    expect(open.next(2, none).indices).toEqual([0, 2]);
    expect(open.next(2, none).indices).toEqual([3, 4]);
    expect(open.next(2, none).indices).toEqual([5]);
  });

  test('that are opened again before it was their turn keep their turn', () => {
    const sweep = sweepOf(3, 2);
    const open = new OpenTrials(sweep);
    open.next(2, none);
    end(sweep, 4, broken);
    reopen(sweep, 4);
    open.reopen([4]);
    expect(open.next(10, none).indices).toEqual([2, 3, 4, 5]);
  });

  test('that were proposed or added later follow', () => {
    const sweep = sweepOf(2, 1);
    const open = new OpenTrials(sweep);
    expect(open.next(10, none).indices).toEqual([0, 1]);
    sweep.apply({ kind: 'extended', entries: [{ entry: 1, seeds: [7] }] }, 0, nobody);
    const proposal = { settings: [], firstEntry: 0, entries: 2, seeds: [9] };
    sweep.apply({ kind: 'proposed', proposal }, 0, nobody);
    expect(open.next(10, none).indices).toEqual([2, 3, 4]);
  });

  test('are looked for a part of a large plan at a time, so that others get their turn', () => {
    const sweep = sweepOf(300, 100);
    const entries = Array.from({ length: 299 }, (_, entry) => entry);
    sweep.apply({ kind: 'pruned', entries, trialIndices: [], by: '' }, 0, nobody);
    const open = new OpenTrials(sweep);
    const answers = [open.next(5, none), open.next(5, none), open.next(5, none)];
    expect(answers).toEqual([
      { indices: [], more: true },
      { indices: [], more: true },
      { indices: [29_900, 29_901, 29_902, 29_903, 29_904], more: false },
    ]);
  });
});
