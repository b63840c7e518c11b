import type { Objective } from '../../common/objective.js';
import type { EventBody } from '../../proto/event.js';
import type { EntryView, MeanCurve, Observation, TrialView } from '../../proto/observation.js';
import { meanCurve, thinnedValues } from '../../results/curves.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import { recentPace } from './pace.js';
import { entryView, trialView } from './trial-view.js';

/** Trials that have not begun are told one by one up to here; the counts speak for the rest. */
const LISTED_TRIALS = 20_000;
/** Values of a mean curve. */
const CURVE_VALUES = 32;

/**
 * Tells one watcher what changed in a sweep since it last asked. Only what has changed is worked out again; nothing is
 * while nobody asks.
 */
export class SweepObserver {
  private readonly toldEntries = new Set<number>();
  private readonly changedTrials = new Set<number>();
  private readonly changedEntries = new Set<number>();
  private plannedBefore = 0;
  private lastActivity = 0;
  private everythingChanged = true;
  private first = true;

  /** `objective`: what trials' values are; the sweep's own when left out. */
  constructor(
    private readonly sweep: SweepProjection,
    private readonly objective: Objective = sweep.spec.objective,
  ) {}

  /** Takes note of a fact that the sweep has just taken in. */
  note(body: EventBody): void {
    switch (body.kind) {
      case 'reported':
        this.changedTrials.add(body.report.trialIndex);
        return;
      case 'lost':
      case 'checkpointed':
        this.changedTrials.add(body.trialIndex);
        return;
      case 'adopted':
        for (const { trialIndex } of body.trials) this.changedTrials.add(trialIndex);
        return;
      case 'reopened':
        for (const index of body.trialIndices) this.changedTrials.add(index);
        return;
      case 'pruned':
        for (const index of body.trialIndices) this.changedTrials.add(index);
        for (const entry of body.entries) this.changedEntries.add(entry);
        return;
      case 'controlled':
        // Everything that has not ended is cancelled with its sweep.
        this.everythingChanged ||= body.action === 'cancel';
        return;
      case 'placed':
        return;
      case 'proposed':
      case 'extended':
      case 'submitted':
      case 'submittedDocument':
        // What was added is seen by the plan's length.
        return;
    }
  }

  /** The changes since the last call; everything at the first. */
  observe(nowMs: number): Observation {
    const { sweep, objective, first } = this;
    const trials = this.takeTrials();
    const entries = this.takeEntries(trials);
    const lately = sweep.endedFrom(-RECENT);
    const activities = sweep.activitiesAfter(this.lastActivity);
    this.lastActivity = activities.at(-1)?.number ?? this.lastActivity;
    this.first = false;
    this.everythingChanged = false;
    return {
      facts: first ? { trainer: sweep.spec.trainer, objective, overrides: sweep.source?.overrides ?? [] } : undefined,
      nowMs,
      sweep: sweep.summary,
      entries,
      trials: [...trials.values()],
      curves: this.curvesOf(trials),
      activities,
      pace: recentPace(lately),
      endedMs: sweep.ended ? (lately.at(-1)?.endedMs ?? nowMs) : undefined,
    };
  }

  /** The trials to be told of, by place. */
  private takeTrials(): Map<number, TrialView> {
    const { sweep, objective } = this;
    const { plan } = sweep;
    const told = new Map<number, TrialView>();
    const tell = (index: number) => {
      if (index < plan.trialCount && !told.has(index)) told.set(index, trialView(sweep, index, objective));
    };
    const from = this.everythingChanged ? 0 : Math.min(this.plannedBefore, LISTED_TRIALS);
    for (let index = from; index < Math.min(plan.trialCount, LISTED_TRIALS); index++) tell(index);
    if (this.everythingChanged) for (const { trial } of sweep.touched()) tell(trial.index);
    // Of those beyond, only the added ones of entries that were told: at first there are none, and a plan may be huge.
    const added = this.toldEntries.size > 0 ? Math.max(this.plannedBefore, LISTED_TRIALS) : plan.trialCount;
    for (let index = added; index < plan.trialCount; index++) {
      if (this.toldEntries.has(plan.place(index).entry)) tell(index);
    }
    for (const index of this.changedTrials) tell(index);
    for (const entry of this.changedEntries) {
      if (entry >= plan.entryCount) continue;
      const listed = this.toldEntries.has(entry) ? Infinity : LISTED_TRIALS;
      for (const index of plan.trialsOf(entry)) if (index < listed) tell(index);
    }
    this.plannedBefore = plan.trialCount;
    this.changedTrials.clear();
    this.changedEntries.clear();
    return told;
  }

  /** The entries that have begun and were not told yet; all their trials are told with them. */
  private takeEntries(trials: Map<number, TrialView>): readonly EntryView[] {
    const { sweep, objective } = this;
    const begun = this.everythingChanged
      ? [...sweep.begunEntries()]
      : [...new Set([...trials.values()].map(({ entry }) => entry))].filter(
          (entry) => sweep.touchedOf(entry).length > 0,
        );
    return begun
      .filter((entry) => !this.toldEntries.has(entry))
      .map((entry) => {
        this.toldEntries.add(entry);
        for (const index of sweep.plan.trialsOf(entry)) {
          if (!trials.has(index)) trials.set(index, trialView(sweep, index, objective));
        }
        // Published figures are of the sweep's own objective.
        return entryView(sweep, entry, objective === sweep.spec.objective);
      });
  }

  private curvesOf(trials: ReadonlyMap<number, TrialView>): readonly MeanCurve[] {
    const { sweep, objective } = this;
    const entries = new Set([...trials.values()].map(({ entry }) => entry));
    return [...entries].flatMap((entry) => {
      const series = sweep.touchedOf(entry).flatMap((trial) => trial.series.get(objective.metric) ?? []);
      const means = meanCurve(series).map(({ y }) => y);
      return means.length === 0 ? [] : [{ entry, values: thinnedValues(means, CURVE_VALUES) }];
    });
  }
}

/** Ends that say how fast trials end. */
const RECENT = 100;
