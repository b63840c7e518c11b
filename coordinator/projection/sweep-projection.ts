import type { ControlAction, EventBody } from '../../proto/event.js';
import type { Directive, Report } from '../../proto/report.js';
import type { Counts, SweepState, SweepSummary } from '../../proto/snapshot.js';
import type { Plan } from '../sweep/plan.js';
import { TrialProjection } from './trial-projection.js';

/** What to do with a report, decided by the log's facts alone. */
export interface Verdict {
  /** True when the report says something new, and so belongs in the log. */
  readonly fresh: boolean;
  /** The answer, once everything logged so far is durable. */
  readonly directive: Directive;
}

/**
 * What the log says about one sweep. `apply` is idempotent: a report already seen, one of an older attempt, and one
 * after the trial's end change nothing, so that points count exactly once however often they are delivered.
 */
export class SweepProjection {
  private readonly trials = new Map<string, TrialProjection>();
  private readonly endings: TrialProjection[] = [];
  private readonly underWay = new Set<TrialProjection>();
  private readonly tally = { done: 0, failed: 0 };
  private mode: 'running' | 'paused' | 'cancelled' = 'running';

  constructor(
    readonly plan: Plan,
    readonly document: string,
    readonly submittedMs: number,
  ) {}

  get id(): string {
    return this.plan.sweepId;
  }

  get state(): SweepState {
    return this.mode !== 'cancelled' && this.endings.length === this.plan.trialCount ? 'done' : this.mode;
  }

  /** True when no trial can run any more. */
  get ended(): boolean {
    return this.state === 'done' || this.state === 'cancelled';
  }

  get counts(): Counts {
    const { done, failed } = this.tally;
    const expanded = this.plan.trialCount;
    const cancelled = this.mode === 'cancelled' ? expanded - done - failed : 0;
    const running = this.mode === 'cancelled' ? 0 : this.underWay.size;
    return { expanded, done, running, queued: expanded - done - failed - cancelled - running, failed, cancelled };
  }

  get summary(): SweepSummary {
    const { name } = this.plan.sweep;
    return { id: this.id, name, state: this.state, counts: this.counts, submittedMs: this.submittedMs };
  }

  /** The trials under way, the one that began first in front. */
  running(): readonly TrialProjection[] {
    return this.mode === 'cancelled' ? [] : [...this.underWay];
  }

  /** Every trial of which the log knows anything, in no particular order. */
  touched(): Iterable<TrialProjection> {
    return this.trials.values();
  }

  trial(trialId: string): TrialProjection | undefined {
    return this.trials.get(trialId);
  }

  /** The trials that ended, in the log's order, from the `from`-th on. */
  endedFrom(from: number): readonly TrialProjection[] {
    return this.endings.slice(from);
  }

  /** Decides about a report without changing anything. */
  judge(report: Report): Verdict {
    if (!this.inPlan(report.trialId, report.trialIndex)) return { fresh: false, directive: 'superseded' };
    if (this.mode === 'cancelled') return { fresh: false, directive: 'stop' };
    const trial = this.trials.get(report.trialId);
    const attempt = trial?.attempt ?? 0;
    // Attempts and reports count from 1.
    if (trial?.ended || report.attempt < 1 || report.seq < 1) return { fresh: false, directive: 'stop' };
    if (report.attempt < attempt) return { fresh: false, directive: 'superseded' };
    const expected = report.attempt > attempt ? 1 : trial!.lastSeq + 1;
    // A gap means that receipted reports are gone (a NATS server that lost its disk): only a new attempt heals it.
    if (report.seq > expected) return { fresh: false, directive: 'superseded' };
    const closed = report.attempt === attempt && trial?.state === 'queued';
    return { fresh: report.seq === expected && !closed, directive: 'continue' };
  }

  /** Takes in one event of this sweep. */
  apply(body: EventBody, timeMs: number): void {
    switch (body.kind) {
      case 'submitted':
        return;
      case 'controlled':
        return this.control(body.action);
      case 'reported':
        return this.report(body.report, timeMs);
      case 'lost':
        return this.lose(body.trialId, body.trialIndex, body.deliveries, timeMs);
    }
  }

  private control(action: ControlAction): void {
    if (this.ended) return;
    this.mode = action === 'pause' ? 'paused' : action === 'resume' ? 'running' : 'cancelled';
  }

  private report(report: Report, timeMs: number): void {
    if (!this.judge(report).fresh) return;
    const trial = this.open(report.trialId, report.trialIndex);
    if (report.attempt > trial.attempt) {
      trial.beginAttempt(report.attempt, timeMs);
      this.move(trial, 'running');
    }
    trial.lastSeq = report.seq;
    const { body } = report;
    switch (body.kind) {
      case 'started':
        // Within an attempt, a second one says that it began again.
        trial.series.clear();
        trial.worker = body.worker;
        trial.slot = body.slot;
        trial.engine = body.engine;
        return;
      case 'points':
        body.points.forEach((point) => trial.addPoint(point));
        return;
      case 'finished':
        trial.error = '';
        trial.logTail = [];
        return this.end(trial, 'done', timeMs);
      case 'failed':
        trial.failures++;
        trial.error = body.error;
        trial.logTail = body.logTail;
        if (body.permanent || trial.failures >= this.plan.sweep.retry.attempts)
          return this.end(trial, 'failed', timeMs);
        return this.move(trial, 'queued');
      case 'released':
        return this.move(trial, 'queued');
    }
  }

  private lose(trialId: string, trialIndex: number, deliveries: number, timeMs: number): void {
    if (this.mode === 'cancelled' || !this.inPlan(trialId, trialIndex)) return;
    const trial = this.open(trialId, trialIndex);
    if (trial.ended) return;
    trial.error = `Its workers died ${deliveries} times without a report.`;
    this.end(trial, 'failed', timeMs);
  }

  private inPlan(trialId: string, trialIndex: number): boolean {
    if (this.trials.has(trialId)) return true;
    return trialIndex < this.plan.trialCount && this.plan.trial(trialIndex).id === trialId;
  }

  private open(trialId: string, trialIndex: number): TrialProjection {
    let trial = this.trials.get(trialId);
    if (!trial) this.trials.set(trialId, (trial = new TrialProjection(this.plan.trial(trialIndex))));
    return trial;
  }

  private end(trial: TrialProjection, state: 'done' | 'failed', timeMs: number): void {
    trial.endedMs = timeMs;
    this.move(trial, state);
    this.endings.push(trial);
  }

  private move(trial: TrialProjection, state: 'queued' | 'running' | 'done' | 'failed'): void {
    this.underWay.delete(trial);
    trial.state = state;
    if (state === 'running') this.underWay.add(trial);
    else if (state !== 'queued') this.tally[state]++;
  }
}
