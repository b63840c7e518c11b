import { describe, expect, it } from 'vitest';
import { sweepProgress, trialProgress, unlistedTrials } from '../../../../dashboard/selectors/progress.js';
import { observedSweep, sampleNowMs, submittedMs } from '../../../support/observed-sweep.js';

const halfDone = observedSweep({ settings: 2, seeds: 3, stateOf: (index) => (index < 6 ? 'done' : 'queued') });
const hourMs = 3_600_000;

describe('sweepProgress', () => {
  it('takes the pace from the trials that ended lately, by the coordinator’s clock', () => {
    const sweep = { ...halfDone, pace: { ended: 4, sinceMs: sampleNowMs - hourMs / 2 }, clockAheadMs: 5_000 };
    expect(sweepProgress(sweep, sampleNowMs - 5_000)).toEqual({
      elapsedMs: hourMs,
      trialsPerHour: 8,
      etaMs: (6 / 8) * hourMs,
    });
  });

  it('promises nothing while paused, without a pace, or when over', () => {
    const { summary } = halfDone;
    const paused = sweepProgress({ ...halfDone, summary: { ...summary, state: 'paused' } }, sampleNowMs);
    const unknown = sweepProgress({ ...halfDone, pace: undefined }, sampleNowMs);
    for (const { trialsPerHour, etaMs } of [paused, unknown])
      expect([trialsPerHour, etaMs]).toEqual([undefined, undefined]);
    const over = sweepProgress(observedSweep(), sampleNowMs + 10 * hourMs);
    expect(over).toEqual({ elapsedMs: sampleNowMs - submittedMs, trialsPerHour: undefined, etaMs: undefined });
  });
});

describe('unlistedTrials', () => {
  it('counts those that only the sweep’s counts speak for', () => {
    expect(unlistedTrials(halfDone)).toBe(0);
    const told = new Map([...halfDone.trials].filter(([index]) => index < 8));
    expect(unlistedTrials({ ...halfDone, trials: told })).toBe(4);
  });
});

describe('trialProgress', () => {
  const [trial] = [...observedSweep({ stateOf: () => 'running', steps: 10 }).trials.values()];
  const running = { ...trial!, startedMs: sampleNowMs - 60_000, step: 4 };

  it('extends the steps so far to the end', () => {
    expect(trialProgress(running, sampleNowMs)).toEqual({ elapsedMs: 60_000, etaMs: 90_000 });
    expect(trialProgress(running, sampleNowMs - 7_000, 7_000)).toEqual({ elapsedMs: 60_000, etaMs: 90_000 });
  });

  it('knows no end before the first step or without a number of steps, none of a trial that is over, and no time before the start', () => {
    expect(trialProgress({ ...running, step: 0 }, sampleNowMs).etaMs).toBeUndefined();
    expect(trialProgress({ ...running, steps: 0 }, sampleNowMs)).toEqual({ elapsedMs: 60_000, etaMs: undefined });
    const ended = { ...running, state: 'done' as const, endedMs: running.startedMs + 9_000 };
    expect(trialProgress(ended, sampleNowMs)).toEqual({ elapsedMs: 9_000, etaMs: undefined });
    expect(trialProgress({ ...running, startedMs: 0 }, sampleNowMs)).toEqual({ elapsedMs: 0, etaMs: undefined });
  });
});
