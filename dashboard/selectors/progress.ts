import type { TrialView } from '../../proto/observation.js';
import type { ObservedSweep } from '../data/dashboard-data.js';

const HOUR_MS = 3_600_000;

export interface SweepProgress {
  /** Since it was submitted, up to its end. */
  readonly elapsedMs: number;
  /** How fast trials end; undefined unless the sweep is running and some have ended. */
  readonly trialsPerHour: number | undefined;
  /** Until the last trial ends at that pace; undefined when the pace is. */
  readonly etaMs: number | undefined;
}

/** How long a sweep has taken and will take. `nowMs` is by our clock. */
export function sweepProgress(sweep: ObservedSweep, nowMs: number): SweepProgress {
  const { summary, pace, endedMs, clockAheadMs } = sweep;
  const coordinatorMs = nowMs + clockAheadMs;
  const elapsedMs = Math.max(0, (endedMs ?? coordinatorMs) - summary.submittedMs);
  const pastMs = pace ? coordinatorMs - pace.sinceMs : 0;
  const left = summary.counts.running + summary.counts.queued;
  if (summary.state !== 'running' || !pace || pace.ended <= 0 || pastMs <= 0) {
    return { elapsedMs, trialsPerHour: undefined, etaMs: undefined };
  }
  const etaMs = left > 0 ? (left * pastMs) / pace.ended : undefined;
  return { elapsedMs, trialsPerHour: (pace.ended * HOUR_MS) / pastMs, etaMs };
}

/** How many trials are not told of one by one: none of their entry's has begun, and they are too many. */
export function unlistedTrials({ summary, trials }: ObservedSweep): number {
  return Math.max(0, summary.counts.expanded - trials.size);
}

export interface TrialProgress {
  /** Of the latest attempt; 0 while none is under way or has ended. */
  readonly elapsedMs: number;
  /**
   * Until its last step, at the pace of those behind it; undefined before the first, when nothing says which is the last,
   * and when it does not run.
   */
  readonly etaMs: number | undefined;
}

/** How long a trial has taken and will take. `nowMs` is by our clock, `clockAheadMs` that of the observed sweep. */
export function trialProgress(trial: TrialView, nowMs: number, clockAheadMs = 0): TrialProgress {
  const { state, startedMs, endedMs, step, steps } = trial;
  if (startedMs === 0) return { elapsedMs: 0, etaMs: undefined };
  if (endedMs > 0) return { elapsedMs: Math.max(0, endedMs - startedMs), etaMs: undefined };
  if (state !== 'running') return { elapsedMs: 0, etaMs: undefined };
  const elapsedMs = Math.max(0, nowMs + clockAheadMs - startedMs);
  const known = step > 0 && steps > 0;
  return { elapsedMs, etaMs: known ? (elapsedMs / step) * Math.max(0, steps - step) : undefined };
}
