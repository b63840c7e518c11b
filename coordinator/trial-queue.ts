import { AckPolicy, jetstream, type JetStreamClient, type JetStreamManager, type MsgRequest } from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import { trialMessageCodec } from '../proto/codec/trial.js';
import {
  formerTrialConsumer,
  formerTrialSubject,
  sweepTrials,
  TRIAL_STREAM,
  trialConsumer,
  trialSubject,
} from '../proto/names.js';
import type { TrialMessage } from '../proto/trial.js';
import { isMissingMessage } from './jetstream-errors.js';

/**
 * Deliveries beyond the attempts a sweep allows before a trial is given up as lost. Workers may die or hand a trial
 * back for reasons of their own, which must not fail it; a trial that kills every worker must not run for ever.
 */
const SPARE_DELIVERIES = 50;

/** How often a message is delivered at most, in a sweep that allows `attempts`. */
export function mostDeliveries(attempts: number): number {
  return attempts + SPARE_DELIVERIES;
}

/** A trial message in the queue and its stream sequence. */
export interface QueuedTrial {
  readonly seq: number;
  readonly message: TrialMessage;
}

/** The work queue as the coordinator sees it: a consumer per sweep, and trial messages. */
export class TrialQueue {
  private readonly js: JetStreamClient;

  constructor(
    connection: NatsConnection,
    private readonly manager: JetStreamManager,
  ) {
    this.js = jetstream(connection);
  }

  /** Creates the sweep's consumer if it is missing. A lease not extended for `leaseMs` ends. */
  async openSweep(sweepId: string, attempts: number, leaseMs: number): Promise<void> {
    await this.removeFormer(sweepId);
    await this.manager.consumers.add(TRIAL_STREAM, {
      durable_name: trialConsumer(sweepId),
      filter_subject: trialSubject(sweepId),
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(leaseMs),
      max_deliver: mostDeliveries(attempts),
      max_ack_pending: -1,
    });
  }

  /** Removes what is left of the sweep's messages, and its consumer. */
  async closeSweep(sweepId: string): Promise<void> {
    await this.removeFormer(sweepId);
    await this.manager.streams.purge(TRIAL_STREAM, { filter: sweepTrials(sweepId) });
    await this.manager.consumers.delete(TRIAL_STREAM, trialConsumer(sweepId)).catch(() => undefined);
  }

  /**
   * Queues a trial; resolves with its stream sequence when JetStream has stored it. The same trial published again by the
   * same `publisher`, with the same attempts behind it, within the duplicate window is not stored twice.
   */
  async publish(trial: TrialMessage, publisher: string): Promise<number> {
    const { seq } = await this.js.publish(trialSubject(trial.sweepId), trialMessageCodec.encode(trial), {
      msgID: `${publisher}/${trial.sweepId}/${trial.trialIndex}/${trial.round}/${trial.priorAttempts}`,
    });
    return seq;
  }

  /**
   * The sweep's trials that are in the queue now, leased ones included, the oldest first. The stream's leader is asked,
   * because a replica may lag behind.
   */
  async queued(sweepId: string): Promise<readonly QueuedTrial[]> {
    const found: QueuedTrial[] = [];
    let seq = 1;
    for (;;) {
      // The server knows this query; the client's types do not.
      const next = { seq, next_by_subj: sweepTrials(sweepId) } as MsgRequest;
      const message = await this.manager.streams.getMessage(TRIAL_STREAM, next).catch(nullIfMissing);
      if (!message) return found;
      found.push({ seq: message.seq, message: trialMessageCodec.decode(message.data) });
      seq = message.seq + 1;
    }
  }

  /** The trial message with this stream sequence, or undefined when it is gone. */
  async message(seq: number): Promise<TrialMessage | undefined> {
    const message = await this.stored(seq);
    return message ? trialMessageCodec.decode(message.data) : undefined;
  }

  /** Takes a message off the queue. False when it was gone already. */
  async remove(seq: number): Promise<boolean> {
    try {
      return await this.manager.streams.deleteMessage(TRIAL_STREAM, seq, false);
    } catch (error) {
      // What the server answers when it is gone differs with where it was: one code of several stands for other troubles too.
      if (await this.stored(seq)) throw error;
      return false;
    }
  }

  private stored(seq: number) {
    return this.manager.streams.getMessage(TRIAL_STREAM, { seq }).catch(nullIfMissing);
  }

  /** What a version before log format 4 left of a sweep: what it queued is not understood any more. */
  private async removeFormer(sweepId: string): Promise<void> {
    await this.manager.streams.purge(TRIAL_STREAM, { filter: formerTrialSubject(sweepId) });
    await this.manager.consumers.delete(TRIAL_STREAM, formerTrialConsumer(sweepId)).catch(() => undefined);
  }
}

function nullIfMissing(error: unknown): null {
  if (isMissingMessage(error)) return null;
  throw error;
}
