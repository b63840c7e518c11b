import { describe, expect, it } from 'vitest';
import { Progress } from '../../../../cli/output/progress.js';
import type { RunningTrial, TrialEnd } from '../../../../proto/snapshot.js';
import { failure, snapshot } from './snapshots.js';

const counts = { done: 0, running: 0, queued: 0, failed: 0, cancelled: 0 };
const sweepOf = (expanded: number) => ({ ...snapshot().sweep, counts: { ...counts, expanded } });
const updateOf = (end: TrialEnd, expanded: number) => ({ sweep: sweepOf(expanded), ended: [end], running: [] });
const done = failure({ setting: 'lr 0.1', seed: 4, attempt: 1, state: 'done', value: 0.98765, seconds: 2, error: '' });

describe('Progress', () => {
  it('says which trial ended, with what result, after how long, and how much is left at the pace so far', () => {
    const progress = new Progress(0, 'test_accuracy', 1_000);
    expect(progress.update(updateOf(done, 20), 3_000)[0]).toBe(
      '[ 1/20] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s · 38.0 s left',
    );
    // Two trials in three seconds: eighteen more take 27.
    expect(progress.update(updateOf(done, 20), 4_000)[0]).toBe(
      '[ 2/20] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s · 27.0 s left',
    );
  });

  it('counts on from the trials of earlier runs, but takes its pace from this one', () => {
    const progress = new Progress(17, 'test_accuracy', 0);
    expect(progress.update(updateOf(done, 20), 5_000)[0]).toMatch(/^\[18\/20\] .* · 10\.0 s left$/);
  });

  it('leaves nothing to go after the last trial', () => {
    expect(new Progress(0, 'test_accuracy', 0).update(updateOf(done, 1), 9_000)[0]).toBe(
      '[1/1] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s',
    );
  });

  it('says that a trial failed, why, and at which attempt', () => {
    expect(new Progress(0, 'test_accuracy', 0).update(updateOf(failure(), 1), 1_000)[0]).toBe(
      '[1/1] Setting 2 · mnist · seed 1, attempt 3 · FAILED: The loss became NaN. · 1.5 s',
    );
  });

  it('says what is under way after ten seconds without a line, and not again before ten more', () => {
    const running: RunningTrial[] = [0, 1].map((seed) => ({
      setting: 'lr 0.1',
      dataset: 'mnist',
      seed,
      epoch: seed * 3,
      epochs: 80,
      value: seed === 0 ? undefined : 0.9,
    }));
    const progress = new Progress(0, 'test_accuracy', 0);
    progress.update({ sweep: sweepOf(20), ended: [], running }, 100);
    expect(progress.quiet(9_999)).toBeUndefined();
    expect(progress.quiet(10_000)).toBe(
      'running: lr 0.1 · mnist · seed 0: epoch 0/80; lr 0.1 · mnist · seed 1: epoch 3/80 (0.9000)',
    );
    expect(progress.quiet(15_000)).toBeUndefined();
    progress.update({ sweep: sweepOf(20), ended: [done], running }, 19_000);
    expect(progress.quiet(20_000)).toBeUndefined();
    expect(progress.quiet(29_000)).toMatch(/^running: /);
  });
});
