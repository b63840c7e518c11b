import type { Trial } from '../plan/plan.js';
import { TrialProjection } from './trial-projection.js';

/** The trials of a sweep that the log knows anything of, and how many are in which state. */
export class SweepTrials {
  private readonly byIndex = new Map<number, TrialProjection>();
  private readonly byEntry = new Map<number, TrialProjection[]>();
  /** Every end in the log's order. A trial that was tried again after its end may be there more than once. */
  private readonly ended: TrialProjection[] = [];
  private readonly underWay = new Set<TrialProjection>();
  private readonly failures = new Set<TrialProjection>();
  private doneCount = 0;
  private adoptedCount = 0;

  get done(): number {
    return this.doneCount;
  }

  /** How often a trial has ended here. */
  get endings(): number {
    return this.ended.length - this.adoptedCount;
  }

  /** The trials under way, the one that began first in front. */
  get running(): ReadonlySet<TrialProjection> {
    return this.underWay;
  }

  /** The trials that have failed for good, in the order in which they did. */
  get failed(): ReadonlySet<TrialProjection> {
    return this.failures;
  }

  get(index: number): TrialProjection | undefined {
    return this.byIndex.get(index);
  }

  all(): Iterable<TrialProjection> {
    return this.byIndex.values();
  }

  entries(): Iterable<number> {
    return this.byEntry.keys();
  }

  ofEntry(entry: number): readonly TrialProjection[] {
    return this.byEntry.get(entry) ?? [];
  }

  /** The trial as the log knows it, from now on at least. */
  open(trial: Trial): TrialProjection {
    const known = this.byIndex.get(trial.index);
    if (known) return known;
    const opened = new TrialProjection(trial);
    this.byIndex.set(trial.index, opened);
    const entry = this.byEntry.get(trial.entry);
    if (entry) entry.push(opened);
    else this.byEntry.set(trial.entry, [opened]);
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

  /** Ends a trial with the result of another sweep's. */
  adopt(trial: TrialProjection, other: TrialProjection, sweepId: string): void {
    trial.adopt(other, sweepId);
    this.adoptedCount++;
    this.move(trial, 'done');
  }

  /** Takes a failed trial back into the queue, in a new round. */
  reopen(trial: TrialProjection): void {
    this.failures.delete(trial);
    trial.reopen();
    trial.state = 'queued';
  }
}
