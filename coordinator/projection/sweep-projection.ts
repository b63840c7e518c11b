import type { Counts, SweepState } from '../../common/states.js';
import type { Adoption, ControlAction, EntrySeeds, EventBody, Proposal } from '../../proto/event.js';
import type { Activity } from '../../proto/observation.js';
import type { Directive, Report } from '../../proto/report.js';
import type { SweepPlace } from '../../common/place.js';
import type { SweepSource, SweepSpec } from '../../proto/spec.js';
import type { SweepSummary } from '../../proto/sweep.js';
import { Plan } from '../plan/plan.js';
import { Activities } from './activities.js';
import { Attempts } from './attempts.js';
import { addableSeeds, prunableEntries, prunableTrials, reopenableTrials, unfinishedTrials } from './steering.js';
import { adoptedText, extendedText, prunedText, reopenedText } from './steering-text.js';
import { SweepTrials } from './sweep-trials.js';
import type { TrialProjection } from './trial-projection.js';

/** What to do with a report, decided by the log's facts alone. */
export interface Verdict {
  /** True when the report says something new, and so belongs in the log. */
  readonly fresh: boolean;
  /** The answer, once everything logged so far is durable. */
  readonly directive: Directive;
}

/** Facts about a sweep that are applied to it once it is there. */
export type SweepFact = Exclude<EventBody, { kind: 'submitted' | 'submittedDocument' }>;

/**
 * What the log says about one sweep. `apply` is idempotent and total: a report already seen, one of an older attempt, and
 * one after the trial's end change nothing, so that points count exactly once however often they are delivered; neither
 * does a proposal or steering that makes no sense.
 */
export class SweepProjection {
  readonly plan: Plan;
  private readonly trials = new SweepTrials();
  private readonly activities = new Activities();
  private readonly prunedEntries = new Set<number>();
  private readonly prunedTrials = new Set<number>();
  private readonly attempts: Attempts;
  private mode: 'running' | 'paused' | 'cancelled' = 'running';
  private lastPlace: SweepPlace | undefined;
  /** How often results may have been looked at: seeds that are added after some were there are chosen by what was seen. */
  private looks = 1;
  /** Trials that were pruned before they had ended. */
  private prunedCount = 0;

  constructor(
    readonly spec: SweepSpec,
    /** What people wrote; undefined for sweeps that were stored without it. */
    readonly source: SweepSource | undefined,
    readonly submittedMs: number,
  ) {
    this.lastPlace = spec.place;
    this.plan = new Plan(spec);
    this.attempts = new Attempts(spec, this.trials, this.activities);
  }

  get id(): string {
    return this.spec.id;
  }

  get name(): string {
    return this.spec.name;
  }

  /** Where its own files are, as it was submitted last; undefined where it has none. */
  get place(): SweepPlace | undefined {
    return this.lastPlace;
  }

  get state(): SweepState {
    const over = this.trials.done + this.trials.failed.size + this.prunedCount;
    // What has not been proposed yet is no end.
    const complete = this.plan.trialCount > 0 && over === this.plan.trialCount;
    return this.mode !== 'cancelled' && complete ? 'done' : this.mode;
  }

  /** True when no trial can run any more, unless some are reopened or added. */
  get ended(): boolean {
    return this.state === 'done' || this.state === 'cancelled';
  }

  get counts(): Counts {
    const expanded = this.plan.trialCount;
    const { done } = this.trials;
    const failed = this.trials.failed.size;
    const cancelled = this.mode === 'cancelled' ? expanded - done - failed : this.prunedCount;
    const running = this.mode === 'cancelled' ? 0 : this.trials.running.size;
    return { expanded, done, running, queued: expanded - done - failed - cancelled - running, failed, cancelled };
  }

  get summary(): SweepSummary {
    const { id, name, state, counts, submittedMs, looks } = this;
    return { id, name, state, counts, submittedMs, endings: this.trials.endings, looks };
  }

  /** The trials that have failed for good, in the order in which they did. */
  failed(): readonly TrialProjection[] {
    return [...this.trials.failed];
  }

  /** Every trial of which the log knows anything, in no particular order. */
  touched(): Iterable<TrialProjection> {
    return this.trials.all();
  }

  /** Those of one entry, in the order in which the log first told of them. */
  touchedOf(entry: number): readonly TrialProjection[] {
    return this.trials.ofEntry(entry);
  }

  /** The entries of which some trial has begun or ended, in the order in which they did. */
  begunEntries(): Iterable<number> {
    return this.trials.entries();
  }

  isOpenEntry(entry: number): boolean {
    return this.mode !== 'cancelled' && !this.prunedEntries.has(entry);
  }

  isOpen(index: number, entry: number): boolean {
    return this.isOpenEntry(entry) && !this.prunedTrials.has(index);
  }

  /** The trial at a place of the plan; undefined while the log knows nothing of it. */
  trial(index: number): TrialProjection | undefined {
    return this.trials.get(index);
  }

  /** The trials that ended, in the log's order, from the `from`-th on; negative: from the end. Some may be there again. */
  endedFrom(from: number): readonly TrialProjection[] {
    return this.trials.endedFrom(from);
  }

  /** What happened lately, after the activity numbered `number`. */
  activitiesAfter(number: number): readonly Activity[] {
    return this.activities.after(number);
  }

  /** Decides about a report without changing anything. */
  judge(report: Report): Verdict {
    const entry = this.entryOf(report.trialId, report.trialIndex);
    if (entry === undefined) return { fresh: false, directive: 'superseded' };
    const trial = this.trials.get(report.trialIndex);
    const attempt = trial?.attempt ?? 0;
    // Attempts and reports count from 1. An attempt of a round that is over has a message that is over.
    if (
      this.mode === 'cancelled' ||
      trial?.state === 'done' ||
      trial?.state === 'failed' ||
      report.attempt <= (trial?.closedAttempts ?? 0) ||
      report.seq < 1
    ) {
      return { fresh: false, directive: 'stop' };
    }
    if (!this.isOpen(report.trialIndex, entry)) return { fresh: false, directive: 'pruned' };
    if (report.attempt < attempt) return { fresh: false, directive: 'superseded' };
    const expected = report.attempt > attempt ? 1 : trial!.lastSeq + 1;
    // A gap means that receipted reports are gone (a NATS server that lost its disk): only a new attempt heals it.
    if (report.seq > expected) return { fresh: false, directive: 'superseded' };
    const closed = report.attempt === attempt && trial?.state === 'queued';
    return { fresh: report.seq === expected && !closed, directive: 'continue' };
  }

  /** Takes in one fact of this sweep. `sweepOf` finds others of the same log. */
  apply(body: SweepFact, timeMs: number, sweepOf: (sweepId: string) => SweepProjection | undefined): void {
    if (this.mode === 'cancelled') return;
    switch (body.kind) {
      case 'proposed':
        return this.propose(body.proposal, timeMs);
      case 'extended':
        return this.extend(body.entries, timeMs);
      case 'pruned':
        return this.prune(body.entries, body.trialIndices, body.by, timeMs);
      case 'adopted': {
        const from = sweepOf(body.fromSweepId);
        return from && this.adopt(from, body.trials, timeMs);
      }
      case 'placed':
        this.lastPlace = body.place;
        return;
      case 'controlled':
        return this.control(body.action, timeMs);
      case 'reported':
        return this.report(body.report, timeMs);
      case 'lost':
        return this.lose(body.trialId, body.trialIndex, body.deliveries, timeMs);
      case 'reopened':
        return this.reopen(body.trialIndices, timeMs);
      case 'checkpointed': {
        const trial = this.trials.get(body.trialIndex);
        if (trial?.attempt === body.attempt && !trial.ended) {
          trial.checkpoint = { step: body.step, object: body.object };
        }
      }
    }
  }

  private control(action: ControlAction, timeMs: number): void {
    const mode = action === 'pause' ? 'paused' : action === 'resume' ? 'running' : 'cancelled';
    if (this.ended || mode === this.mode) return;
    this.mode = mode;
    this.activities.add(timeMs, mode === 'running' ? 'resumed' : mode);
  }

  private propose(proposal: Proposal, timeMs: number): void {
    const first = this.plan.trialCount === 0;
    const trials = this.plan.propose(proposal);
    if (first && trials > 0) this.activities.add(timeMs, 'submitted', `${trials} trials`);
  }

  private adopt(from: SweepProjection, trials: readonly Adoption[], timeMs: number): void {
    let count = 0;
    for (const { trialIndex, fromIndex } of trials) {
      if (trialIndex >= this.plan.trialCount) continue;
      const other = from.trial(fromIndex);
      const trial = this.plan.trial(trialIndex);
      const known = this.trials.get(trialIndex);
      const open = this.isOpen(trialIndex, trial.entry) && !(known?.ended ?? false);
      if (!open || other?.state !== 'done' || !this.plan.knownIds(trial).includes(other.trial.id)) continue;
      this.trials.adopt(known ?? this.trials.open(trial), other, from.id);
      count++;
    }
    if (count > 0) this.activities.add(timeMs, 'adopted', adoptedText(this.plan, count, from.id));
  }

  private report(report: Report, timeMs: number): void {
    if (!this.judge(report).fresh) return;
    this.attempts.report(this.open(report.trialIndex), report, timeMs);
  }

  private lose(trialId: string, trialIndex: number, deliveries: number, timeMs: number): void {
    const entry = this.entryOf(trialId, trialIndex);
    if (entry === undefined || !this.isOpen(trialIndex, entry)) return;
    const trial = this.open(trialIndex);
    if (!trial.ended) this.attempts.lose(trial, deliveries, timeMs);
  }

  private reopen(indices: readonly number[], timeMs: number): void {
    const reopened = reopenableTrials(this, indices);
    if (reopened.length === 0) return;
    this.goOn();
    for (const trial of reopened) this.trials.reopen(trial);
    this.activities.add(timeMs, 'reopened', reopenedText(reopened.length));
  }

  private extend(additions: readonly EntrySeeds[], timeMs: number): void {
    const added = addableSeeds(this, additions);
    if (added.length === 0) return;
    if (this.trials.done > 0) this.looks++;
    this.goOn();
    this.plan.extend(added);
    this.activities.add(timeMs, 'extended', extendedText(this.plan, added));
  }

  /** A sweep that ended while it was paused is not held back by that when it has something to do again. */
  private goOn(): void {
    if (this.state === 'done') this.mode = 'running';
  }

  private prune(entries: readonly number[], indices: readonly number[], by: string, timeMs: number): void {
    const pruning = prunableEntries(this, entries);
    const trials = [
      ...new Set([...pruning.flatMap((entry) => unfinishedTrials(this, entry)), ...prunableTrials(this, indices)]),
    ];
    if (trials.length === 0) return;
    for (const entry of pruning) this.prunedEntries.add(entry);
    for (const index of indices.length > 0 ? trials : []) this.prunedTrials.add(index);
    this.prunedCount += trials.length;
    for (const index of trials) {
      const trial = this.trials.get(index);
      if (trial) this.trials.move(trial, 'cancelled');
    }
    this.activities.add(timeMs, 'pruned', prunedText(this.plan, pruning, trials.length, by));
  }

  /** The entry of a trial; undefined when it is not of the plan. */
  private entryOf(trialId: string, trialIndex: number): number | undefined {
    if (trialIndex >= this.plan.trialCount) return undefined;
    const { id, entry } = this.trials.get(trialIndex)?.trial ?? this.plan.trial(trialIndex);
    return id === trialId ? entry : undefined;
  }

  private open(index: number): TrialProjection {
    return this.trials.get(index) ?? this.trials.open(this.plan.trial(index));
  }
}
