import { formatValue } from '../../common/format.js';
import type { ActivityKind } from '../../proto/observation.js';
import type { Report } from '../../proto/report.js';
import type { Sweep } from '../sweep-file/compiled-sweep.js';
import type { Activities } from './activities.js';
import type { SweepTrials } from './sweep-trials.js';
import type { TrialProjection } from './trial-projection.js';

/** What reports say about the attempts of a sweep's trials. */
export class Attempts {
  constructor(
    private readonly sweep: Sweep,
    private readonly trials: SweepTrials,
    private readonly activities: Activities,
  ) {}

  /** Takes in a report about `trial` that was judged fresh. */
  report(trial: TrialProjection, { attempt, seq, body }: Report, timeMs: number): void {
    if (attempt > trial.attempt) this.begin(trial, attempt, timeMs);
    trial.lastSeq = seq;
    switch (body.kind) {
      case 'started':
        // Within an attempt, a second one says that it began again.
        trial.series.clear();
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
        trial.logTail = [];
        const { objective } = this.sweep;
        const figure = `${objective.metric} ${formatValue(trial.objective(objective))}`;
        return this.end(trial, 'done', timeMs, 'finished', figure);
      }
      case 'failed':
        trial.failures++;
        trial.error = body.error;
        trial.logTail = body.logTail;
        if (body.permanent || trial.failures >= this.sweep.retry.attempts) {
          return this.end(trial, 'failed', timeMs, 'failed', body.error);
        }
        this.activities.addOf(trial, timeMs, 'retried', body.error);
        return this.trials.move(trial, 'queued');
      case 'released':
        this.activities.addOf(trial, timeMs, 'released');
        return this.trials.move(trial, 'queued');
    }
  }

  /** The queue has given the trial up. */
  lose(trial: TrialProjection, deliveries: number, timeMs: number): void {
    trial.error = `Its workers died ${deliveries} times without a report.`;
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
