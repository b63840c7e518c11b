import type { Projection } from '../../coordinator/projection/projection.js';
import { StepSeries } from '../../coordinator/projection/series.js';
import type { TrialProjection } from '../../coordinator/projection/trial-projection.js';
import type { Event } from '../../proto/event.js';

/**
 * When points were learned of, which a projection does not keep. It hears of every event before the projection does, and takes note
 * of those reports that the projection is about to take in.
 */
export class PointTimes {
  /** By sweep and place: of each step, the time of its last point. */
  private readonly bySweep = new Map<string, Map<number, StepSeries>>();

  constructor(private readonly projection: Projection) {}

  /** To be called with each event in the log's order, before the projection applies it. */
  note({ sweepId, timeMs, body }: Event): void {
    if (body.kind !== 'reported') return;
    const { report } = body;
    if (this.projection.sweep(sweepId)?.judge(report).fresh !== true) return;
    const times = this.timesOf(sweepId, report.trialIndex);
    if (report.body.kind === 'started') times.cutAfter(report.body.resumeStep);
    else if (report.seq === 1) times.cutAfter(0);
    if (report.body.kind !== 'points') return;
    for (const { step } of report.body.points) times.set(step, timeMs);
  }

  /** When a step of the trial was learned of, milliseconds since 1970: where it was trained, if it was taken over. */
  of(sweepId: string, { trial, takenFrom, source }: TrialProjection, step: number): number | undefined {
    const times = this.bySweep.get(takenFrom || sweepId)?.get(source?.trial.index ?? trial.index);
    if (!times) return undefined;
    let [low, high] = [0, times.steps.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (times.steps[middle]! < step) low = middle + 1;
      else high = middle;
    }
    return times.steps[low] === step ? times.values[low] : undefined;
  }

  private timesOf(sweepId: string, index: number): StepSeries {
    const trials = this.bySweep.get(sweepId) ?? new Map<number, StepSeries>();
    this.bySweep.set(sweepId, trials);
    const times = trials.get(index) ?? new StepSeries();
    trials.set(index, times);
    return times;
  }
}
