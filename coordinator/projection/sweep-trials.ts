import type { Trial } from '../plan/plan.js';
import { TrialProjection } from './trial-projection.js';

/** The trials of a sweep that the log knows anything of, and how many are in which state. */
export class SweepTrials {
  private readonly byId = new Map<string, TrialProjection>();
  private readonly byCell = new Map<number, TrialProjection[]>();
  /** Every end in the log's order. A trial that was tried again after its end may be there more than once. */
  private readonly ended: TrialProjection[] = [];
  private readonly underWay = new Set<TrialProjection>();
  private readonly failures = new Set<TrialProjection>();
  private doneCount = 0;

  get done(): number {
    return this.doneCount;
  }

  /** How often a trial has ended. */
  get endings(): number {
    return this.ended.length;
  }

  /** The trials under way, the one that began first in front. */
  get running(): ReadonlySet<TrialProjection> {
    return this.underWay;
  }

  /** The trials that have failed for good, in the order in which they did. */
  get failed(): ReadonlySet<TrialProjection> {
    return this.failures;
  }

  get(trialId: string): TrialProjection | undefined {
    return this.byId.get(trialId);
  }

  all(): Iterable<TrialProjection> {
    return this.byId.values();
  }

  cells(): Iterable<number> {
    return this.byCell.keys();
  }

  ofCell(cell: number): readonly TrialProjection[] {
    return this.byCell.get(cell) ?? [];
  }

  /** The trial as the log knows it, from now on at least. */
  open(trial: Trial): TrialProjection {
    const known = this.byId.get(trial.id);
    if (known) return known;
    const opened = new TrialProjection(trial);
    this.byId.set(trial.id, opened);
    const cell = this.byCell.get(trial.cell);
    if (cell) cell.push(opened);
    else this.byCell.set(trial.cell, [opened]);
    return opened;
  }

  endedFrom(from: number): readonly TrialProjection[] {
    return this.ended.slice(from);
  }

  /** Moves a trial that has not ended; `done` and `failed` end it. */
  move(trial: TrialProjection, state: TrialProjection['state']): void {
    this.underWay.delete(trial);
    trial.state = state;
    if (state === 'running') this.underWay.add(trial);
    if (state === 'failed') this.failures.add(trial);
    if (state === 'done') this.doneCount++;
    if (state === 'failed' || state === 'done') this.ended.push(trial);
  }

  /** Takes a failed trial back into the queue, in a new round. */
  reopen(trial: TrialProjection): void {
    this.failures.delete(trial);
    trial.reopen();
    trial.state = 'queued';
  }
}
