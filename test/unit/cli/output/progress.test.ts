import { describe, expect, it } from 'vitest';
import { Progress } from '../../../../cli/output/progress.js';
import type { Observation, TrialView } from '../../../../proto/observation.js';
import { pictureTrainer } from '../../../support/observed-sweep.js';
import { board, failure, trial } from './boards.js';

const { objective, sweep } = board();
const facts = { trainer: pictureTrainer, objective, overrides: [] };

/** What a coordinator tells first, or later, of a sweep of `expanded` trials of which `over` have ended. */
function told(trials: readonly TrialView[], expanded: number, over: number, first = true): Observation {
  const counts = { expanded, done: over, running: 0, queued: expanded - over, failed: 0, cancelled: 0 };
  return {
    facts: first ? facts : undefined,
    nowMs: 0,
    sweep: { ...sweep, counts },
    entries: [],
    trials,
    curves: [],
    activities: [],
    pace: undefined,
    endedMs: undefined,
  };
}

const done = (changes: Partial<TrialView> = {}) => trial({ setting: 'lr 0.1', seed: 4, value: 0.98765, ...changes });

describe('Progress', () => {
  it('says which trial ended, with what result, after how long, and how much is left at the pace so far', () => {
    const progress = new Progress(1_000, 0);
    expect(progress.update(told([done()], 20, 1), 3_000)).toEqual([
      '[ 1/20] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s · 38.0 s left',
    ]);
    // Two trials in three seconds: eighteen more take 27.
    expect(progress.update(told([done({ index: 1, seed: 5 })], 20, 2, false), 4_000)).toEqual([
      '[ 2/20] lr 0.1 · mnist · seed 5 · test_accuracy 0.9877 · 2.0 s · 27.0 s left',
    ]);
  });

  it('counts on from the trials of earlier runs, without telling of them, but takes its pace from this one', () => {
    const progress = new Progress(0, 4_000);
    expect(progress.update(told([done({ endedMs: 3_999 })], 20, 17), 1_000)).toEqual([]);
    const [line] = progress.update(told([done({ index: 18, endedMs: 9_000 })], 20, 18, false), 5_000);
    expect(line).toMatch(/^\[18\/20\] .* · 10\.0 s left$/);
  });

  it('tells of each end once, also when everything is told again after the coordinator was away', () => {
    const progress = new Progress(0, 0);
    progress.update(told([done()], 20, 1), 1_000);
    const again = progress.update(told([done(), done({ index: 1, seed: 5 })], 20, 2), 2_000);
    expect(again).toEqual([expect.stringContaining('seed 5')]);
    expect(again[0]).toMatch(/^\[ 2\/20\]/);
  });

  it('leaves nothing to go after the last trial', () => {
    expect(new Progress(0, 0).update(told([done()], 1, 1), 9_000)).toEqual([
      '[1/1] lr 0.1 · mnist · seed 4 · test_accuracy 0.9877 · 2.0 s',
    ]);
  });

  it('says that a trial failed, why, and at which attempt', () => {
    expect(new Progress(0, 0).update(told([failure()], 1, 1), 1_000)).toEqual([
      '[1/1] Setting 2 · mnist · seed 1, attempt 3 · FAILED: The loss became NaN. · 1.5 s',
    ]);
  });

  it('says what is under way after ten seconds without a line, and not again before ten more', () => {
    const running = [0, 1].map((seed) =>
      done({ index: seed, seed, state: 'running', step: seed * 3, steps: 80, value: seed === 0 ? undefined : 0.9 }),
    );
    const progress = new Progress(0, 0);
    progress.update(told(running, 20, 0), 100);
    expect(progress.quiet(9_999)).toBeUndefined();
    expect(progress.quiet(10_000)).toBe(
      'running: lr 0.1 · mnist · seed 0: epoch 0/80; lr 0.1 · mnist · seed 1: epoch 3/80 (0.9000)',
    );
    expect(progress.quiet(15_000)).toBeUndefined();
    progress.update(told([done({ index: 2 })], 20, 1, false), 19_000);
    expect(progress.quiet(20_000)).toBeUndefined();
    expect(progress.quiet(29_000)).toMatch(/^running: /);
  });
});
