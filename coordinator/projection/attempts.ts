import { formatValue } from '../../common/format.js';
import type { ActivityKind } from '../../proto/observation.js';
import type { Report } from '../../proto/report.js';
import type { SweepSpec } from '../../proto/spec.js';
import type { Activities } from './activities.js';
import type { SweepTrials } from './sweep-trials.js';
import type { TrialProjection } from './trial-projection.js';

/**
 * How often a trial's process may be killed by somebody. Programs are killed for reasons of their own, which must not fail
 * a trial; one that takes all memory, and is killed for it each time, must not run for ever.
 */
const MOST_KILLS = 10;

/** What reports say about the attempts of a sweep's trials. */
export class Attempts {
  constructor(
    private readonly spec: SweepSpec,
    private readonly trials: SweepTrials,
    private readonly activities: Activities,
  ) {}

  /** Takes in a report about `trial` that was judged fresh. */
  report(trial: TrialProjection, { attempt, seq, body }: Report, timeMs: number): void {
    if (attempt > trial.attempt) this.begin(trial, attempt, timeMs);
    trial.lastSeq = seq;
    // An attempt that ends before it has started has no points.
    if (seq === 1 && body.kind !== 'started') trial.resumeAfter(0);
    switch (body.kind) {
      case 'started':
        // Within an attempt, a second one says that it began again.
        trial.resumeAfter(body.resumeStep);
        trial.worker = body.worker;
        trial.slot = body.slot;
        trial.engine = body.engine;
        if (seq === 1) this.activities.addOf(trial, timeMs, 'started', body.engine);
        return;
      case 'points':
        body.points.forEach((point) => trial.addPoint(point));
        return;
      case 'finished': {
        trial.error = '';
        trial.logTail = body.logTail ?? [];
        const { objective } = this.spec;
        const figure = `${objective.metric} ${formatValue(trial.objective(objective))}`;
        return this.end(trial, 'done', timeMs, 'finished', figure);
      }
      case 'failed':
        trial.failures++;
        trial.error = body.error;
        trial.logTail = body.logTail;
        if (body.permanent || trial.failures >= this.spec.retry.attempts) {
          return this.end(trial, 'failed', timeMs, 'failed', body.error);
        }
        this.activities.addOf(trial, timeMs, 'retried', body.error);
        return this.trials.move(trial, 'queued');
      case 'released':
        trial.logTail = body.logTail ?? [];
        if (body.killed && ++trial.kills >= MOST_KILLS) {
          trial.error =
            `Its process was killed (SIGKILL) in ${trial.kills} attempts. The system does so when memory runs out: ` +
            'give it more memory, or run fewer slots.';
          return this.end(trial, 'failed', timeMs, 'failed', trial.error);
        }
        this.activities.addOf(trial, timeMs, 'released', body.killed ? 'its process was killed' : '');
        return this.trials.move(trial, 'queued');
    }
  }

  /** The queue has given the trial up. */
  lose(trial: TrialProjection, deliveries: number, timeMs: number): void {
    trial.error = `It was handed out ${deliveries} times, and each worker died or handed it back.`;
    this.end(trial, 'failed', timeMs, 'lost', trial.error);
  }

  private begin(trial: TrialProjection, attempt: number, timeMs: number): void {
    if (trial.state === 'running') {
      const former = `attempt ${trial.attempt} on ${trial.worker} was given up`;
      this.activities.addOf(trial, timeMs, 'superseded', former);
    }
    trial.beginAttempt(attempt, timeMs);
    this.trials.move(trial, 'running');
  }

  private end(
    trial: TrialProjection,
    state: 'done' | 'failed',
    timeMs: number,
    kind: ActivityKind,
    detail: string,
  ): void {
    trial.endedMs = timeMs;
    this.trials.move(trial, state);
    this.activities.addOf(trial, timeMs, kind, detail);
  }
}
