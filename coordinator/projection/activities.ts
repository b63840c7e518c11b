import type { Activity, ActivityKind } from '../../proto/observation.js';
import type { TrialProjection } from './trial-projection.js';

/** How many a sweep remembers. */
const KEPT = 1_000;

/** The latest things that happened in one sweep, for people; the oldest are forgotten. */
export class Activities {
  private readonly latest: Activity[] = [];
  private count = 0;

  /** Something about the sweep as a whole. */
  add(timeMs: number, kind: ActivityKind, detail = ''): void {
    this.push({ timeMs, kind, setting: '', dataset: '', seed: undefined, attempt: 0, worker: '', detail });
  }

  /** Something about a trial's latest attempt. */
  addOf({ trial, attempt, worker }: TrialProjection, timeMs: number, kind: ActivityKind, detail = ''): void {
    const { setting, dataset, seed } = trial;
    this.push({ timeMs, kind, setting: setting.name, dataset: dataset.label, seed, attempt, worker, detail });
  }

  /** Those numbered above `number` that are remembered, in order. */
  after(number: number): readonly Activity[] {
    const wanted = Math.min(this.count - number, KEPT);
    return wanted > 0 ? this.latest.slice(-wanted) : [];
  }

  private push(activity: Omit<Activity, 'number'>): void {
    this.latest.push({ number: ++this.count, ...activity });
    // Now and then, so that one more costs no moving of all.
    if (this.latest.length >= 2 * KEPT) this.latest.splice(0, KEPT);
  }
}
