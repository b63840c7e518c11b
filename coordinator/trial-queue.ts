import {
  AckPolicy,
  jetstream,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import { trialMessageCodec } from '../proto/codec.js';
import { TRIAL_STREAM, trialConsumer, trialSubject } from '../proto/names.js';
import type { TrialMessage } from '../proto/trial.js';

/** JetStream's error code for "no message found". */
const NO_MESSAGE = 10037;
/**
 * Deliveries beyond the attempts a sweep allows before a trial is given up as lost. Workers may die or hand a trial
 * back for reasons of their own, which must not fail it; a trial that kills every worker must not run for ever.
 */
const SPARE_DELIVERIES = 50;

/** The work queue as the coordinator sees it: a consumer per sweep, and trial messages. */
export class TrialQueue {
  private readonly js: JetStreamClient;
  /** Message ids are good for this process's retries alone: after a restart the queue itself says what it holds. */
  private readonly publisher = randomUUID();

  constructor(
    connection: NatsConnection,
    private readonly manager: JetStreamManager,
  ) {
    this.js = jetstream(connection);
  }

  /** Creates the sweep's consumer if it is missing. A lease not extended for `leaseMs` ends. */
  async openSweep(sweepId: string, attempts: number, leaseMs: number): Promise<void> {
    await this.manager.consumers.add(TRIAL_STREAM, {
      durable_name: trialConsumer(sweepId),
      filter_subject: trialSubject(sweepId),
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(leaseMs),
      max_deliver: attempts + SPARE_DELIVERIES,
      max_ack_pending: -1,
    });
  }

  /** Removes what is left of the sweep's messages, and its consumer. */
  async closeSweep(sweepId: string): Promise<void> {
    await this.manager.streams.purge(TRIAL_STREAM, { filter: trialSubject(sweepId) });
    await this.manager.consumers.delete(TRIAL_STREAM, trialConsumer(sweepId)).catch(() => undefined);
  }

  /** Queues a trial; resolves when JetStream has stored it. A retry within the duplicate window stores nothing more. */
  async publish(trial: TrialMessage): Promise<void> {
    await this.js.publish(trialSubject(trial.sweepId), trialMessageCodec.encode(trial), {
      msgID: `${this.publisher}/${trial.sweepId}/${trial.trialId}`,
    });
  }

  /** The ids of the trials that are in the queue now, leased ones included. */
  async queuedTrials(sweepId: string): Promise<Set<string>> {
    const found = new Set<string>();
    let seq = 1;
    for (;;) {
      const message = await this.manager.direct
        .getMessage(TRIAL_STREAM, { seq, next_by_subj: trialSubject(sweepId) })
        .catch(ignoreMissing);
      if (!message) return found;
      found.add(trialMessageCodec.decode(message.data).trialId);
      seq = message.seq + 1;
    }
  }

  /** The trial message with this stream sequence, or undefined when it is gone. */
  async message(seq: number): Promise<TrialMessage | undefined> {
    const message = await this.manager.direct.getMessage(TRIAL_STREAM, { seq }).catch(ignoreMissing);
    return message ? trialMessageCodec.decode(message.data) : undefined;
  }

  async remove(seq: number): Promise<void> {
    await this.manager.streams.deleteMessage(TRIAL_STREAM, seq, false);
  }
}

function ignoreMissing(error: unknown): null {
  const code = error instanceof JetStreamApiError ? error.code : (error as { code?: number }).code;
  if (code === NO_MESSAGE || code === 404) return null;
  throw error;
}
