import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../common/log.js';
import { insist } from '../common/retry.js';
import type { TrialMessage } from '../proto/trial.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import type { Trial } from './plan/plan.js';
import { mostDeliveries, type TrialQueue } from './trial-queue.js';

/** Places of the plan looked at before others get their turn. */
const GLANCE = 10_000;

export interface DispatcherOptions {
  /** Trials queued at a time. */
  readonly window: number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Keeps one sweep's window of queued trials full, in the plan's order. It stores nothing: at its start, and whenever
 * trials were reopened, added or stopped, the queue itself says what is queued and the log what has ended; what is void
 * is taken off the queue, and everything else is still to be published.
 */
export class Dispatcher {
  /** Where in the plan the next trial to look at is. */
  private cursor = 0;
  /** Ids of trials in the queue: published, and not ended yet. */
  private queued = new Set<string>();
  /** The sweep's revision that the queue was last reconciled with. */
  private revision = -1;
  /**
   * Marks what was published since the queue was last read, so that a retried publish is stored once. What was taken off
   * the queue may be published again.
   */
  private publisher = '';
  /** The highest attempt that a message taken off the queue may lead to, by trial, where the trial is open again. */
  private readonly spent = new Map<string, number>();
  private endingsSeen = 0;
  private pumping: Promise<void> | undefined;
  private pumpAgain = false;
  private closed = false;

  constructor(
    private readonly sweep: SweepProjection,
    private readonly queue: TrialQueue,
    private readonly options: DispatcherOptions,
  ) {}

  /** Publishes as many trials as the window has room for. Call it whenever anything about the sweep may have changed. */
  pump(): void {
    this.pumpAgain = true;
    this.pumping ??= this.run();
  }

  /** As `pump`, after the queue may have changed without us. */
  recheck(): void {
    this.revision = -1;
    this.pump();
  }

  /** Publishes nothing that is not under way. Resolves when nothing is. */
  async close(): Promise<void> {
    this.closed = true;
    await this.pumping;
  }

  private async run(): Promise<void> {
    while (this.pumpAgain) {
      this.pumpAgain = false;
      await this.fill();
    }
    this.pumping = undefined;
  }

  private async fill(): Promise<void> {
    const { log, signal } = this.options;
    while (!this.closed && !signal.aborted && !this.sweep.ended) {
      if (this.revision !== this.sweep.revision) {
        await insist(() => this.reconcile(), 'queue not readable, trying again', log, signal);
        continue;
      }
      const { trials, more } = this.takeNext();
      if (trials.length > 0) {
        const messages = trials.map((trial) => this.toMessage(trial));
        const { publisher } = this;
        const publish = () => Promise.all(messages.map((message) => this.queue.publish(message, publisher)));
        await insist(publish, 'queue not writable, trying again', log, signal);
      } else if (more) {
        await nextTurn();
      } else {
        return;
      }
    }
  }

  /** Makes the queue agree with the log. */
  private async reconcile(): Promise<void> {
    const { revision } = this.sweep;
    const messages = await this.queue.queued(this.sweep.id);
    const queued = new Set<string>();
    const voided: number[] = [];
    for (const { seq, message } of messages) {
      if (this.wants(message)) {
        queued.add(message.trialId);
        continue;
      }
      voided.push(seq);
      if (this.sweep.trial(message.trialId)?.ended) continue;
      const spent = message.priorAttempts + mostDeliveries(this.sweep.plan.sweep.retry.attempts);
      this.spent.set(message.trialId, Math.max(spent, this.spent.get(message.trialId) ?? 0));
    }
    for (const seq of voided) await this.queue.remove(seq);
    this.queued = queued;
    this.cursor = 0;
    this.publisher = randomUUID();
    this.revision = revision;
  }

  /** Whether a message of the queue still stands for a trial to be trained. */
  private wants({ trialId, trialIndex, round }: TrialMessage): boolean {
    const known = this.sweep.trial(trialId);
    if (known) return !known.ended && known.round === round;
    return trialIndex < this.sweep.plan.trialCount && this.sweep.isOpen(this.sweep.plan.trial(trialIndex).cell);
  }

  /** The next trials to publish; `more` when the plan has places left that were not looked at this time. */
  private takeNext(): { readonly trials: readonly Trial[]; readonly more: boolean } {
    const endings = this.sweep.endedFrom(this.endingsSeen);
    this.endingsSeen += endings.length;
    // One that was reopened since is open again, and queued if the queue says so.
    for (const { trial, ended } of endings) if (ended) this.queued.delete(trial.id);
    const trials: Trial[] = [];
    if (this.sweep.state !== 'running') return { trials, more: false };
    const { plan } = this.sweep;
    const until = Math.min(this.cursor + GLANCE, plan.trialCount);
    while (this.queued.size < this.options.window && this.cursor < until) {
      const trial = plan.trial(this.cursor++);
      if (!this.sweep.isOpen(trial.cell) || this.queued.has(trial.id) || this.sweep.trial(trial.id)?.ended) continue;
      this.queued.add(trial.id);
      trials.push(trial);
    }
    return { trials, more: this.queued.size < this.options.window && this.cursor < plan.trialCount };
  }

  private toMessage(trial: Trial): TrialMessage {
    const known = this.sweep.trial(trial.id);
    return {
      sweepId: this.sweep.id,
      trialId: trial.id,
      trialIndex: trial.index,
      settingName: trial.setting.name,
      dataset: trial.dataset,
      seed: trial.seed,
      trainer: this.sweep.plan.sweep.trainer,
      config: trial.setting.config,
      // Whoever still has a message that was taken off the queue must not make an attempt of the same number.
      priorAttempts: Math.max(known?.attempt ?? 0, this.spent.get(trial.id) ?? 0),
      round: known?.round ?? 0,
    };
  }
}
