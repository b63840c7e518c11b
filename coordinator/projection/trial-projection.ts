import type { Objective } from '../../common/objective.js';
import type { TrialState } from '../../common/states.js';
import type { Point } from '../../proto/trial.js';
import type { Trial } from '../plan/plan.js';
import { StepSeries } from './series.js';

/** What the log says about one trial. Points are those of the latest attempt, and of what it resumed. */
export class TrialProjection {
  state: TrialState = 'queued';
  /** The latest attempt known; 0 before the first. */
  attempt = 0;
  /** The latest attempt's last accepted report. */
  lastSeq = 0;
  /** Attempts of this round that ended in a failure. */
  failures = 0;
  /** Attempts of this round whose process somebody killed. */
  kills = 0;
  /** How often a person had it tried again after it had failed for good. */
  round = 0;
  /** The last attempt of earlier rounds: what these still say does not count. */
  closedAttempts = 0;
  startedMs = 0;
  endedMs = 0;
  worker = '';
  slot = 0;
  engine = '';
  error = '';
  /** Of the latest attempt that has ended. */
  logTail: readonly string[] = [];
  /** The sweep that its result was taken over from; empty when it was trained for this one. */
  takenFrom = '';
  /** The trial of that sweep. */
  source: TrialProjection | undefined;
  /** Where an attempt can go on: after this step, from this object of the checkpoint bucket. */
  checkpoint: { readonly step: number; readonly object: string } | undefined;
  series: ReadonlyMap<string, StepSeries> = new Map();

  constructor(readonly trial: Trial) {}

  /** True when nothing that a worker says can change the trial any more. */
  get ended(): boolean {
    return this.state === 'done' || this.state === 'failed' || this.state === 'cancelled';
  }

  /** The last step of any metric; 0 before the first point. */
  get lastStep(): number {
    let last = 0;
    for (const { steps } of this.series.values()) last = Math.max(last, steps.at(-1) ?? 0);
    return last;
  }

  /** Whether some metric is no finite number any more. */
  get diverged(): boolean {
    for (const { values } of this.series.values()) {
      const last = values.at(-1);
      if (last !== undefined && !Number.isFinite(last)) return true;
    }
    return false;
  }

  /** A newer attempt takes over. */
  beginAttempt(attempt: number, timeMs: number): void {
    this.attempt = attempt;
    this.lastSeq = 0;
    this.startedMs = timeMs;
  }

  /** Points of later steps no longer count, and nobody can go on from what they led to. */
  resumeAfter(step: number): void {
    if (this.checkpoint && this.checkpoint.step > step) this.checkpoint = undefined;
    if (step === 0) this.series = new Map();
    else for (const series of this.series.values()) series.cutAfter(step);
  }

  /** Tried again by a person: all attempts of the sweep are before it. What went wrong last stays to be read. */
  reopen(): void {
    this.round++;
    this.closedAttempts = this.attempt;
    this.failures = 0;
    this.kills = 0;
    this.endedMs = 0;
  }

  /**
   * Has the result of a finished trial of the same content, and nothing of attempts of its own; points are shared, because
   * neither will change.
   */
  adopt(other: TrialProjection, sweepId: string): void {
    this.takenFrom = other.takenFrom === '' ? sweepId : other.takenFrom;
    this.source = other.source ?? other;
    this.attempt = other.attempt;
    this.lastSeq = other.lastSeq;
    this.startedMs = other.startedMs;
    this.endedMs = other.endedMs;
    this.worker = other.worker;
    this.slot = other.slot;
    this.engine = other.engine;
    this.error = '';
    this.logTail = other.logTail;
    this.series = other.series;
  }

  addPoint({ metric, step, value }: Point): void {
    let series = this.series.get(metric);
    if (!series) (this.series as Map<string, StepSeries>).set(metric, (series = new StepSeries()));
    series.set(step, value);
  }

  /** The objective so far: at the last step, or the best of all steps (NaN never is). Undefined before a point. */
  objective({ metric, goal, at }: Objective): number | undefined {
    const values = this.series.get(metric)?.values ?? [];
    if (at === 'last') return values.at(-1);
    const numbers = values.filter((value) => !Number.isNaN(value));
    if (numbers.length === 0) return values.at(-1);
    return numbers.reduce((best, value) => (goal === 'maximize' ? Math.max(best, value) : Math.min(best, value)));
  }
}
