import type { Objective, RunningTrial, TrialEnd, TrialState } from '../../proto/snapshot.js';
import { epochsOf } from '../../proto/train-config.js';
import type { Point } from '../../proto/trial.js';
import type { Trial } from '../plan/plan.js';

/** A metric's values by epoch, in the order reported. */
export interface Series {
  readonly epochs: number[];
  readonly values: number[];
}

/** What the log says about one trial. Points are those of the latest attempt alone. */
export class TrialProjection {
  state: TrialState = 'queued';
  /** The latest attempt known; 0 before the first. */
  attempt = 0;
  /** The latest attempt's last accepted report. */
  lastSeq = 0;
  /** Attempts of this round that ended in a failure. */
  failures = 0;
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
  logTail: readonly string[] = [];
  readonly series = new Map<string, Series>();

  constructor(readonly trial: Trial) {}

  /** True when nothing that a worker says can change the trial any more. */
  get ended(): boolean {
    return this.state === 'done' || this.state === 'failed' || this.state === 'cancelled';
  }

  /** A newer attempt takes over: what older ones reported no longer counts. */
  beginAttempt(attempt: number, timeMs: number): void {
    this.attempt = attempt;
    this.lastSeq = 0;
    this.startedMs = timeMs;
    this.series.clear();
  }

  /** Tried again by a person: all attempts of the sweep are before it. What went wrong last stays to be read. */
  reopen(): void {
    this.round++;
    this.closedAttempts = this.attempt;
    this.failures = 0;
    this.endedMs = 0;
  }

  addPoint({ metric, epoch, value }: Point): void {
    let series = this.series.get(metric);
    if (!series) this.series.set(metric, (series = { epochs: [], values: [] }));
    series.epochs.push(epoch);
    series.values.push(value);
  }

  /** The objective so far: at the last epoch, or the best of all epochs (NaN never is). Undefined before a point. */
  objective({ metric, goal, at }: Objective): number | undefined {
    const values = this.series.get(metric)?.values ?? [];
    if (at === 'last') return values.at(-1);
    const numbers = values.filter((value) => !Number.isNaN(value));
    if (numbers.length === 0) return values.at(-1);
    return numbers.reduce((best, value) => (goal === 'maximize' ? Math.max(best, value) : Math.min(best, value)));
  }

  /** How far the trial is, for people. */
  progress(objective: Objective): RunningTrial {
    const { setting, dataset, seed } = this.trial;
    return {
      setting: setting.name,
      dataset: dataset.train,
      seed,
      epoch: this.series.get(objective.metric)?.epochs.at(-1) ?? 0,
      epochs: epochsOf(setting.config),
      value: this.objective(objective),
    };
  }

  /** How the trial ended, for people. */
  end(objective: Objective): TrialEnd {
    const { trial } = this;
    return {
      trialId: trial.id,
      setting: trial.setting.name,
      dataset: trial.dataset.train,
      seed: trial.seed,
      attempt: this.attempt,
      state: this.state,
      value: this.objective(objective),
      seconds: Math.max(0, this.endedMs - this.startedMs) / 1_000,
      engine: this.engine,
      error: this.error,
      logTail: this.logTail,
    };
  }
}
