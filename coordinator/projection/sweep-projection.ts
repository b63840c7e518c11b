import type { CellSeeds, ControlAction, EventBody } from '../../proto/event.js';
import type { Activity } from '../../proto/observation.js';
import type { Directive, Report } from '../../proto/report.js';
import type { Counts, SweepState, SweepSummary } from '../../proto/snapshot.js';
import type { Plan } from '../plan/plan.js';
import { Activities } from './activities.js';
import { Attempts } from './attempts.js';
import { addableSeeds, reopenableTrials, stoppableCells, unfinishedTrials } from './steering.js';
import { reopenedText, seedsText, stoppedText } from './steering-text.js';
import { SweepTrials } from './sweep-trials.js';
import type { TrialProjection } from './trial-projection.js';

/** What to do with a report, decided by the log's facts alone. */
export interface Verdict {
  /** True when the report says something new, and so belongs in the log. */
  readonly fresh: boolean;
  /** The answer, once everything logged so far is durable. */
  readonly directive: Directive;
}

/**
 * What the log says about one sweep. `apply` is idempotent and total: a report already seen, one of an older attempt, and
 * one after the trial's end change nothing, so that points count exactly once however often they are delivered; neither
 * does steering that makes no sense.
 */
export class SweepProjection {
  private readonly trials = new SweepTrials();
  private readonly activities = new Activities();
  private readonly stopped = new Set<number>();
  private readonly attempts: Attempts;
  private currentPlan: Plan;
  private mode: 'running' | 'paused' | 'cancelled' = 'running';
  /** Trials of stopped cells that had not ended. */
  private stoppedTrials = 0;
  private revisions = 0;

  constructor(
    plan: Plan,
    readonly document: string,
    readonly submittedMs: number,
  ) {
    this.currentPlan = plan;
    this.attempts = new Attempts(plan.sweep, this.trials, this.activities);
    this.activities.add(submittedMs, 'submitted', `${plan.trialCount} trials`);
  }

  get id(): string {
    return this.plan.sweepId;
  }

  /** Everything that is to be trained, as of now: seeds may be added. */
  get plan(): Plan {
    return this.currentPlan;
  }

  /** Counts how often trials were reopened, added or stopped: what is queued may no longer be what should be. */
  get revision(): number {
    return this.revisions;
  }

  get state(): SweepState {
    const over = this.trials.done + this.trials.failed.size + this.stoppedTrials;
    return this.mode !== 'cancelled' && over === this.plan.trialCount ? 'done' : this.mode;
  }

  /** True when no trial can run any more, unless some are reopened or added. */
  get ended(): boolean {
    return this.state === 'done' || this.state === 'cancelled';
  }

  get counts(): Counts {
    const expanded = this.plan.trialCount;
    const { done } = this.trials;
    const failed = this.trials.failed.size;
    const cancelled = this.mode === 'cancelled' ? expanded - done - failed : this.stoppedTrials;
    const running = this.mode === 'cancelled' ? 0 : this.trials.running.size;
    return { expanded, done, running, queued: expanded - done - failed - cancelled - running, failed, cancelled };
  }

  get summary(): SweepSummary {
    const { name } = this.plan.sweep;
    const { id, state, counts, submittedMs } = this;
    return { id, name, state, counts, submittedMs, endings: this.trials.endings };
  }

  /** The trials under way, the one that began first in front. */
  running(): readonly TrialProjection[] {
    return this.mode === 'cancelled' ? [] : [...this.trials.running];
  }

  /** The trials that have failed for good, in the order in which they did. */
  failed(): readonly TrialProjection[] {
    return [...this.trials.failed];
  }

  /** Every trial of which the log knows anything, in no particular order. */
  touched(): Iterable<TrialProjection> {
    return this.trials.all();
  }

  /** Those of one cell, in the order in which the log first told of them. */
  touchedOf(cell: number): readonly TrialProjection[] {
    return this.trials.ofCell(cell);
  }

  /** The cells of which some trial has begun, in the order in which they did. */
  begunCells(): readonly number[] {
    return [...this.trials.cells()];
  }

  /** Whether trials of the cell may still run. */
  isOpen(cell: number): boolean {
    return this.mode !== 'cancelled' && !this.stopped.has(cell);
  }

  get stoppedCells(): ReadonlySet<number> {
    return this.stopped;
  }

  trial(trialId: string): TrialProjection | undefined {
    return this.trials.get(trialId);
  }

  /** The trials that ended, in the log's order, from the `from`-th on. One that was retried may be there again. */
  endedFrom(from: number): readonly TrialProjection[] {
    return this.trials.endedFrom(from);
  }

  /** What happened lately, after the activity numbered `number`. */
  activitiesAfter(number: number): readonly Activity[] {
    return this.activities.after(number);
  }

  /** Decides about a report without changing anything. */
  judge(report: Report): Verdict {
    const trial = this.trials.get(report.trialId);
    const cell = this.cellOf(report.trialId, report.trialIndex);
    if (cell === undefined) return { fresh: false, directive: 'superseded' };
    if (!this.isOpen(cell)) return { fresh: false, directive: 'stop' };
    const attempt = trial?.attempt ?? 0;
    // Attempts and reports count from 1. An attempt of a round that is over has a message that is over.
    if (trial?.ended || report.attempt <= (trial?.closedAttempts ?? 0) || report.seq < 1) {
      return { fresh: false, directive: 'stop' };
    }
    if (report.attempt < attempt) return { fresh: false, directive: 'superseded' };
    const expected = report.attempt > attempt ? 1 : trial!.lastSeq + 1;
    // A gap means that receipted reports are gone (a NATS server that lost its disk): only a new attempt heals it.
    if (report.seq > expected) return { fresh: false, directive: 'superseded' };
    const closed = report.attempt === attempt && trial?.state === 'queued';
    return { fresh: report.seq === expected && !closed, directive: 'continue' };
  }

  /** Takes in one event of this sweep. */
  apply(body: EventBody, timeMs: number): void {
    if (this.mode === 'cancelled') return;
    switch (body.kind) {
      case 'submitted':
        return;
      case 'controlled':
        return this.control(body.action, timeMs);
      case 'reported':
        return this.report(body.report, timeMs);
      case 'lost':
        return this.lose(body.trialId, body.trialIndex, body.deliveries, timeMs);
      case 'retried':
        return this.reopen(body.trialIndices, timeMs);
      case 'seedsAdded':
        return this.addSeeds(body.cells, timeMs);
      case 'stopped':
        return this.stop(body.cells, timeMs);
    }
  }

  private control(action: ControlAction, timeMs: number): void {
    const mode = action === 'pause' ? 'paused' : action === 'resume' ? 'running' : 'cancelled';
    if (this.ended || mode === this.mode) return;
    this.mode = mode;
    this.activities.add(timeMs, mode === 'running' ? 'resumed' : mode);
  }

  private report(report: Report, timeMs: number): void {
    if (!this.judge(report).fresh) return;
    this.attempts.report(this.open(report.trialId, report.trialIndex), report, timeMs);
  }

  private lose(trialId: string, trialIndex: number, deliveries: number, timeMs: number): void {
    const cell = this.cellOf(trialId, trialIndex);
    if (cell === undefined || !this.isOpen(cell)) return;
    const trial = this.open(trialId, trialIndex);
    if (!trial.ended) this.attempts.lose(trial, deliveries, timeMs);
  }

  private reopen(indices: readonly number[], timeMs: number): void {
    const reopened = reopenableTrials(this, indices);
    if (reopened.length === 0) return;
    for (const trial of reopened) this.trials.reopen(trial);
    this.revisions++;
    this.activities.add(timeMs, 'reopened', reopenedText(reopened.length));
  }

  private addSeeds(cells: readonly CellSeeds[], timeMs: number): void {
    const added = addableSeeds(this, cells);
    if (added.length === 0) return;
    this.currentPlan = this.plan.extend(added);
    this.revisions++;
    this.activities.add(timeMs, 'seedsAdded', seedsText(this.plan, added));
  }

  private stop(cells: readonly number[], timeMs: number): void {
    const stopping = stoppableCells(this, cells);
    if (stopping.length === 0) return;
    const before = this.stoppedTrials;
    for (const cell of stopping) {
      this.stoppedTrials += unfinishedTrials(this, cell);
      this.stopped.add(cell);
      for (const trial of this.touchedOf(cell)) if (!trial.ended) this.trials.move(trial, 'cancelled');
    }
    this.revisions++;
    this.activities.add(timeMs, 'stopped', stoppedText(this.plan, stopping, this.stoppedTrials - before));
  }

  /** The cell of a trial; undefined when it is not of the plan. */
  private cellOf(trialId: string, trialIndex: number): number | undefined {
    const known = this.trials.get(trialId);
    if (known) return known.trial.cell;
    if (trialIndex >= this.plan.trialCount) return undefined;
    const { id, cell } = this.plan.trial(trialIndex);
    return id === trialId ? cell : undefined;
  }

  private open(trialId: string, trialIndex: number): TrialProjection {
    return this.trials.get(trialId) ?? this.trials.open(this.plan.trial(trialIndex));
  }
}
