import type { Observation, ObservedRow } from '../../proto/observation.js';
import type { EventBody } from '../../proto/event.js';
import type { Standing } from '../../proto/snapshot.js';
import { measureCell } from '../../results/leaderboard.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import { standingsOf, type MeasuredRow } from '../../results/standings.js';
import type { Trial } from '../plan/plan.js';
import { meanByEpoch } from '../../results/curves.js';
import { recentPace } from './pace.js';
import { trialStatus } from './trial-status.js';

/** Trials that have not begun are told one by one up to here; the counts speak for the rest. */
const LISTED_TRIALS = 20_000;

/**
 * Tells one watcher what changed in a sweep since it last asked. Only what has changed is worked out again; nothing is
 * while nobody asks.
 */
export class SweepObserver {
  private readonly measured = new Map<number, MeasuredRow>();
  private readonly placed = new Map<number, Standing>();
  private readonly changedTrials = new Set<string>();
  private lastActivity = 0;
  private everythingChanged = true;
  private first = true;

  constructor(private readonly sweep: SweepProjection) {}

  /** Takes note of a fact that the sweep has just taken in. */
  note(body: EventBody): void {
    switch (body.kind) {
      case 'reported':
        this.changedTrials.add(body.report.trialId);
        return;
      case 'lost':
        this.changedTrials.add(body.trialId);
        return;
      case 'submitted':
      case 'controlled':
      case 'retried':
      case 'seedsAdded':
      case 'stopped':
        this.everythingChanged = true;
    }
  }

  /** The changes since the last call; everything at the first. */
  observe(nowMs: number): Observation {
    const { sweep } = this;
    const trials = this.takeChangedTrials();
    const cells = this.everythingChanged ? sweep.begunCells() : [...new Set(trials.map(({ cell }) => cell))];
    const rows = cells.filter((cell) => sweep.touchedOf(cell).length > 0).map((cell) => this.measure(cell));
    const standings = this.place(new Set(rows.map(({ dataset }) => dataset)));
    const endings = sweep.endedFrom(0);
    const activities = sweep.activitiesAfter(this.lastActivity);
    this.lastActivity = activities.at(-1)?.number ?? this.lastActivity;
    const observation: Observation = {
      first: this.first,
      nowMs,
      sweep: sweep.summary,
      objective: sweep.plan.sweep.objective,
      rows,
      standings,
      trials: trials.map((trial) => trialStatus(sweep, trial)),
      activities,
      pace: recentPace(endings),
      endedMs: sweep.ended ? (endings.at(-1)?.endedMs ?? nowMs) : undefined,
    };
    this.first = false;
    this.everythingChanged = false;
    this.changedTrials.clear();
    return observation;
  }

  private takeChangedTrials(): readonly Trial[] {
    const { sweep } = this;
    if (!this.everythingChanged) {
      return [...this.changedTrials].flatMap((id) => sweep.trial(id)?.trial ?? []);
    }
    const listed = Math.min(sweep.plan.trialCount, LISTED_TRIALS);
    const beyond = [...sweep.touched()].map(({ trial }) => trial).filter(({ index }) => index >= listed);
    return [...Array.from({ length: listed }, (_, index) => sweep.plan.trial(index)), ...beyond];
  }

  private measure(cell: number): ObservedRow {
    const { sweep } = this;
    const { objective } = sweep.plan.sweep;
    const row = measureCell(sweep, cell, objective);
    this.measured.set(cell, row);
    const unplaced = { rank: 0, pValue: undefined, tied: false };
    const place = this.placed.get(cell) ?? unplaced;
    return { ...row, ...place, cell, curve: meanByEpoch(sweep.touchedOf(cell), objective.metric) };
  }

  /** Works out the places of these datasets' rows, and returns those that are new. */
  private place(datasets: ReadonlySet<string>): readonly Standing[] {
    const changed: Standing[] = [];
    for (const dataset of datasets) {
      const rows = [...this.measured.values()].filter((row) => row.dataset === dataset).sort((a, b) => a.cell - b.cell);
      for (const standing of standingsOf(rows, this.sweep.plan.sweep.objective)) {
        const before = this.placed.get(standing.cell);
        if (before?.rank === standing.rank && before.pValue === standing.pValue) continue;
        this.placed.set(standing.cell, standing);
        changed.push(standing);
      }
    }
    return changed;
  }
}
