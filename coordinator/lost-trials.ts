import { jetstream, type ConsumerMessages } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { LOST_CONSUMER, LOST_STREAM } from '../proto/names.js';
import type { Ledger } from './ledger.js';
import type { TrialQueue } from './trial-queue.js';

/** Fails the trials that the queue has given up, and takes them off it. Runs until the messages are closed. */
export async function followLostTrials(
  connection: NatsConnection,
  queue: TrialQueue,
  ledger: Ledger,
  log: Log,
): Promise<ConsumerMessages> {
  const consumer = await jetstream(connection).consumers.get(LOST_STREAM, LOST_CONSUMER);
  const messages = await consumer.consume();
  const follow = async () => {
    for await (const message of messages) {
      try {
        const { stream_seq: seq, deliveries } = message.json<{ stream_seq: number; deliveries: number }>();
        const trial = await queue.message(seq);
        if (trial) {
          const { sweepId, trialId, trialIndex, round } = trial;
          // A message of an earlier round says nothing about the trial as it is now.
          if (round === (ledger.projection.sweep(sweepId)?.trial(trialIndex)?.round ?? 0)) {
            ledger.record(sweepId, { kind: 'lost', trialId, trialIndex, deliveries });
            await ledger.durable();
          }
          await queue.remove(seq);
        }
        message.ack();
      } catch (error) {
        log.warn({ error: messageOf(error) }, 'a lost trial could not be recorded; it is tried again');
        message.nak(1_000);
      }
    }
  };
  void follow().catch((error: unknown) => log.error({ error: messageOf(error) }, 'lost trials are not followed'));
  return messages;
}
