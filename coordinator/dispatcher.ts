import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import type { TrialMessage } from '../proto/trial.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import type { Trial } from './sweep/plan.js';
import type { TrialQueue } from './trial-queue.js';

/**
 * Keeps one sweep's window of queued trials full, in the plan's order. It stores nothing: after a restart the queue
 * itself says what is queued and the log what has ended; everything else is still to be published.
 */
export class Dispatcher {
  /** Where in the plan the next trial to look at is. */
  private cursor = 0;
  /** Ids of trials in the queue: published, and not ended yet. */
  private readonly queued: Set<string>;
  private endingsSeen = 0;
  private pumping: Promise<void> | undefined;
  private pumpAgain = false;

  private constructor(
    private readonly sweep: SweepProjection,
    private readonly queue: TrialQueue,
    queued: Set<string>,
    private readonly window: number,
    private readonly log: Log,
    private readonly signal: AbortSignal,
  ) {
    this.queued = queued;
  }

  static async start(
    sweep: SweepProjection,
    queue: TrialQueue,
    options: { window: number; log: Log; signal: AbortSignal },
  ): Promise<Dispatcher> {
    const queued = await queue.queuedTrials(sweep.id);
    const dispatcher = new Dispatcher(sweep, queue, queued, options.window, options.log, options.signal);
    dispatcher.pump();
    return dispatcher;
  }

  /** Publishes as many trials as the window has room for. Call it whenever a trial may have ended. */
  pump(): void {
    this.pumpAgain = true;
    this.pumping ??= this.run();
  }

  /** Resolves when nothing is being published. A sweep that no longer runs publishes nothing more. */
  async idle(): Promise<void> {
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
    const backoff = new Backoff(50, 2_000);
    while (!this.signal.aborted) {
      const trials = this.takeNext();
      if (trials.length === 0) return;
      for (;;) {
        try {
          await Promise.all(trials.map((trial) => this.queue.publish(this.toMessage(trial))));
          backoff.reset();
          break;
        } catch (error) {
          if (this.signal.aborted) return;
          logRetry(this.log, backoff.count, 'queue not writable, trying again', { error: messageOf(error) });
          await backoff.wait(this.signal);
        }
      }
    }
  }

  private takeNext(): Trial[] {
    const endings = this.sweep.endedFrom(this.endingsSeen);
    this.endingsSeen += endings.length;
    for (const { trial } of endings) this.queued.delete(trial.id);
    const trials: Trial[] = [];
    if (this.sweep.state !== 'running') return trials;
    const { plan } = this.sweep;
    while (this.queued.size < this.window && this.cursor < plan.trialCount) {
      const trial = plan.trial(this.cursor++);
      if (this.queued.has(trial.id) || this.sweep.trial(trial.id)?.ended) continue;
      this.queued.add(trial.id);
      trials.push(trial);
    }
    return trials;
  }

  private toMessage(trial: Trial): TrialMessage {
    return {
      sweepId: this.sweep.id,
      trialId: trial.id,
      trialIndex: trial.index,
      settingName: trial.setting.name,
      dataset: trial.dataset,
      seed: trial.seed,
      trainer: this.sweep.plan.sweep.trainer,
      config: trial.setting.config,
      priorAttempts: this.sweep.trial(trial.id)?.attempt ?? 0,
    };
  }
}
