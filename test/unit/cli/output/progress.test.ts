import { describe, expect, it } from 'vitest';
import { Progress } from '../../../../cli/output/progress.js';
import { failure, snapshot } from './snapshots.js';

const counts = { done: 0, running: 0, queued: 0, failed: 0, cancelled: 0 };
const sweepOf = (expanded: number) => ({ ...snapshot().sweep, counts: { ...counts, expanded } });
const done = failure({ setting: 'lr 0.1', seed: 4, attempt: 1, state: 'done', value: 0.98765, seconds: 2, error: '' });

describe('Progress', () => {
  it('says which trial ended, with what result, after how long, and how much is left at the pace so far', () => {
    const progress = new Progress(0, 'test_accuracy', 1_000);
    expect(progress.line(done, sweepOf(20), 3_000)).toBe(
      '[ 1/20] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s · 38.0 s left',
    );
    // Two trials in three seconds: eighteen more take 27.
    expect(progress.line(done, sweepOf(20), 4_000)).toBe(
      '[ 2/20] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s · 27.0 s left',
    );
  });

  it('counts on from the trials of earlier runs, but takes its pace from this one', () => {
    const progress = new Progress(17, 'test_accuracy', 0);
    expect(progress.line(done, sweepOf(20), 5_000)).toMatch(/^\[18\/20\] .* · 10\.0 s left$/);
  });

  it('leaves nothing to go after the last trial', () => {
    expect(new Progress(0, 'test_accuracy', 0).line(done, sweepOf(1), 9_000)).toBe(
      '[1/1] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s',
    );
  });

  it('says that a trial failed, why, and at which attempt', () => {
    expect(new Progress(0, 'test_accuracy', 0).line(failure(), sweepOf(1), 1_000)).toBe(
      '[1/1] Setting 2 · mnist · seed 1, attempt 3 · FAILED: The loss became NaN. · 1.5 s',
    );
  });
});
