import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff } from '../common/retry.js';
import type { TrialKey, TrialMessage } from '../proto/trial.js';
import type { GpuSharing } from './gpu-sharing.js';
import type { Lease, LeaseSource } from './lease.js';
import type { Reporter } from './reporter.js';
import type { Slot } from './slots/slot.js';
import { runTrial } from './trial-run.js';
import type { Unsettled } from './unsettled.js';

/** How long a slot that cannot have a process leaves trials to others: doubling from the first to the second. */
const UNAVAILABLE_FIRST_MS = 500;
const UNAVAILABLE_MAX_MS = 30_000;

export interface SeatOptions {
  readonly slot: Slot;
  /** The slot's GPU. */
  readonly gpu: GpuSharing;
  readonly source: Pick<LeaseSource, 'next' | 'exclude'>;
  readonly reporter: Reporter;
  readonly unsettled: Unsettled;
  /** The worker's name. */
  readonly worker: string;
  /** Aborts when no more trials are to begin. */
  readonly draining: AbortSignal;
  /** Called when no attempt of a trial will follow. */
  readonly trialEnded: (trial: TrialMessage) => void;
  readonly log: Log;
}

/** A slot at work: it leases a trial, trains it, reports it, and takes the next. */
export class Seat {
  private taken: Lease | undefined;
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

  /** Resolves when the worker drains and nothing trains here. Rejects with UNAUTHENTICATED when reports are refused. */
  async serve(): Promise<void> {
    const { slot, gpu, source, reporter, unsettled, worker, draining, trialEnded, log } = this.options;
    while (!draining.aborted) {
      if (!(await this.hasProcess())) {
        await this.backoff.wait(draining);
        continue;
      }
      await unsettled.room(draining);
      // A trial whose reports nobody takes is better left to another worker.
      await reporter.reachable(draining);
      await gpu.open(draining);
      const lease = await source.next();
      if (!lease) return;
      if (gpu.held || draining.aborted) {
        // Meanwhile a trial has claimed the GPU for itself, or the worker ends: others may train this one sooner.
        lease.giveBack();
        continue;
      }
      unsettled.begin(lease);
      this.taken = lease;
      const { outcome, settled } = await runTrial({
        ...{ lease, slot, gpu, reporter, worker, draining, trialEnded, log },
      });
      this.taken = undefined;
      unsettled.end(lease, settled);
      if (outcome.kind === 'unsuitable') source.exclude(lease.trial.sweepId);
      if (outcome.kind === 'unavailable') await this.backoff.wait(draining);
      else this.backoff.reset();
    }
  }

  private async hasProcess(): Promise<boolean> {
    const { slot, log } = this.options;
    try {
      await slot.ready();
      return true;
    } catch (error) {
      log.error({ slot: slot.index, error: messageOf(error) }, 'no process for the slot: it leaves trials to others');
      return false;
    }
  }
}
