import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff } from '../common/retry.js';
import type { TrialKey, TrialMessage } from '../proto/trial.js';
import type { CodeResolver } from './code/code-resolver.js';
import type { GpuSharing } from './gpu-sharing.js';
import type { Lease, LeaseSource } from './lease.js';
import type { Reporter } from './reporter.js';
import type { Slot } from './slots/slot.js';
import type { SlotOutcome } from './slots/slot-outcome.js';
import { placeOf, runTrial } from './trial-run.js';
import type { Unsettled } from './unsettled.js';

/** How long a slot that cannot have a process leaves trials to others: doubling from the first to the second. */
const UNAVAILABLE_FIRST_MS = 500;
const UNAVAILABLE_MAX_MS = 30_000;

export interface SeatOptions {
  readonly slot: Slot;
  /** The slot's GPU. */
  readonly gpu: GpuSharing;
  readonly source: Pick<LeaseSource, 'next' | 'setAside' | 'takeUp' | 'suits' | 'lookLater'>;
  readonly reporter: Reporter;
  readonly unsettled: Unsettled;
  /** Comes by sweeps' own code; undefined: the worker runs none. */
  readonly code?: CodeResolver | undefined;
  /** The worker's name. */
  readonly worker: string;
  /** Aborts when no more trials are to begin. */
  readonly draining: AbortSignal;
  /** Called when `inability` has changed. */
  readonly onTrouble: () => void;
  /** Called when no attempt of a trial will follow. */
  readonly trialEnded: (trial: TrialMessage) => void;
  readonly log: Log;
}

/** A slot at work: it leases a trial, trains it, reports it, and takes the next. */
export class Seat {
  private taken: Lease | undefined;
  private lacking: string | undefined;
  /** The trial that the slot had no process for: whether it has one is seen with it, and no other is leased for that. */
  private left: TrialMessage | undefined;
  private readonly backoff = new Backoff(UNAVAILABLE_FIRST_MS, UNAVAILABLE_MAX_MS);

  constructor(private readonly options: SeatOptions) {}

  /** What it trains; undefined when it trains nothing. */
  get trial(): TrialMessage | undefined {
    return this.taken?.trial;
  }

  /** Whether it trains this attempt. */
  trains({ sweepId, trialId }: TrialKey, attempt: number): boolean {
    const { taken } = this;
    return taken?.trial.sweepId === sweepId && taken.trial.trialId === trialId && taken.attempt === attempt;
  }

  /** Why it trains nothing at all; undefined while it can. */
  get inability(): string | undefined {
    return this.lacking;
  }

  /** Resolves when the worker drains and nothing trains here. Rejects with UNAUTHENTICATED when reports are refused. */
  async serve(): Promise<void> {
    const { slot, gpu, source, reporter, unsettled, code, worker, draining, trialEnded, log } = this.options;
    while (!draining.aborted) {
      if (!(await this.hasProcess()) || !(await this.isWell())) {
        await this.backoff.wait(draining);
        continue;
      }
      await unsettled.room(draining);
      // A trial whose reports nobody takes is better left to another worker.
      await reporter.reachable(draining);
      await gpu.open(draining);
      const work = await source.next();
      if (!work) return;
      if (work.kind === 'look') {
        await this.look(work.trial);
        continue;
      }
      const { lease } = work;
      if (gpu.held || draining.aborted) {
        // Meanwhile a trial has claimed the GPU for itself, or the worker ends: others may train this one sooner.
        lease.giveBack();
        continue;
      }
      unsettled.begin(lease);
      this.taken = lease;
      const { outcome, settled } = await runTrial({
        ...{ lease, slot, gpu, reporter, code, worker, draining, trialEnded, log },
      });
      this.taken = undefined;
      unsettled.end(lease, settled);
      if (outcome.kind === 'unsuitable') source.setAside(lease.trial, outcome.error, lease.trial);
      if (outcome.kind === 'finished' || outcome.kind === 'failed') source.suits(lease.trial.sweepId);
      if (outcome.kind === 'unavailable') {
        this.left = lease.trial;
        this.trouble(outcome.error);
        await this.backoff.wait(draining);
      } else {
        this.backoff.reset();
        this.trouble(undefined);
      }
    }
  }

  /** Whether a trial that could not be trained here can be now: its sweep is taken up, or set aside for longer. */
  private async look(trial: TrialMessage): Promise<void> {
    const { slot, gpu, source, draining } = this.options;
    if (gpu.held) {
      source.lookLater(trial.sweepId);
      return;
    }
    const outcome = await gpu.run(
      slot,
      () => this.check(trial),
      () => draining,
    );
    switch (outcome.kind) {
      case 'finished':
      // What fails for another reason shall fail as a trial does, and be seen.
      case 'failed':
        source.takeUp(trial.sweepId);
        break;
      case 'unsuitable':
        source.setAside(trial, outcome.error, trial);
        break;
      case 'handedBack':
        source.setAside(trial, outcome.why, trial);
        break;
      case 'unavailable':
        this.left = trial;
        source.lookLater(trial.sweepId);
        break;
      case 'stopped':
    }
  }

  private async check(trial: TrialMessage): Promise<SlotOutcome> {
    const { slot, code, draining } = this.options;
    const place = await placeOf(trial, code, draining);
    return place.kind === 'here' ? await slot.check(trial, place.directory) : place;
  }

  /** Whether the slot's processes take what they are given, where they did not. */
  private async isWell(): Promise<boolean> {
    if (!this.left) return true;
    const outcome = await this.check(this.left);
    if (outcome.kind === 'unavailable') {
      this.trouble(outcome.error);
      return false;
    }
    this.left = undefined;
    this.trouble(undefined);
    return true;
  }

  private trouble(reason: string | undefined): void {
    if (this.lacking === reason) return;
    this.lacking = reason;
    this.options.onTrouble();
  }

  private async hasProcess(): Promise<boolean> {
    const { slot, log } = this.options;
    try {
      await slot.ready();
      if (!this.left) this.trouble(undefined);
      return true;
    } catch (error) {
      this.trouble(`No slot process can be started: ${messageOf(error)}.`);
      log.error({ slot: slot.index, error: messageOf(error) }, 'no process for the slot: it leaves trials to others');
      return false;
    }
  }
}
