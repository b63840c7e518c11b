import type { TrialMessage } from '../proto/trial.js';

/** When a sweep that was set aside is looked at again: doubling from the first to the second. */
const FIRST_MS = 5_000;
const MOST_MS = 60_000;

interface Aside {
  readonly reason: string;
  /** One of its trials, by which it is looked at again; undefined where none can be read. */
  readonly trial: TrialMessage | undefined;
  /** On a clock that only ever runs forward. */
  readonly dueMs: number;
  readonly waitMs: number;
}

/** Sweeps that a worker cannot train now: why, and when each is to be looked at again. */
export class SetAside {
  private readonly sweeps = new Map<string, Aside>();

  has(sweepId: string): boolean {
    return this.sweeps.has(sweepId);
  }

  /** Sets a sweep aside, longer each time. Returns whether that, or why, is news. */
  put(sweepId: string, reason: string, trial: TrialMessage | undefined, nowMs: number): boolean {
    const before = this.sweeps.get(sweepId);
    const waitMs = before ? Math.min(MOST_MS, before.waitMs * 2) : FIRST_MS;
    // What no trial can be read of is not looked at again until something changes about the sweep.
    const dueMs = trial ? nowMs + waitMs : Infinity;
    this.sweeps.set(sweepId, { reason, trial, waitMs, dueMs });
    return before?.reason !== reason;
  }

  /** Something has changed about the sweep: it is looked at soon. */
  hasten(sweepId: string, nowMs: number): void {
    const aside = this.sweeps.get(sweepId);
    if (aside) this.sweeps.set(sweepId, { ...aside, dueMs: nowMs });
  }

  delete(sweepId: string): boolean {
    return this.sweeps.delete(sweepId);
  }

  /** A trial of a sweep that is due; whoever takes it says with `put` or `delete` what came of it. */
  takeDue(nowMs: number): TrialMessage | undefined {
    for (const [sweepId, aside] of this.sweeps) {
      if (aside.dueMs > nowMs || !aside.trial) continue;
      this.sweeps.set(sweepId, { ...aside, dueMs: nowMs + MOST_MS });
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
