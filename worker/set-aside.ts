import type { TrialMessage } from '../proto/trial.js';

/** When a sweep that was set aside is looked at again: doubling from the first to the second. */
const FIRST_MS = 5_000;
const MOST_MS = 60_000;
/** … and where looking finds nothing amiss, and training does: each time costs one of a trial's deliveries. */
const MOST_MISLED_MS = 3_600_000;

interface Aside {
  readonly reason: string;
  /** One of its trials, by which it is looked at again; undefined where none can be read. */
  readonly trial: TrialMessage | undefined;
  /** On a clock that only ever runs forward. */
  readonly dueMs: number;
  readonly waitMs: number;
  readonly mostMs: number;
  /** Somebody looks at it now. */
  readonly looking: boolean;
}

/** Sweeps that a worker cannot train now: why, and when each is to be looked at again. */
export class SetAside {
  private readonly sweeps = new Map<string, Aside>();
  /** Of sweeps that were found to be all right: they may have to be set aside again. */
  private readonly former = new Map<string, Pick<Aside, 'waitMs'>>();

  get size(): number {
    return this.sweeps.size;
  }

  has(sweepId: string): boolean {
    return this.sweeps.has(sweepId);
  }

  /** Sets a sweep aside, longer each time. Returns whether that, or why, is news. */
  put(sweepId: string, reason: string, trial: TrialMessage | undefined, nowMs: number): boolean {
    const before = this.sweeps.get(sweepId);
    // Several slots may have leased of it at the same time.
    if (before && !before.looking) return false;
    const former = this.former.get(sweepId);
    this.former.delete(sweepId);
    const mostMs = former ? MOST_MISLED_MS : (before?.mostMs ?? MOST_MS);
    const last = before ?? former;
    const waitMs = last ? Math.min(mostMs, last.waitMs * 2) : FIRST_MS;
    // What no trial can be read of is not looked at again until something changes about the sweep.
    const dueMs = trial ? nowMs + waitMs : Infinity;
    this.sweeps.set(sweepId, { reason, trial, waitMs, dueMs, mostMs, looking: false });
    return before?.reason !== reason;
  }

  /** Something has changed about the sweep: it is looked at soon. */
  hasten(sweepId: string, nowMs: number): void {
    const aside = this.sweeps.get(sweepId);
    if (aside) this.sweeps.set(sweepId, { ...aside, dueMs: nowMs });
  }

  /** Nobody could look: it is looked at soon. */
  later(sweepId: string, nowMs: number): void {
    const aside = this.sweeps.get(sweepId);
    if (aside) this.sweeps.set(sweepId, { ...aside, dueMs: nowMs + FIRST_MS, looking: false });
  }

  /** It seems that it can be trained here. False when it was not aside. */
  fits(sweepId: string): boolean {
    const aside = this.sweeps.get(sweepId);
    if (aside) this.former.set(sweepId, aside);
    return this.sweeps.delete(sweepId);
  }

  /** One of its trials has been trained here. */
  suits(sweepId: string): void {
    this.former.delete(sweepId);
  }

  /** The sweep is not to be trained any more. False when it was not aside. */
  delete(sweepId: string): boolean {
    this.former.delete(sweepId);
    return this.sweeps.delete(sweepId);
  }

  /** A trial of a sweep that is due; whoever takes it says with `put`, `fits` or `later` what came of it. */
  takeDue(nowMs: number): TrialMessage | undefined {
    for (const [sweepId, aside] of this.sweeps) {
      if (aside.dueMs > nowMs || !aside.trial || aside.looking) continue;
      this.sweeps.set(sweepId, { ...aside, dueMs: Infinity, looking: true });
      return aside.trial;
    }
    return undefined;
  }

  /** How long until one is due; undefined when none will be. */
  dueInMs(nowMs: number): number | undefined {
    const next = Math.min(...[...this.sweeps.values()].map(({ dueMs }) => dueMs));
    return Number.isFinite(next) ? Math.max(0, next - nowMs) : undefined;
  }

  /** What is aside, and why. */
  reasons(): readonly { readonly sweepId: string; readonly reason: string }[] {
    return [...this.sweeps].map(([sweepId, { reason }]) => ({ sweepId, reason }));
  }
}
