import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../common/log.js';
import { insist } from '../common/retry.js';
import type { EventBody } from '../proto/event.js';
import type { TrialMessage } from '../proto/trial.js';
import { trialMessage } from './plan/trial-message.js';
import { OpenTrials } from './open-trials.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import { mostDeliveries, type TrialQueue } from './trial-queue.js';

/** Deliveries after which a message that is handed back is replaced: a polite stop is no reason to give a trial up. */
const RENEWED_AFTER = 25;

export interface DispatcherOptions {
  /** Trials queued at a time. */
  readonly window: number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** A message of ours on the queue. */
interface Queued {
  readonly seq: number;
  readonly priorAttempts: number;
}

/**
 * Keeps one sweep's window of queued trials full, in the plan's order. It stores nothing: at its start the queue itself says
 * what is queued and the log what has ended. From then on it hears of each fact, and what that makes void is taken off
 * the queue: a fact costs what it touches.
 */
export class Dispatcher {
  private readonly open: OpenTrials;
  /** Trials in the queue, by place: published, and not ended yet. */
  private queued = new Map<number, Queued>();
  /** Messages of trials that have failed for good: on the queue until their worker acknowledges them. */
  private readonly failed = new Map<number, Queued>();
  /** Messages to be taken off the queue, with the trial that each is of. */
  private voided: { readonly index: number; readonly message: Queued }[] = [];
  /** The highest attempt that a message taken off the queue may lead to, by trial, where the trial is open again. */
  private readonly spent = new Map<number, number>();
  /** Marks what was published since the queue was last read, so that a retried publish is stored once. */
  private publisher = '';
  private queueRead = false;
  private pumping: Promise<void> | undefined;
  private pumpAgain = false;
  private closed = false;

  constructor(
    private readonly sweep: SweepProjection,
    private readonly queue: Pick<TrialQueue, 'publish' | 'queued' | 'remove'>,
    private readonly options: DispatcherOptions,
  ) {
    this.open = new OpenTrials(sweep);
  }

  /** Takes note of a fact that the sweep has just taken in. */
  note(body: EventBody): void {
    switch (body.kind) {
      case 'reported': {
        const { trialIndex, attempt, body: said } = body.report;
        if (said.kind === 'released' && !said.killed && this.renew(trialIndex, attempt)) break;
        // Most reports end nothing, and so make no room.
        if (!this.noteEnd(trialIndex)) return;
        break;
      }
      case 'lost':
        this.noteEnd(body.trialIndex);
        break;
      case 'adopted':
        for (const { trialIndex } of body.trials) {
          if (!this.open.isOpen(trialIndex)) this.voidMessage(trialIndex, this.queued);
        }
        break;
      case 'reopened':
        for (const index of body.trialIndices) this.voidMessage(index, this.failed);
        this.open.reopen(body.trialIndices);
        break;
      case 'pruned':
        for (const index of this.queued.keys()) if (!this.open.isOpen(index)) this.voidMessage(index, this.queued);
        break;
      case 'placed':
      case 'proposed':
      case 'extended':
      case 'controlled':
      case 'submitted':
      case 'submittedDocument':
      case 'checkpointed':
    }
    this.pump();
  }

  /** Publishes as many trials as the window has room for. */
  pump(): void {
    this.pumpAgain = true;
    this.pumping ??= this.run();
  }

  /** As `pump`, after the queue may have changed without us. */
  recheck(): void {
    this.queueRead = false;
    this.pump();
  }

  /** Publishes nothing that is not under way. Resolves when nothing is. */
  async close(): Promise<void> {
    this.closed = true;
    await this.pumping;
  }

  /** Whether the trial has ended, and so has left the window. */
  private noteEnd(index: number): boolean {
    const state = this.sweep.trial(index)?.state;
    if (state !== 'done' && state !== 'failed') return false;
    const message = this.queued.get(index);
    this.queued.delete(index);
    if (message && state === 'failed') this.failed.set(index, message);
    return true;
  }

  /** Queues a trial anew whose message has been handed back so often that the queue would give it up. */
  private renew(index: number, attempt: number): boolean {
    const message = this.queued.get(index);
    if (!message || attempt - message.priorAttempts < RENEWED_AFTER || !this.open.isOpen(index)) return false;
    this.voidMessage(index, this.queued);
    this.open.reopen([index]);
    return true;
  }

  private voidMessage(index: number, among: Map<number, Queued>): void {
    const message = among.get(index);
    if (!message) return;
    among.delete(index);
    this.voided.push({ index, message });
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
      if (!this.queueRead) {
        await insist(() => this.readQueue(), 'queue not readable, trying again', log, signal);
        continue;
      }
      if (this.voided.length > 0) {
        await insist(() => this.removeVoided(), 'queue not writable, trying again', log, signal);
        continue;
      }
      const room = this.sweep.state === 'running' ? this.options.window - this.queued.size : 0;
      const { indices, more } = this.open.next(room, (index) => this.queued.has(index));
      if (indices.length > 0) await this.publish(indices);
      else if (more) await nextTurn();
      else return;
    }
  }

  private async publish(indices: readonly number[]): Promise<void> {
    const { log, signal } = this.options;
    const { publisher } = this;
    const messages = indices.map((index) => this.toMessage(index));
    // Counted as queued from now on; where it is, is known once JetStream has it.
    messages.forEach(({ trialIndex, priorAttempts }) => this.queued.set(trialIndex, { seq: 0, priorAttempts }));
    const publishOne = async (message: TrialMessage) => {
      const { trialIndex, priorAttempts } = message;
      const seq = await this.queue.publish(message, publisher);
      const queued = { seq, priorAttempts };
      // Meanwhile it may have ended, or been pruned.
      if (this.queued.has(trialIndex)) this.queued.set(trialIndex, queued);
      else if (this.failed.has(trialIndex)) this.failed.set(trialIndex, queued);
      this.voided = this.voided.map((each) =>
        each.index === trialIndex && each.message.seq === 0 ? { index: trialIndex, message: queued } : each,
      );
    };
    await insist(() => Promise.all(messages.map(publishOne)), 'queue not writable, trying again', log, signal);
  }

  /** Makes what we know of the queue agree with it, and the queue with the log. */
  private async readQueue(): Promise<void> {
    const messages = await this.queue.queued(this.sweep.id);
    this.queued = new Map();
    this.voided = [];
    this.failed.clear();
    for (const { seq, message } of messages) {
      const { trialIndex: index, priorAttempts } = message;
      const queued = { seq, priorAttempts };
      if (this.wants(message)) this.queued.set(index, queued);
      else if (this.sweep.trial(index)?.state === 'failed') this.failed.set(index, queued);
      else this.voided.push({ index, message: queued });
    }
    this.open.startAgain();
    this.publisher = randomUUID();
    this.queueRead = true;
  }

  /** Whether a message of the queue still stands for a trial to be trained. */
  private wants({ trialId, trialIndex, round }: TrialMessage): boolean {
    if (trialIndex >= this.sweep.plan.trialCount || !this.open.isOpen(trialIndex)) return false;
    const known = this.sweep.trial(trialIndex);
    return (known?.trial ?? this.sweep.plan.trial(trialIndex)).id === trialId && (known?.round ?? 0) === round;
  }

  private async removeVoided(): Promise<void> {
    const attempts = mostDeliveries(this.sweep.spec.retry.attempts);
    while (this.voided.length > 0) {
      const { index, message } = this.voided[0]!;
      const wasThere = await this.queue.remove(message.seq);
      this.voided.shift();
      // Somebody may have leased it: whoever has it must not make an attempt of the number of a later one.
      if (wasThere) this.spent.set(index, Math.max(message.priorAttempts + attempts, this.spent.get(index) ?? 0));
    }
  }

  private toMessage(index: number): TrialMessage {
    const known = this.sweep.trial(index);
    const trial = known?.trial ?? this.sweep.plan.trial(index);
    return trialMessage(this.sweep.spec, trial, {
      priorAttempts: Math.max(known?.attempt ?? 0, this.spent.get(index) ?? 0),
      round: known?.round ?? 0,
    });
  }
}
